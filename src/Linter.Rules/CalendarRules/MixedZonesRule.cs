using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Readings;
using Linter.Semantics;
using NodaTime;

namespace Linter.Rules.CalendarRules;

/// <summary>PM3004: the document mixes zones.</summary>
public sealed class MixedZonesRule : DiagnosticAnalyzer
{
    private static readonly OptionDescriptor Allow = new("allow", OptionKind.Word, "none", "Whether window and timeline may be in different zones.") { Values = ["none", "window"] };

    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM3004",
        Name = "mixed-zones",
        Title = "The document mixes zones.",
        Category = RuleCategory.Calendar,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Options = [Allow],
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(static document =>
    {
        var entries = Entries(document.Model);
        var window = WindowInstant(document.Model);
        if (window is not null && document.Options.GetWord(Allow) != "window" && entries.Find(entry => Differ(window, entry)) is { } other)
        {
            Report(document, window, other, "The summary is", IsSameMoment(document.Model, entries) ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning);
        }
        else if (entries.Count > 0 && entries.Find(entry => Differ(entries[0], entry)) is { } mixed)
        {
            Report(document, entries[0], mixed, "The timeline begins", DiagnosticSeverity.Warning);
        }
    });

    /// <summary>The clocks of the timeline whose zone is written: beside them, over their column or in a caption.</summary>
    private static List<StatedInstant> Entries(SemanticModel model)
    {
        var instants = new List<StatedInstant>();
        foreach (var entry in model.Timeline.Entries)
        {
            if (entry.At is { } at && HasWrittenZone(at) && !HasSecondColumn(model, entry) && !IsConverted(model, at))
            {
                instants.Add(at);
            }
        }

        return instants;
    }

    /// <summary>A clock of the window, else the first one in prose with date and zone beside it; Z is how machines write, in quoted logs.</summary>
    private static StatedInstant? WindowInstant(SemanticModel model) =>
        model.Window.Start is { } start && HasWrittenZone(start) && !IsConverted(model, start) ? start
        : model.Window.End is { } end && HasWrittenZone(end) && !IsConverted(model, end) ? end
        : model.Instants.FirstOrDefault(instant => instant.Reading is { Date: not null, Zone: not null and not { Name: "Z" } } && HasWrittenZone(instant) && !IsConverted(model, instant) && !IsInTimeline(model, instant));

    private static bool IsInTimeline(SemanticModel model, StatedInstant instant) =>
        model.Timeline.Entries.Any(entry => entry.StampSpan.Contains(instant.Span) || entry.TextSpan.Contains(instant.Span));

    private static bool HasWrittenZone(StatedInstant instant) =>
        instant is { IsDateOnly: false, Zone: not null, ZoneProvenance: <= Provenance.Caption, Resolution.Kind: ZoneResolutionKind.Unique }
        && (instant.IsDateKnown || instant.Zone.Offset is not null);

    /// <summary>A table with two time columns, each with its zone in the head, shows both.</summary>
    private static bool HasSecondColumn(SemanticModel model, TimelineEntry entry) =>
        entry.Item.Table is { Header: { } header } && model.Zones.Count(zone => header.Span.Contains(zone.Span)) > 1;

    private static bool IsConverted(SemanticModel model, StatedInstant instant) =>
        model.Conversions.Any(conversion => conversion.First.Span == instant.Span || conversion.Second.Span == instant.Span);

    /// <summary>Two seasons of one region are one zone, and so are two names of one offset.</summary>
    private static bool Differ(StatedInstant left, StatedInstant right) =>
        left.Resolution.Offset != right.Resolution.Offset && (left.Zone!.TzdbId is null || left.Zone.TzdbId != right.Zone!.TzdbId);

    /// <summary>True if the window starts or ends at the very moment of an entry, so that the author converted with care.</summary>
    private static bool IsSameMoment(SemanticModel model, List<StatedInstant> entries) =>
        entries.Exists(entry => model.Window.Start?.ElapsedTo(entry) == Duration.Zero || model.Window.End?.ElapsedTo(entry) == Duration.Zero);

    private static void Report(DocumentAnalysisContext document, StatedInstant first, StatedInstant second, string subject, DiagnosticSeverity severity) =>
        document.Report(new Diagnostic
        {
            Descriptor = Rule,
            Severity = severity,
            Confidence = Confidence.Likely,
            Span = second.Span,
            Message = $"{subject} in {Named(first)}, this entry is in {Named(second)}: {Universal(first)}, {Universal(second)}{Apart(first, second)}.",
            Label = $"in {second.Zone!.Name}",
            Related = [new RelatedLocation(first.Span, $"in {first.Zone!.Name}")],
        });

    private static string Named(StatedInstant instant)
    {
        var (name, offset) = (instant.Zone!.Name, Wording.Offset(instant.Resolution.Offset));
        return instant.Zone.Kind == ZoneKind.Offset ? name : $"{name} ({offset})";
    }

    private static string Universal(StatedInstant instant)
    {
        var universal = instant.Local.WithOffset(instant.Resolution.Offset).ToInstant().InUtc();
        return $"{Wording.Clock(instant)} is {universal.Hour:00}:{universal.Minute:00} UTC";
    }

    private static string Apart(StatedInstant first, StatedInstant second) => first.ElapsedTo(second) switch
    {
        { } apart when apart > Duration.Zero => $", {Wording.Length(apart)} later",
        { } apart when apart < Duration.Zero => $", {Wording.Length(apart)} earlier",
        _ => "",
    };
}
