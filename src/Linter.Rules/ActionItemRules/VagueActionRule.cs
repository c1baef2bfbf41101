using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Semantics;

namespace Linter.Rules.ActionItemRules;

/// <summary>PM5008: the action has no verifiable end state.</summary>
public sealed class VagueActionRule : DiagnosticAnalyzer
{
    private const int LongestQuotation = 40;

    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM5008",
        Name = "vague-action",
        Title = "The action has no verifiable end state.",
        Category = RuleCategory.ActionItem,
        DefaultSeverity = DiagnosticSeverity.Info,
        Options = ["verbs", "artefacts"],
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterActionItemAction(static item =>
    {
        if (item.Fact is { IsClosed: false, List.IsFromImprovements: false } && !item.Model.Recognition.IsTemplate
            && new ActionWording(item.Fact).IsVague(WordsOf(item.Options, "verbs"), WordsOf(item.Options, "artefacts")))
        {
            Report(item);
        }
    });

    private static string[] WordsOf(RuleOptions options, string name) =>
        options.GetString(name, "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static void Report(FactAnalysisContext<ActionItem> item) => item.Report(new Diagnostic
    {
        Descriptor = Rule,
        Severity = DiagnosticSeverity.Info,
        Confidence = Confidence.Likely,
        Span = item.Fact.Span,
        Message = $"\"{Wording.Quote(item.Fact.Text, LongestQuotation)}\" has no verifiable end state; say what will exist when it is done.",
    });
}
