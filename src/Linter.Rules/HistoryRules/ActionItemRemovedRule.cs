using Linter.Analysis;
using Linter.Diagnostics;
using Linter.History;
using Linter.Semantics;
using Linter.Text;

namespace Linter.Rules.HistoryRules;

/// <summary>PM8006: an open action item disappeared.</summary>
public sealed class ActionItemRemovedRule : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM8006",
        Name = "action-item-removed",
        Title = "An open action item disappeared.",
        Category = RuleCategory.History,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Fix = FixSafety.Offered,
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterHistoryAction(static document =>
    {
        if (document.Past.Now.IsDraft || document.Model.ActionItemLists.Any(static list => list.DeclinedReason is not null))
        {
            return;
        }

        var reported = new List<RevisionItem>();
        foreach (var (before, after, commit) in Steps(document.Past))
        {
            foreach (var item in before.Items.Where(item => !item.IsClosed && item.FindIn(after.Items) is null && item.FindIn(reported) is null))
            {
                if (!IsAnswered(document, item) && !document.Past.IsMovedElsewhere(item, commit))
                {
                    reported.Add(item);
                    Report(document, item, commit);
                }
            }
        }
    });

    /// <summary>The change of a pull request; else each change since the document became final.</summary>
    private static IEnumerable<(RevisionFacts Before, RevisionFacts After, Commit? Commit)> Steps(DocumentPast past)
    {
        if (past.Base is { } compared)
        {
            return compared.IsDraft ? [] : [(compared, past.Now, null)];
        }

        return past.ReviewWith(FinalStatus.Usual) is { } review ? StepsSince(past, review) : [];
    }

    private static IEnumerable<(RevisionFacts Before, RevisionFacts After, Commit? Commit)> StepsSince(DocumentPast past, Revision review)
    {
        foreach (var revision in past.RevisionsSince(review))
        {
            if (past.Before(revision) is { } before && past.After(revision) is { } after)
            {
                yield return (before, after, revision.Commit);
            }
        }

        if (past.Head is { } head && past.IsChangedSinceHead)
        {
            yield return (head, past.Now, null);
        }
    }

    /// <summary>True if the item is back, or the text still speaks of its ticket.</summary>
    private static bool IsAnswered(HistoryAnalysisContext document, RevisionItem item) =>
        item.FindIn(document.Past.Now.Items) is not null
        || item.Tickets.Any(ticket => document.Tree.Text.Content.Contains(ticket, StringComparison.OrdinalIgnoreCase));

    private static void Report(HistoryAnalysisContext document, RevisionItem item, Commit? commit)
    {
        var ticket = item.Tickets.Count > 0 ? $" ({item.Tickets[0]})" : "";
        var list = document.Model.ActionItemLists.FirstOrDefault(static list => list.Items.Count > 0);
        document.Report(new Diagnostic
        {
            Descriptor = Rule,
            Severity = DiagnosticSeverity.Warning,
            Confidence = Confidence.Likely,
            Span = list?.HeadSpan ?? (document.Model.Outline.TitleSpan is { IsEmpty: false } title ? title : document.Tree.Text.GetLine(0)),
            Message = $"Open action item \"{Wording.Quote(item.Text)}\"{ticket} was removed in {(commit is null ? "this change" : $"{commit.ShortId} ({Wording.Day(commit.Day)})")}.",
            Label = "an item is missing here",
            Subject = item.Tickets.Count > 0 ? item.Tickets[0] : item.Text,
            Properties = new Dictionary<string, string>(StringComparer.Ordinal) { ["commit"] = commit?.Id ?? "" },
            Fixes = list is null || list.Items[^1].Origin != ActionOrigin.List ? [] : [Restore(document, list.Items[^1], item)],
        });
    }

    private static Fix Restore(HistoryAnalysisContext document, ActionItem last, RevisionItem item)
    {
        var text = document.Tree.Text;
        var line = text.GetLine(text.GetPosition(last.Span.End).Line);
        var restored = $"{text.NewLine}- ~~{item.Source}~~ won't do: say why";
        return new Fix("Restore the item as struck out", FixSafety.Offered, [new TextChange(new TextSpan(line.End, 0), restored)]);
    }
}
