using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Semantics;
using Linter.Text;
using NodaTime;

namespace Linter.Rules.TimelineRules;

/// <summary>PM2008: the timeline crosses midnight without a date.</summary>
public sealed class UnmarkedMidnightRule : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM2008",
        Name = "unmarked-midnight",
        Title = "The timeline crosses midnight without a date.",
        Category = RuleCategory.Timeline,
        DefaultSeverity = DiagnosticSeverity.Info,
        Fix = FixSafety.Safe,
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context)
    {
        context.RegisterDocumentAction(static document =>
        {
            if (document.Model.Window is { CrossesUnmarkedMidnight: true, Start: { } start, End: { } end })
            {
                Report(document, end, start, end.Span);
            }
        });
        context.RegisterTimelineAction(static timeline =>
        {
            foreach (var sequence in timeline.Fact.Sequences)
            {
                CheckSteps(timeline, sequence);
            }

            CheckDays(timeline);
        });
    }

    private static void CheckSteps(DocumentAnalysisContext document, TimelineSequence sequence)
    {
        StatedInstant? previous = null;
        foreach (var entry in sequence.Entries)
        {
            if (entry.At is not { IsDateOnly: false } at)
            {
                continue;
            }

            if (IsRolled(at) && (previous?.Date ?? document.Model.Window.Start?.Date) is { } day && day != at.Date)
            {
                Report(document, at, previous ?? document.Model.Window.Start!, entry.StampSpan);
            }

            previous = at;
        }
    }

    /// <summary>True if the day was counted on, not written.</summary>
    private static bool IsRolled(StatedInstant at) => at.Reading.Date is null && at.DateProvenance >= Provenance.Inferred;

    /// <summary>In a window of more than a day a clock that no date stands above may lie on several days.</summary>
    private static void CheckDays(FactAnalysisContext<Timeline> timeline)
    {
        if (timeline.Model.Window is not { Start: { IsDateOnly: false } start, End: { IsDateOnly: false } end } || !(timeline.Model.Window.Length > Duration.FromDays(1)))
        {
            return;
        }

        var open = timeline.Fact.Entries.FirstOrDefault(entry =>
            entry.At is { IsDateOnly: false, DateProvenance: Provenance.Window or Provenance.Document } at && at.Local >= start.Local && at.Local.PlusDays(1) <= end.Local);
        if (open?.At is { } first)
        {
            timeline.Report(new Diagnostic
            {
                Descriptor = Rule,
                Severity = DiagnosticSeverity.Warning,
                Confidence = Confidence.Likely,
                Span = open.StampSpan,
                Message = $"{Wording.Bare(first)} may be on {Wording.Day(first.Date)} or a later day, since the incident lasts {Wording.Length(timeline.Model.Window.Length!.Value)}. State the date.",
                Label = "on which day",
                Related = [new RelatedLocation(start.Span, "start"), new RelatedLocation(end.Span, "end")],
            });
        }
    }

    private static void Report(DocumentAnalysisContext document, StatedInstant at, StatedInstant previous, TextSpan place)
    {
        var readAs = at.IsDateKnown ? Wording.Day(at.Date) : "the next day";
        document.Report(new Diagnostic
        {
            Descriptor = Rule,
            Severity = DiagnosticSeverity.Info,
            Span = place,
            Message = $"{Wording.Bare(at)} follows {Wording.Bare(previous)}; read as {readAs}. State the date.",
            Label = at.IsDateKnown ? $"read as {readAs}" : "after midnight",
            Related = [new RelatedLocation(previous.Span, "the day before")],
            Fixes = at.IsDateKnown ? [InsertDate(at, previous, readAs)] : [],
        });
    }

    /// <summary>The date is certain if the one before midnight is written somewhere in the document.</summary>
    private static Fix InsertDate(StatedInstant at, StatedInstant previous, string date) => new(
        $"Write {date} in front",
        previous.DateProvenance is Provenance.Explicit or Provenance.RangePartner or Provenance.Caption or Provenance.PrecedingEntry or Provenance.Window ? FixSafety.Safe : FixSafety.Offered,
        [new TextChange(new TextSpan(at.Span.Start, 0), date + " ")]);
}
