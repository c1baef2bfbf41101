using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Readings;
using Linter.Semantics;
using Linter.Text;

namespace Linter.Rules.CalendarRules;

/// <summary>PM3003: the zone abbreviation is ambiguous or unknown.</summary>
public sealed class AmbiguousZoneRule : DiagnosticAnalyzer
{
    private static readonly OptionDescriptor Zones = new("zones.<abbr>", OptionKind.Zone, "", "What an abbreviation means, such as zones.IST = +05:30.");

    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM3003",
        Name = "ambiguous-zone",
        Title = "The zone abbreviation is ambiguous or unknown.",
        Category = RuleCategory.Calendar,
        DefaultSeverity = DiagnosticSeverity.Info,
        Options = [Zones],
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(static document =>
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var zone in document.Model.Zones)
        {
            if (zone.Kind == ZoneKind.Ambiguous && seen.Add(zone.Name) && !IsSettled(document, zone))
            {
                ReportAmbiguous(document, zone);
            }
        }

        foreach (var place in document.Model.UnknownZones)
        {
            var name = document.Tree.Text.Slice(place).ToString();
            if (seen.Add(name) && document.Options.GetText(Zones.For(name)).Length == 0)
            {
                Report(document, place, $"\"{name}\" is no known time zone; add the offset.", "which zone?", []);
            }
        }
    });

    /// <summary>Configuration, an offset given once, a conversion, or another name of one of the regions says which zone is meant.</summary>
    private static bool IsSettled(DocumentAnalysisContext document, ZonePart zone)
    {
        if (document.Options.GetText(Zones.For(zone.Name)).Length > 0)
        {
            return true;
        }

        var meanings = ZoneTable.Meanings(zone.Name);
        return meanings.Count < 2
            || document.Model.Zones.Any(other => other.Name == zone.Name ? other.HasOwnOffset : meanings.Any(meaning => meaning.TzdbId == other.TzdbId))
            || document.Model.Conversions.Any(conversion => IsConversion(conversion, zone.Name));
    }

    private static bool IsConversion(ClockConversion conversion, string name) =>
        (conversion.First.Zone?.Name == name && conversion.Second.Zone?.Offset is not null)
        || (conversion.Second.Zone?.Name == name && conversion.First.Zone?.Offset is not null);

    private static void ReportAmbiguous(DocumentAnalysisContext document, ZonePart zone)
    {
        var meanings = ZoneTable.Meanings(zone.Name).Select(static meaning => $"{Wording.Offset(meaning.Offset!.Value)} ({City(meaning.TzdbId!)})").ToList();
        var others = document.Model.Zones.Where(other => other.Span != zone.Span && other.Name == zone.Name).Select(static other => new RelatedLocation(other.Span, "used here, too"));
        Report(document, zone.Span, $"\"{zone.Name}\" can be {string.Join(", ", meanings.SkipLast(1))} or {meanings[^1]}; add the offset.", "which one?", [.. others]);
    }

    private static void Report(DocumentAnalysisContext document, TextSpan place, string message, string label, IReadOnlyList<RelatedLocation> related) =>
        document.Report(new Diagnostic { Descriptor = Rule, Severity = DiagnosticSeverity.Info, Span = place, Message = message, Label = label, Related = related });

    /// <summary>"South Georgia" of "Atlantic/South_Georgia".</summary>
    private static string City(string tzdbId) => tzdbId[(tzdbId.LastIndexOf('/') + 1)..].Replace('_', ' ');
}
