using Linter.Analysis;
using Linter.Diagnostics;
using Linter.History;
using Linter.Semantics;
using Linter.Text;

namespace Linter.Rules.HistoryRules;

/// <summary>PM8005: a reviewed fact was changed.</summary>
public sealed class FactChangedAfterFinalRule : DiagnosticAnalyzer
{
    private static readonly OptionDescriptor FinalStatuses = new("final_statuses", OptionKind.Words, FinalStatus.Words, "The statuses of a document that was reviewed.");

    private static readonly OptionDescriptor Facts = new("facts", OptionKind.Words, "window, severity, impact, cause, detection", "The facts that should not change.")
    {
        Values = ["window", "severity", "impact", "cause", "detection"],
    };

    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM8005",
        Name = "fact-changed-after-final",
        Title = "A reviewed fact was changed.",
        Category = RuleCategory.History,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Fix = FixSafety.Offered,
        Options = [FinalStatuses, Facts],
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterHistoryAction(static document =>
    {
        var past = document.Past;
        if (past.ReviewWith(document.Options.GetWords(FinalStatuses)) is not { } review || (past.Base ?? past.After(review)) is not { } reviewed || past.Now.IsCorrectedSince(reviewed))
        {
            return;
        }

        var watched = document.Options.GetWords(Facts);
        foreach (var fact in past.Now.Reviewed.Where(fact => watched.Contains(fact.Topic.ToString(), StringComparer.OrdinalIgnoreCase)))
        {
            if (reviewed.Reviewed.FirstOrDefault(fact.Contradicts) is { } before && reviewed.HasStatus(document.Options.GetWords(FinalStatuses)))
            {
                Check(document, review, before, fact);
            }
        }
    });

    private static void Check(HistoryAnalysisContext document, Revision review, ReviewedFact before, ReviewedFact now)
    {
        var change = States(document.Past.Head, now) ? document.Past.LastThat(facts => States(facts, now))?.Commit : null;
        if (change is null || !ExplainsItself(change))
        {
            Report(document, review, before, now, change);
        }
    }

    /// <summary>True if a revision states the fact with the same value.</summary>
    private static bool States(RevisionFacts? facts, ReviewedFact fact) =>
        facts is not null && facts.Reviewed.Any(other => other.Key == fact.Key && other.Topic == fact.Topic && !other.Contradicts(fact));

    private static bool ExplainsItself(Commit change) =>
        change.Message.Contains("correct", StringComparison.OrdinalIgnoreCase) || change.Message.Contains("errat", StringComparison.OrdinalIgnoreCase);

    private static string NameOf(ReviewedFact fact) => fact.Topic switch
    {
        ReviewedTopic.Window => fact.Key.StartsWith("start", StringComparison.Ordinal) ? "Start" : "End",
        ReviewedTopic.Cause => "Root cause",
        _ => fact.Topic.ToString(),
    };

    private static void Report(HistoryAnalysisContext document, Revision review, ReviewedFact before, ReviewedFact now, Commit? change)
    {
        var where = change is null ? "in this change" : $"in {change.ShortId} ({Wording.Day(change.Day)})";
        var status = document.Past.After(review)?.Status ?? "final";
        document.Report(new Diagnostic
        {
            Descriptor = Rule,
            Severity = DiagnosticSeverity.Warning,
            Confidence = Confidence.Likely,
            Span = now.Span,
            Message = $"{NameOf(now)} changed from {Wording.Quote(before.Shown)} to {Wording.Quote(now.Shown)} {where}, after the status became {status} ({Wording.Day(review.Commit.Day)}), without a correction note.",
            Label = $"reviewed as {Wording.Quote(before.Shown)}",
            Properties = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["commit"] = change?.Id ?? "",
                ["reviewed_in"] = review.Commit.Id,
                [DiagnosticProperties.Claimed] = now.Shown,
                [DiagnosticProperties.Computed] = before.Shown,
            },
            Fixes = [Note(document, before, now, change ?? review.Commit)],
        });
    }

    /// <summary>A line at the end of the document that the author completes.</summary>
    private static Fix Note(HistoryAnalysisContext document, ReviewedFact before, ReviewedFact now, Commit change)
    {
        var text = document.Tree.Text;
        var lead = text.Content.EndsWith('\n') ? text.NewLine : text.NewLine + text.NewLine;
        var note = $"{lead}**Correction {Wording.Day(change.Day)}:** {NameOf(now)}: {before.Shown} → {now.Shown}; say why.{text.NewLine}";
        return new Fix("Add a correction note", FixSafety.Offered, [new TextChange(new TextSpan(text.Length, 0), note)]);
    }
}
