using Linter.Analysis;
using Linter.Diagnostics;
using Linter.History;
using Linter.Semantics;
using Linter.Text;
using NodaTime;

namespace Linter.Rules.CalendarRules;

/// <summary>PM3010: the incident lies in the future.</summary>
public sealed class FutureInstantRule : DiagnosticAnalyzer
{
    private static readonly OptionDescriptor Slack = new("slack", OptionKind.Duration, "24h", "How far ahead a date may lie; it covers zones that are already in the next day.");

    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM3010",
        Name = "future-instant",
        Title = "The incident lies in the future.",
        Category = RuleCategory.Calendar,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Options = [Slack],
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(static document =>
    {
        if (document.ReferenceTime is not { } now)
        {
            return;
        }

        var latest = now + document.Options.GetDuration(Slack);
        var future = Moments(document.Model).Where(moment => moment.At > latest).InOrderOf(static moment => moment.Span);
        if (future.Count > 0)
        {
            ReportUnlessWrittenLater(document, future, now);
        }
    });

    /// <summary>Where Git knows when the line was written, that moment decides; what was committed before it happened is a contradiction.</summary>
    private static void ReportUnlessWrittenLater(DocumentAnalysisContext document, List<Moment> future, Instant now)
    {
        var slack = document.Options.GetDuration(Slack);
        var commit = document.Past?.OriginOf(future[0].Span).Commit;
        if (commit is null)
        {
            Report(document, future, Wording.Day(now.InUtc().Date), now, null);
        }
        else if (future[0].At > commit.Latest + slack)
        {
            Report(document, future, Wording.Day(commit.Day), commit.Authored.ToInstant(), commit);
        }
    }

    /// <summary>When the incident is said to have been; what follows it and dates that were only guessed are left out.</summary>
    private static IEnumerable<Moment> Moments(SemanticModel model)
    {
        foreach (var date in model.DocumentDates)
        {
            if (date.Reading?.Date is not { IsOrderAmbiguous: true })
            {
                yield return new Moment(date.Span, date.Date, At(date.Date));
            }
        }

        foreach (var end in new[] { model.Window.Start, model.Window.End })
        {
            if (end is { DateProvenance: <= Provenance.Window })
            {
                yield return new Moment(end.Span, end.Date, At(end));
            }
        }

        foreach (var entry in model.Timeline.Entries)
        {
            if (entry is { At: { DateProvenance: <= Provenance.Caption } at } && !entry.Has(EventRole.FollowUp))
            {
                yield return new Moment(entry.StampSpan, at.Date, At(at));
            }
        }
    }

    private static Instant At(LocalDate date) => date.AtMidnight().InUtc().ToInstant();

    private static Instant At(StatedInstant stated) => stated.Instant ?? stated.Local.InUtc().ToInstant();

    /// <summary>A day written in full, in a text about something that was not meant to happen, by a clock that nothing speaks against.</summary>
    private static bool IsCertain(DocumentAnalysisContext document, Moment moment, Commit commit) =>
        !commit.HasSuspectTime && !document.Model.IsPlanned && !document.Model.Recognition.IsTemplate && !document.Model.IsUnfinished
        && document.Tree.Text.Slice(moment.Span).Contains($"{moment.Date.Year:0000}", StringComparison.Ordinal);

    private static void Report(DocumentAnalysisContext document, List<Moment> future, string from, Instant since, Commit? commit)
    {
        var days = Period.DaysBetween(commit?.Day ?? since.InUtc().Date, future[0].Date);
        var isCertain = commit is not null && IsCertain(document, future[0], commit);
        document.Report(new Diagnostic
        {
            Descriptor = Rule,
            Severity = isCertain ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
            Confidence = isCertain ? Confidence.Certain : Confidence.Likely,
            Span = future[0].Span,
            Message = $"The incident is dated {Wording.Day(future[0].Date)}, {Wording.Plural(days, "day")} {(commit is null ? $"in the future (as of {from})" : $"after the line was committed ({from})")}.",
            Label = $"{Wording.Plural(days, "day")} ahead",
            Arithmetic = $"{Wording.Day(future[0].Date)} − {from} = {Wording.Plural(days, "day")}",
            Related = [.. future.Skip(1).Where(moment => moment.Span != future[0].Span).Select(static moment => new RelatedLocation(moment.Span, "in the future, too"))],
        });
    }

    /// <summary>A day the incident is said to have been, with its place.</summary>
    private sealed record Moment(TextSpan Span, LocalDate Date, Instant At);
}
