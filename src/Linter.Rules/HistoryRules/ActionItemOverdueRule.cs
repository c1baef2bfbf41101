using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Semantics;
using NodaTime;
using NodaTime.Text;

namespace Linter.Rules.HistoryRules;

/// <summary>PM8007: an open action item is past its due date.</summary>
public sealed class ActionItemOverdueRule : DiagnosticAnalyzer
{
    /// <summary>A day is over when it is over everywhere.</summary>
    private static readonly Duration LastZone = Duration.FromHours(12);

    private static readonly OptionDescriptor AsOf = new("as_of", OptionKind.Text, "", "The day to compare with, such as 2025-05-10; that of the run if not set.");
    private static readonly OptionDescriptor Grace = new("grace", OptionKind.Duration, "0d", "How long an item may be late.");
    private static readonly OptionDescriptor Frozen = new("frozen", OptionKind.Words, "", "Folders of documents that nobody keeps up to date, such as archive.");

    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM8007",
        Name = "action-item-overdue",
        Title = "An open action item is past its due date.",
        Category = RuleCategory.History,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Options = [AsOf, Grace, Frozen],
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterHistoryAction(static document =>
    {
        if (Today(document) is not var (today, latestOver) || document.Options.GetWords(Frozen).Any(folder => IsBelow(document.History.Path, folder.Trim('/'))))
        {
            return;
        }

        foreach (var item in document.Model.ActionItemLists.SelectMany(static list => list.Items))
        {
            if (item is { IsClosed: false, Status: not ActionStatus.Deferred, Due: { Date: { } due, IsVague: false } } && due.PlusDays(document.Options.GetDuration(Grace).Days) <= latestOver)
            {
                Report(document, item, item.Due, due, today);
            }
        }
    });

    /// <summary>The day to compare with, and the last day that is over everywhere.</summary>
    private static (LocalDate Today, LocalDate LatestOver)? Today(HistoryAnalysisContext document)
    {
        if (LocalDatePattern.Iso.Parse(document.Options.GetText(AsOf)) is { Success: true } fixedDay)
        {
            return (fixedDay.Value, fixedDay.Value.PlusDays(-1));
        }

        return document.ReferenceTime is { } now ? (now.InUtc().Date, (now - LastZone).InUtc().Date.PlusDays(-1)) : null;
    }

    private static bool IsBelow(string path, string folder) =>
        path.StartsWith(folder + "/", StringComparison.Ordinal) || path.Contains($"/{folder}/", StringComparison.Ordinal);

    private static void Report(HistoryAnalysisContext document, ActionItem item, DueDate due, LocalDate day, LocalDate today)
    {
        var days = Wording.Plural(Period.DaysBetween(day, today), "day");
        var set = document.Past.OriginOf(due.Span).Commit;
        document.Report(new Diagnostic
        {
            Descriptor = Rule,
            Severity = DiagnosticSeverity.Warning,
            Confidence = due.IsExplicit ? Confidence.Certain : Confidence.Guess,
            Span = due.Span,
            Message = $"Due {Wording.Day(day)}, {days} ago, and still open{OwnersOf(document, item)}.",
            Label = set is null ? "" : $"set in {set.ShortId} ({Wording.Day(set.Day)})",
            Arithmetic = $"{Wording.Day(today)} − {Wording.Day(day)} = {days}",
            Properties = new Dictionary<string, string>(StringComparer.Ordinal) { ["commit"] = set?.Id ?? "" },
        });
    }

    /// <summary>The owner of the item; else whom CODEOWNERS names for the document.</summary>
    private static string OwnersOf(HistoryAnalysisContext document, ActionItem item)
    {
        if (item.Owners.Count > 0)
        {
            return $" ({string.Join(", ", item.Owners.Select(static owner => owner.Value))})";
        }

        var owners = document.Past.Provider.OwnersOf(document.History);
        return owners.Count > 0 ? $" (no owner; the document belongs to {string.Join(", ", owners)})" : "";
    }
}
