using Linter.Analysis;
using Linter.Diagnostics;
using Linter.History;
using Linter.Semantics;
using NodaTime;

namespace Linter.Rules.HistoryRules;

/// <summary>PM8001: the postmortem came late.</summary>
public sealed class PublishedLateRule : DiagnosticAnalyzer
{
    private static readonly OptionDescriptor Limit = new("limit", OptionKind.Number, "10", "How many business days may pass between the end of the incident and the postmortem.");
    private static readonly OptionDescriptor Limits = new("limits.<severity>", OptionKind.Duration, "", "How many calendar days may pass for incidents of one severity, in place of limit: limits.sev1 = 3d.");
    private static readonly OptionDescriptor Holidays = new("holidays", OptionKind.Words, "", "Days that are no business days, such as 2025-12-25.");
    private static readonly OptionDescriptor Bulk = new("bulk", OptionKind.Number, "10", "A commit that adds more documents than this is an import, which does not tell when they were written.");

    private static readonly OptionDescriptor Imported = new("imported", OptionKind.Word, "report", "Whether a document that was final when it was first committed came from elsewhere and is left alone.")
    {
        Values = ["report", "ok"],
    };

    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM8001",
        Name = "published-late",
        Title = "The postmortem came late.",
        Category = RuleCategory.History,
        DefaultSeverity = DiagnosticSeverity.Info,
        Options = [Limit, Limits, Holidays, Bulk, Imported],
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterHistoryAction(static document =>
    {
        if (document.Model.Window.End is { IsDateKnown: true } end && PublishedBy(document) is { } commit)
        {
            Check(document, end, commit);
        }
    });

    /// <summary>The commit that added the document, or made it more than a draft; null if that does not tell when it was written.</summary>
    private static Commit? PublishedBy(HistoryAnalysisContext document)
    {
        if (document.History.FirstCommit is not { } first || first.AddedDocuments > document.Options.GetNumber(Bulk))
        {
            return null;
        }

        var added = document.Past.After(document.History.Revisions[0]);
        var isImported = document.Options.GetWord(Imported) == "ok" && added?.HasStatus(FinalStatus.Usual) == true;
        return added is null || isImported ? null
            : !added.IsDraft ? first
            : document.History.Revisions.FirstOrDefault(revision => document.Past.After(revision) is { IsDraft: false })?.Commit;
    }

    private static void Check(HistoryAnalysisContext document, StatedInstant end, Commit commit)
    {
        var published = end.Resolution.Kind == Readings.ZoneResolutionKind.Unique
            ? commit.Authored.WithOffset(end.Resolution.Offset).Date
            : commit.Day;
        var days = Period.DaysBetween(end.Date, published);
        var businessDays = BusinessDays(end.Date, published, document.Options.GetWords(Holidays));
        if (LimitFor(document) is { } limit ? days > limit.Days : businessDays > document.Options.GetNumber(Limit))
        {
            Report(document, end, commit, published, $"{Wording.Plural(days, "day")} ({Wording.Plural(businessDays, "business day")})");
        }
    }

    private static Duration? LimitFor(HistoryAnalysisContext document) =>
        document.Model.Severity is { } severity ? document.Options.FindDuration(Limits.For($"{severity.Scale}{severity.Level}".ToLowerInvariant())) : null;

    /// <summary>The days behind the first one that are neither at a weekend nor a holiday.</summary>
    private static int BusinessDays(LocalDate first, LocalDate last, IReadOnlyList<string> holidays)
    {
        var count = 0;
        for (var day = first.PlusDays(1); day <= last; day = day.PlusDays(1))
        {
            count += day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday || holidays.Contains(Wording.Day(day), StringComparer.Ordinal) ? 0 : 1;
        }

        return count;
    }

    private static void Report(HistoryAnalysisContext document, StatedInstant end, Commit commit, LocalDate published, string delay)
    {
        var verb = commit == document.History.FirstCommit ? "First committed" : "A draft until";
        document.Report(new Diagnostic
        {
            Descriptor = Rule,
            Severity = DiagnosticSeverity.Info,
            Confidence = Confidence.Likely,
            Span = end.Span,
            Message = $"{verb} {Wording.Day(published)}, {delay} after the incident ended.",
            Label = "the incident ended",
            Arithmetic = $"{Wording.Day(published)} ({commit.ShortId}) − {Wording.Day(end.Date)} = {delay}",
            Properties = new Dictionary<string, string>(StringComparer.Ordinal) { ["commit"] = commit.Id },
        });
    }
}
