using Linter.Readings.Instants;
using Linter.Readings.Tokens;
using Linter.Text;

namespace Linter.Readings;

/// <summary>Reads a zone that stands alone, as in a configuration file: "UTC", "+05:30", "UTC+2", "PT", "Europe/Oslo".</summary>
public static class WrittenZone
{
    /// <summary>Null if the text is no zone with a known offset or known rules. An abbreviation such as CET counts literally, summer and winter.</summary>
    public static ZonePart? Parse(string text)
    {
        var written = text.Trim();
        using var line = TokenLine.Read(written, new TextSpan(0, written.Length), ReadingContext.Caption, ReadingSettings.Default);
        var offset = OffsetReader.ReadBare(line, 0, OffsetPlace.Bracket);
        var match = offset.IsFound ? ZoneReader.Numeric(line, 0, offset) : ZoneReader.ReadNamed(line, 0, isGlued: false, isBracketed: true);
        var zone = match.IsFound && match.End == line.Count ? match.Part : null;
        return zone switch
        {
            null or { Offset: null, TzdbId: null } => null,
            { Offset: not null } => zone with { Span = default, TzdbId = null, HasOwnOffset = true },
            _ => zone with { Span = default },
        };
    }

    /// <summary>A meaning for an abbreviation of one's own; null if the text is no zone.</summary>
    public static ZoneAbbreviation? ParseMeaning(string abbreviation, string text) => Parse(text) is { } zone
        ? new ZoneAbbreviation(abbreviation.ToUpperInvariant(), zone.Offset is null ? ZoneKind.Generic : ZoneKind.Abbreviation, zone.Offset, zone.TzdbId, IsDaylight: false)
        : null;
}
