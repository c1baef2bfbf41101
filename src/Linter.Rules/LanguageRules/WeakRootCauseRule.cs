using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Semantics;
using Linter.Semantics.Prose;

namespace Linter.Rules.LanguageRules;

/// <summary>PM6007: the root cause is unknown, speculative or only a symptom.</summary>
public sealed class WeakRootCauseRule : DiagnosticAnalyzer
{
    private static readonly OptionDescriptor DraftStatuses = new("draft_statuses", OptionKind.Words, "", "Further values of the status that say that the document is not finished.");

    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM6007",
        Name = "weak-root-cause",
        Title = "The root cause is unknown, speculative or only a symptom.",
        Category = RuleCategory.Language,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Options = [DraftStatuses],
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(static document =>
    {
        if (!document.Model.IsUnfinished && !document.Model.HasStatus(document.Options.GetWords(DraftStatuses)) && CauseWeakness.Of(document.Model) is { } weakness)
        {
            Report(document, weakness);
        }
    });

    private static void Report(DocumentAnalysisContext document, CauseWeakness weakness) => document.Report(new Diagnostic
    {
        Descriptor = Rule,
        Severity = weakness.Kind == CauseWeaknessKind.Unknown ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info,
        Confidence = Confidence.Likely,
        Span = weakness.Words.Span,
        Message = Message(weakness.Kind, Wording.Quote(weakness.Words.Text)),
    });

    private static string Message(CauseWeaknessKind kind, string words) => kind switch
    {
        CauseWeaknessKind.Unknown => $"The root cause is \"{words}\"; say what is known, what was ruled out, and who goes on looking.",
        CauseWeaknessKind.Hedged => $"The root cause is only supposed (\"{words}\"); say what speaks for it, or how it will be confirmed.",
        _ => $"The root cause names only symptoms (\"{words}\"), not the condition that produced them.",
    };
}
