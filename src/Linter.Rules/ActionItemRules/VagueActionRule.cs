using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Semantics;

namespace Linter.Rules.ActionItemRules;

/// <summary>PM5008: the action has no verifiable end state.</summary>
public sealed class VagueActionRule : DiagnosticAnalyzer
{
    private const int LongestQuotation = 40;

    private static readonly OptionDescriptor Verbs = new("verbs", OptionKind.Words, "", "Further vague verbs.");
    private static readonly OptionDescriptor Artefacts = new("artefacts", OptionKind.Words, "", "Further words for things that can be checked.");

    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM5008",
        Name = "vague-action",
        Title = "The action has no verifiable end state.",
        Category = RuleCategory.ActionItem,
        DefaultSeverity = DiagnosticSeverity.Info,
        Options = [Verbs, Artefacts],
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterActionItemAction(static item =>
    {
        if (item.Fact is { IsClosed: false, List.IsFromImprovements: false } && !item.Model.Recognition.IsTemplate
            && new ActionWording(item.Fact).IsVague(item.Options.GetWords(Verbs), item.Options.GetWords(Artefacts)))
        {
            Report(item);
        }
    });

    private static void Report(FactAnalysisContext<ActionItem> item) => item.Report(new Diagnostic
    {
        Descriptor = Rule,
        Severity = DiagnosticSeverity.Info,
        Confidence = Confidence.Likely,
        Span = item.Fact.Span,
        Message = $"\"{Wording.Quote(item.Fact.Text, LongestQuotation)}\" has no verifiable end state; say what will exist when it is done.",
    });
}
