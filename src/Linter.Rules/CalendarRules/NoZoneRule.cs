using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Semantics;
using Linter.Text;

namespace Linter.Rules.CalendarRules;

/// <summary>PM3001: times carry no time zone.</summary>
public sealed class NoZoneRule : DiagnosticAnalyzer
{
    private const string UsualZone = "UTC";

    private static readonly OptionDescriptor DefaultZone = new("default_zone", OptionKind.Zone, "", "The zone that is meant where none is written.");
    private static readonly OptionDescriptor RequireOn = new("require_on", OptionKind.Word, "window", "Whether one zone anywhere is enough, or each timeline entry needs its own.") { Values = ["window", "every_entry"] };

    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM3001",
        Name = "no-zone",
        Title = "Times carry no time zone.",
        Category = RuleCategory.Calendar,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Fix = FixSafety.Offered,
        Options = [DefaultZone, RequireOn],
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(static document =>
    {
        if (document.Options.GetWord(RequireOn) == "every_entry")
        {
            CheckEntries(document);
        }
        else if (document.Model.Zones.Count == 0 && document.Options.GetText(DefaultZone).Length == 0 && !document.Model.HintsAtZone)
        {
            CheckDocument(document);
        }
    });

    private static void CheckEntries(DocumentAnalysisContext document)
    {
        var bare = TimedEntries(document.Model).FindAll(static entry => entry.At!.ZoneProvenance > Provenance.Caption);
        if (bare.Count > 0)
        {
            Report(document, bare[0].At!, $"No time zone is given for {Wording.Plural(bare.Count, "timeline entry", "timeline entries")}", [.. bare.Skip(1)]);
        }
    }

    private static void CheckDocument(DocumentAnalysisContext document)
    {
        var entries = TimedEntries(document.Model);
        if (document.Model.Window is { Start: { IsDateOnly: false } start } window)
        {
            var stated = window.End is { IsDateOnly: false } end ? Wording.Range(start, end) : Wording.Clock(start);
            Report(document, start, $"No time zone is given for {stated}{(entries.Count > 0 ? " or for any timeline entry" : "")}", []);
        }
        else if (entries.Count > 0)
        {
            Report(document, entries[0].At!, $"No time zone is given for {Wording.Clock(entries[0].At!)}{(entries.Count > 1 ? " or for any other timeline entry" : "")}", []);
        }
    }

    /// <summary>The entries with a clock; elapsed times need no zone.</summary>
    private static List<TimelineEntry> TimedEntries(SemanticModel model) =>
        [.. model.Timeline.Entries.Where(static entry => entry is { At.IsDateOnly: false, Sequence.IsElapsed: false })];

    private static void Report(DocumentAnalysisContext document, StatedInstant first, string message, List<TimelineEntry> others)
    {
        var zone = document.Options.GetText(DefaultZone) is { Length: > 0 } configured ? configured : UsualZone;
        document.Report(new Diagnostic
        {
            Descriptor = Rule,
            Severity = DiagnosticSeverity.Warning,
            Span = first.Span,
            Message = $"{message}; readers elsewhere cannot tell when it was.",
            Label = "which zone?",
            Related = others.Count > 0 ? others.ConvertAll(static entry => new RelatedLocation(entry.StampSpan, "no zone either")) : TimelinePlace(document.Model),
            Fixes = [new Fix($"Add {zone}", FixSafety.Offered, [new TextChange(new TextSpan(Place(document.Model.Window, first), 0), $" {zone}")])],
        });
    }

    private static List<RelatedLocation> TimelinePlace(SemanticModel model) =>
        model.Timeline.Sections is [{ TitleSpan.IsEmpty: false } section, ..] ? [new RelatedLocation(section.TitleSpan, "the timeline")] : [];

    /// <summary>Behind the first clock; behind the second one where the two make a range, because a zone there serves both.</summary>
    private static int Place(IncidentWindow window, StatedInstant first)
    {
        const int LongestJoin = 6;
        var isRange = ReferenceEquals(window.Start, first) && window.End is { Reading.Clock: not null } end && end.Span.Start - first.Span.End is > 0 and <= LongestJoin;
        return (isRange ? window.End! : first).Reading.Clock!.Span.End;
    }
}
