using Linter.Analysis;
using Linter.Diagnostics;
using Linter.History;
using Linter.Semantics;
using Linter.Text;
using NodaTime;

namespace Linter.Rules.HistoryRules;

/// <summary>PM8008: a due date was moved more than once.</summary>
public sealed class DueDateSlippedRule : DiagnosticAnalyzer
{
    private static readonly Duration TimeToCorrect = Duration.FromDays(1);

    private static readonly OptionDescriptor Times = new("times", OptionKind.Number, "2", "How many moves to a later day are reported.");

    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM8008",
        Name = "due-date-slipped",
        Title = "A due date was moved more than once.",
        Category = RuleCategory.History,
        DefaultSeverity = DiagnosticSeverity.Info,
        Options = [Times],
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterHistoryAction(static document =>
    {
        if (document.History.Revisions.Count == 0)
        {
            return;
        }

        foreach (var item in document.Model.ActionItemLists.SelectMany(static list => list.Items))
        {
            if (item is { IsClosed: false, Due: { IsExplicit: true, Date: not null } due } && document.Past.Now.Items.FirstOrDefault(now => now.Span == item.Span) is { } now
                && MovesOf(document.Past, now) is var moves && moves.Count > 0 && moves.Count >= document.Options.GetNumber(Times))
            {
                Report(document, due.Span, moves);
            }
        }
    });

    /// <summary>Each change of the item's due date to a later one, the one not committed yet included.</summary>
    private static List<DueDateMove> MovesOf(DocumentPast past, RevisionItem item)
    {
        var moves = new List<DueDateMove>();
        Commit? first = null;
        foreach (var revision in past.History.Revisions)
        {
            var after = past.After(revision) is { } left ? item.FindIn(left.Items)?.Due : null;
            var before = past.Before(revision) is { } found ? item.FindIn(found.Items)?.Due : null;
            first ??= after is null ? null : revision.Commit;
            if (before is { } from && after is { } to && to > from && !IsYearTypo(from, to, first, revision.Commit))
            {
                moves.Add(new DueDateMove(from, to, revision.Commit));
            }
        }

        if (past.Head is { } head && item.FindIn(head.Items)?.Due is { } committed && item.Due is { } due && due > committed)
        {
            moves.Add(new DueDateMove(committed, due, null));
        }

        return moves;
    }

    private static bool IsYearTypo(LocalDate from, LocalDate to, Commit? first, Commit change) =>
        from.Year != to.Year && from.Month == to.Month && from.Day == to.Day && first is not null && change.Authored.ToInstant() - first.Authored.ToInstant() <= TimeToCorrect;

    private static void Report(HistoryAnalysisContext document, TextSpan place, List<DueDateMove> moves)
    {
        var days = Wording.Plural(moves.Sum(static move => Period.DaysBetween(move.From, move.To)), "day");
        document.Report(new Diagnostic
        {
            Descriptor = Rule,
            Severity = DiagnosticSeverity.Info,
            Confidence = Confidence.Likely,
            Span = place,
            Message = $"Due date moved {Wording.Plural(moves.Count, "time")} ({string.Join(" → ", moves.Select(static move => Wording.Day(move.To)).Prepend(Wording.Day(moves[0].From)))}, {days}).",
            Label = string.Join(", ", moves.Select(static move => move.Commit?.ShortId ?? "not committed")),
            Properties = new Dictionary<string, string>(StringComparer.Ordinal) { ["commits"] = string.Join(' ', moves.Select(static move => move.Commit?.Id ?? "")) },
        });
    }

    /// <summary>A change of a due date; the commit is null while it is not committed.</summary>
    private sealed record DueDateMove(LocalDate From, LocalDate To, Commit? Commit);
}
