using Linter.Readings;
using Linter.Semantics.Vocabulary;

namespace Linter.Semantics.Windows;

/// <summary>Finds the stated lengths and decides which are the incident's own.</summary>
internal sealed class DurationClaimReader(SectionOutline outline, IncidentWindow window)
{
    private static readonly string[] Extents = ["outage", "downtime", "incident", "disruption", "degradation", "impact", "unavailability", "interruption"];

    public static IReadOnlyList<DurationClaim> Read(SectionOutline outline, IncidentWindow window)
    {
        var reader = new DurationClaimReader(outline, window);
        var claims = new List<DurationClaim>();
        foreach (var section in outline.Sections)
        {
            reader.ReadTitle(section, claims);
            if (WindowScope.AllowsLabels(section))
            {
                reader.ReadItems(section, claims);
            }
        }

        return claims;
    }

    private void ReadTitle(Section section, List<DurationClaim> claims)
    {
        if (section.TitleSpan != outline.TitleSpan && !section.Has(SectionRole.Duration))
        {
            return;
        }

        foreach (var reading in section.TitleReadings)
        {
            if (reading is DurationReading { IsRelative: false } duration)
            {
                claims.Add(Claim(duration, section, section.Title, section.Has(SectionRole.Duration)));
            }
        }
    }

    private void ReadItems(Section section, List<DurationClaim> claims)
    {
        foreach (var item in section.Items)
        {
            ReadItem(item, claims);
        }
    }

    private void ReadItem(ContentItem item, List<DurationClaim> claims)
    {
        var label = ItemText.LabelOf(item) ?? (item.Section.Has(SectionRole.Duration) ? item.Section.Title : null);
        var isFirst = true;
        foreach (var reading in item.Readings)
        {
            if (reading is not DurationReading { IsRelative: false } duration)
            {
                continue;
            }

            var metric = isFirst ? MetricOf(item, duration, label) : null;
            var isLabelled = isFirst && metric is null && label is not null && IsLengthLabel(item, label);
            if (isLabelled || metric is not null || WindowScope.AllowsProse(item.Section, outline))
            {
                claims.Add(WithPair(Claim(duration, item.Section, label ?? ItemText.Whole(item), isLabelled) with { Metric = metric }, item));
            }

            isFirst = false;
        }
    }

    private static bool IsLengthLabel(ContentItem item, string label) => FieldVocabulary.IsDuration(label) || item.Section.Has(SectionRole.Duration);

    private static MetricKind? MetricOf(ContentItem item, DurationReading duration, string? label) =>
        ItemText.NameBefore(item, duration)?.Meaning.Metric ?? (label is null ? null : FieldVocabulary.Find(label)?.Metric);

    private static DurationClaim Claim(DurationReading duration, Section section, string context, bool isLabelled) => new()
    {
        Reading = duration,
        Section = section,
        IsLabelled = isLabelled,
        Subject = isLabelled && duration.Subject != ReadingSubject.Other ? ReadingSubject.Incident : duration.Subject,
        Extent = isLabelled ? TitleText.Normalize(context) : ExtentOf(context),
    };

    private static string ExtentOf(string text)
    {
        var words = new WordText(text);
        foreach (var extent in Extents)
        {
            if (words.Contains([extent]))
            {
                return extent;
            }
        }

        return "";
    }

    /// <summary>A start and end in the same item belong to the length stated there.</summary>
    private DurationClaim WithPair(DurationClaim claim, ContentItem item) =>
        window is { Start: { } start, End: { } end } && item.Span.Contains(start.Span) && item.Span.Contains(end.Span)
            ? claim with { PairStart = start, PairEnd = end }
            : claim;
}
