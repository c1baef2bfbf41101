using Linter.Analysis;
using Linter.Diagnostics;
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
        var future = Moments(document.Model).Where(moment => moment.At > latest).OrderBy(static moment => moment.Span).ToList();
        if (future.Count > 0)
        {
            Report(document, future, now);
        }
    });

    /// <summary>When the incident is said to have been; what follows it and dates that were only guessed are left out.</summary>
    private static IEnumerable<Moment> Moments(SemanticModel model)
    {
        foreach (var date in model.DocumentDates)
        {
            yield return new Moment(date.Span, date.Date, At(date.Date));
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

    private static void Report(DocumentAnalysisContext document, List<Moment> future, Instant now)
    {
        var today = now.InUtc().Date;
        var days = Period.DaysBetween(today, future[0].Date);
        document.Report(new Diagnostic
        {
            Descriptor = Rule,
            Severity = DiagnosticSeverity.Warning,
            Confidence = Confidence.Likely,
            Span = future[0].Span,
            Message = $"The incident is dated {Wording.Day(future[0].Date)}, {Wording.Plural(days, "day")} in the future (as of {Wording.Day(today)}).",
            Label = $"{Wording.Plural(days, "day")} ahead",
            Arithmetic = $"{Wording.Day(future[0].Date)} − {Wording.Day(today)} = {Wording.Plural(days, "day")}",
            Related = [.. future.Skip(1).Where(moment => moment.Span != future[0].Span).Select(static moment => new RelatedLocation(moment.Span, "in the future, too"))],
        });
    }

    /// <summary>A day the incident is said to have been, with its place.</summary>
    private sealed record Moment(TextSpan Span, LocalDate Date, Instant At);
}
