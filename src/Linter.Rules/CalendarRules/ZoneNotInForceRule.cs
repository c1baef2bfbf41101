using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Readings;
using Linter.Semantics;
using Linter.Text;
using NodaTime;

namespace Linter.Rules.CalendarRules;

/// <summary>PM3002: the zone abbreviation was not in force on that date.</summary>
public sealed class ZoneNotInForceRule : DiagnosticAnalyzer
{
    private static readonly OptionDescriptor GmtIsLondon = new("gmt_is_london", OptionKind.Boolean, "false", "Whether GMT stands for the time in London, which is BST in summer.");
    private static readonly OptionDescriptor StrictStandard = new("strict_standard", OptionKind.Boolean, "false", "Whether every standard abbreviation in summer is a warning.");

    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM3002",
        Name = "zone-not-in-force",
        Title = "The zone abbreviation was not in force on that date.",
        Category = RuleCategory.Calendar,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Fix = FixSafety.Offered,
        Options = [GmtIsLondon, StrictStandard],
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(static document =>
    {
        var uses = new List<ZoneUse>();
        foreach (var instant in document.Model.Instants)
        {
            if (instant is { IsDateKnown: true, Zone: { } zone } && SeasonOf(document, instant.Local, zone) is { } season && IsOtherSeason(season))
            {
                uses.Add(new ZoneUse(instant, zone, season));
            }
        }

        foreach (var group in uses.GroupBy(use => use.Zone.Name, StringComparer.Ordinal))
        {
            Report(document, [.. group]);
        }
    });

    /// <summary>An abbreviation with its own offset beside it is as good as the offset, and so is GMT unless London is meant.</summary>
    private static ZoneSeason? SeasonOf(DocumentAnalysisContext document, LocalDateTime local, ZonePart zone) => zone switch
    {
        { HasOwnOffset: true } => null,
        { Kind: ZoneKind.Abbreviation } => ZoneRules.Season(local, zone),
        { Kind: ZoneKind.Offset, Name: "GMT" } when document.Options.GetBoolean(GmtIsLondon) => ZoneRules.Season(local, zone, "Europe/London"),
        _ => null,
    };

    /// <summary>Summer time written in winter or the reverse.</summary>
    private static bool IsOtherSeason(ZoneSeason season) => !season.IsInForce && (season.IsWrittenDaylight || season.IsDaylightInForce);

    private static void Report(DocumentAnalysisContext document, List<ZoneUse> uses)
    {
        var (instant, zone, season) = uses[0];
        document.Report(new Diagnostic
        {
            Descriptor = Rule,
            Severity = SeverityOf(document, zone, season),
            Confidence = Confidence.Likely,
            Span = zone.Span,
            Message = $"{Named(zone.Name, season.Written)} was not in force on {Wording.Day(instant.Date)}; clocks showed {Named(season.AbbreviationInForce, season.InForce)}. {Effect(document.Model.Window, uses[0])}",
            Label = $"{season.AbbreviationInForce} was in force",
            Arithmetic = $"{Wording.Clock(instant)} = {Universal(instant, season.Written)} UTC, {Wording.Bare(instant)} {season.AbbreviationInForce} = {Universal(instant, season.InForce)} UTC",
            Related = [.. EachOnce(uses).Skip(1).Select(static use => new RelatedLocation(use.Zone.Span, "the same abbreviation"))],
            Properties = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                [DiagnosticProperties.Claimed] = zone.Name,
                [DiagnosticProperties.Computed] = season.AbbreviationInForce,
                [DiagnosticProperties.Unit] = "zone",
            },
            Fixes = Fixes(document.Tree.Text, uses),
        });
    }

    /// <summary>Some regions keep these standard times all year, so only Pacific time is surely a slip.</summary>
    private static DiagnosticSeverity SeverityOf(DocumentAnalysisContext document, ZonePart zone, ZoneSeason season) =>
        season.IsWrittenDaylight || zone.Name is "PST" or "GMT" || document.Options.GetBoolean(StrictStandard)
            ? DiagnosticSeverity.Warning
            : DiagnosticSeverity.Info;

    private static string Effect(IncidentWindow window, ZoneUse use)
    {
        var (instant, zone, season) = use;
        if (window is { Start: { IsDateOnly: false } start, End: { IsDateOnly: false } end } && start.Zone?.Name == zone.Name && end.Zone?.Name == zone.Name && start.ElapsedTo(end) is { } length)
        {
            return $"As written the window is {Universal(start, season.Written)}–{Universal(end, season.Written)} UTC, with {season.AbbreviationInForce} "
                + $"{Universal(start, season.InForce)}–{Universal(end, season.InForce)} UTC; its length, {Wording.Length(length)}, is the same.";
        }

        return $"As written {Wording.Bare(instant)} is {Universal(instant, season.Written)} UTC, with {season.AbbreviationInForce} {Universal(instant, season.InForce)} UTC.";
    }

    private static string Universal(StatedInstant instant, Offset offset)
    {
        var universal = instant.Local.WithOffset(offset).ToInstant().InUtc();
        return $"{universal.Hour:00}:{universal.Minute:00}";
    }

    private static string Named(string abbreviation, Offset offset) => $"{abbreviation} ({Wording.Offset(offset)})";

    private static List<ZoneUse> EachOnce(List<ZoneUse> uses) => uses.FirstOfEach(static use => use.Zone.Span).InOrderOf(static use => use.Zone.Span);

    private static List<Fix> Fixes(SourceText text, List<ZoneUse> uses)
    {
        var (_, zone, season) = uses[0];
        var written = EachOnce(uses).FindAll(use => text.Slice(use.Zone.Span).SequenceEqual(zone.Name));
        var names = new List<string> { season.AbbreviationInForce };
        if (zone.Name is ['P' or 'M' or 'C' or 'E', 'S' or 'D', 'T'] and not "CST")
        {
            names.Add($"{zone.Name[0]}T");
        }

        return written.Count == 0
            ? []
            : names.ConvertAll(name => new Fix($"Write {name}", FixSafety.Offered, ChangesTo(name, written)));
    }

    private static ValueList<TextChange> ChangesTo(string name, List<ZoneUse> uses)
    {
        var changes = new ValueList<TextChange>(uses.Count);
        foreach (var use in uses)
        {
            changes.Add(new TextChange(use.Zone.Span, name));
        }

        return changes;
    }

    /// <summary>A clock beside an abbreviation of the other season.</summary>
    private sealed record ZoneUse(StatedInstant Instant, ZonePart Zone, ZoneSeason Season);
}
