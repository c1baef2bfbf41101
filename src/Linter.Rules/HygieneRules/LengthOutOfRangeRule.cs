using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Semantics;
using Linter.Text;

namespace Linter.Rules.HygieneRules;

/// <summary>PM9008: the document is shorter or longer than agreed.</summary>
public sealed class LengthOutOfRangeRule : DiagnosticAnalyzer
{
    private static readonly OptionDescriptor Min = new("min", OptionKind.Number, "none", "The fewest words.") { Values = ["none"] };
    private static readonly OptionDescriptor Max = new("max", OptionKind.Number, "none", "The most words.") { Values = ["none"] };
    private static readonly OptionDescriptor Counted = new("count", OptionKind.Word, "all", "Whether timeline and appendix are counted.") { Values = ["all", "narrative"] };

    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM9008",
        Name = "length-out-of-range",
        Title = "The document is shorter or longer than agreed.",
        Category = RuleCategory.Hygiene,
        DefaultSeverity = DiagnosticSeverity.Info,
        IsEnabledByDefault = false,
        Options = [Min, Max, Counted],
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(static document =>
    {
        var (min, max) = (document.Options.FindNumber(Min) ?? 0, document.Options.FindNumber(Max) ?? int.MaxValue);
        // What is still to be written has no length.
        if (document.Model.Placeholders.Count > 0)
        {
            return;
        }

        var words = VisibleWords.Count(document.Model, document.Options.GetWord(Counted) == "narrative");
        if (words < min || words > max)
        {
            document.Report(new Diagnostic
            {
                Descriptor = Rule,
                Severity = DiagnosticSeverity.Info,
                Span = Head(document.Model),
                IsAboutDocument = true,
                Message = $"{Wording.Plural(words, "word")}; {Limits(min, max)} asked for.",
            });
        }
    });

    private static string Limits(int min, int max) => (min, max) switch
    {
        (0, _) => $"at most {max} are",
        (_, int.MaxValue) => $"at least {min} are",
        _ => $"{min} to {max} are",
    };

    private static TextSpan Head(SemanticModel model) =>
        model.Outline.TitleSpan is { IsEmpty: false } title ? title : model.Tree.Text.GetLine(0);
}
