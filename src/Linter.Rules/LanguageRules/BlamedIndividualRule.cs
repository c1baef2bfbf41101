using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Semantics;
using Linter.Semantics.Prose;

namespace Linter.Rules.LanguageRules;

/// <summary>PM6002: a named person is the cause or the fault.</summary>
public sealed class BlamedIndividualRule : DiagnosticAnalyzer
{
    private static readonly OptionDescriptor AllowNamesNeutral = new("allow_names_neutral", OptionKind.Boolean, "true", "Whether people may be named where nothing blames them.");

    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM6002",
        Name = "blamed-individual",
        Title = "A named person is the cause or the fault.",
        Category = RuleCategory.Language,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Supersedes = ["PM6003", "PM6005"],
        Options = [AllowNamesNeutral],
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(static document =>
    {
        var allowsNames = document.Options.GetBoolean(AllowNamesNeutral);
        foreach (var sentence in NarrativeText.Of(document.Model, NarrativeText.Everything))
        {
            if (BlameReader.BlamedPerson(sentence) is { } blamed)
            {
                Report(document, blamed, DiagnosticSeverity.Warning, $"\"{Wording.Quote(blamed.Text)} …\" names a person as the cause; describe the condition, or write of the role.");
            }
            else if (!allowsNames && !sentence.Sentence.Section.IsWithin(SectionRole.ActionItems) && BlameReader.NamedPerson(sentence) is { } named)
            {
                Report(document, named, DiagnosticSeverity.Info, $"\"{Wording.Quote(named.Text)}\" is named; write of the role.");
            }
        }
    });

    private static void Report(DocumentAnalysisContext document, NarrativeFinding found, DiagnosticSeverity severity, string message) => document.Report(new Diagnostic
    {
        Descriptor = Rule,
        Severity = severity,
        Confidence = Confidence.Likely,
        Span = found.Span,
        Message = message,
    });
}
