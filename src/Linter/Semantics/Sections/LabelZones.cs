using Linter.Readings;
using Linter.Syntax;
using Linter.Text;

namespace Linter.Semantics.Sections;

/// <summary>Puts the clocks of a value in the zone that stands in the bracket of its label: "Start (UTC): 2025-03-04 10:00".</summary>
internal sealed class LabelZones(SyntaxTree tree, ReadingSettings settings)
{
    /// <summary>The readings, those with clocks and no zone of their own in the zone of the label.</summary>
    public IReadOnlyList<Reading> Apply(ContentItem item, IReadOnlyList<Reading> readings)
    {
        if (readings.Count == 0 || LabelOf(item) is not { } label || BracketAtEnd(label) is not { } bracket || ZoneIn(bracket) is not { } zone)
        {
            return readings;
        }

        var placed = new Reading[readings.Count];
        for (var i = 0; i < placed.Length; i++)
        {
            placed[i] = Placed(readings[i], zone);
        }

        return placed;
    }

    /// <summary>Where the label of an item stands; in a table of fields it is the first cell.</summary>
    private static TextSpan? LabelOf(ContentItem item) =>
        item.Label?.NameSpan ?? (item is { Form: ContentForm.TableRow, Section.Origin: SectionOrigin.Label } ? item.Section.TitleSpan : null);

    private TextSpan? BracketAtEnd(TextSpan label)
    {
        var text = tree.ReadableText.AsSpan(label.Start, label.Length).TrimEnd("*_: ");
        var start = text is [.., ')' or ']'] ? text.LastIndexOfAny('(', '[') : -1;
        return start < 0 ? null : TextSpan.FromBounds(label.Start + start, label.Start + text.Length);
    }

    private ZonePart? ZoneIn(TextSpan bracket) =>
        ReadingScanner.Scan(tree.ReadableText, bracket, ReadingContext.Caption, settings) is [ZoneReading reading] ? reading.Zone : null;

    private static Reading Placed(Reading reading, ZonePart zone) => reading switch
    {
        InstantReading { Clock: not null, Zone: null } instant => instant with { Zone = zone },
        RangeReading { Start: { Clock: not null, Zone: null }, End.Zone: null } range => range with { Start = range.Start with { Zone = zone }, End = range.End with { Zone = zone } },
        _ => reading,
    };
}
