using Linter.Readings.Tokens;

namespace Linter.Readings.Instants;

/// <summary>Reads zones named in words: "Pacific Daylight Time", "Greenwich Mean Time", "London time", a bare "Eastern".</summary>
internal static class ZonePhraseReader
{
    private const int MostWords = 4;
    private const int LongestPhrase = 40;

    public static ZoneMatch Read(TokenLine line, int at)
    {
        if (!line.IsWord(at))
            return default;
        Span<char> buffer = stackalloc char[LongestPhrase];
        var length = 0;
        var index = at;
        for (var words = 0; words < MostWords && line.IsWord(index); words++)
        {
            if (words > 0 && IsTime(line, index))
                return Build(line, at, index + 1, ZonePhrases.Find(buffer[..(length - 1)]));
            var word = line.Slice(index);
            if (length + word.Length + 1 > LongestPhrase)
                return default;
            length += word.ToLowerInvariant(buffer[length..]);
            buffer[length++] = ' ';
            if (!line.IsSpace(index + 1))
                break;
            index += 2;
        }

        if (line.IsWord(index) && IsTime(line, index) && length > 0)
            return Build(line, at, index + 1, ZonePhrases.Find(buffer[..(length - 1)]));
        return ReadBare(line, at);
    }

    /// <summary>Reads "Pacific" or "eastern" without "time", where nothing follows that it could describe.</summary>
    private static ZoneMatch ReadBare(TokenLine line, int at)
    {
        Span<char> lower = stackalloc char[LongestPhrase];
        if (line[at].Length > 8)
            return default;
        var word = lower[..line.Slice(at).ToLowerInvariant(lower)];
        if (word is not ("pacific" or "mountain" or "central" or "eastern"))
            return default;
        var next = line.SkipGap(at + 1);
        var isFree = !line.IsWord(next) || line.Role(next) is WordRole.On or WordRole.RangeJoin or WordRole.And || IsBehindMeridiem(line, at, next);
        return isFree && Boundaries.IsFreeAfter(line, at + 1) ? Build(line, at, at + 1, ZonePhrases.Find(word)) : default;
    }

    /// <summary>In "2:30 PM Pacific alert fired" the zone is meant, in "2:30 PM Eastern region failed" a place.</summary>
    private static bool IsBehindMeridiem(TokenLine line, int at, int next)
    {
        var isName = line.Slice(at) is "Pacific" or "Eastern" && line.Is(line.SkipGapBack(at), WordRole.Meridiem);
        return isName && line.Slice(next) is not ("region" or "regions" or "coast" or "office" or "team" or "site" or "data" or "datacenter" or "ocean" or [>= 'A' and <= 'Z', ..]);
    }

    private static bool IsTime(TokenLine line, int at) => line.IsWord(at, "time") || line.IsWord(at, "timezone");

    private static ZoneMatch Build(TokenLine line, int at, int end, ZoneAbbreviation? zone)
    {
        if (zone is not { } found || !Boundaries.IsFreeAfter(line, end))
            return default;
        var span = line.Span(at, end);
        return new(
            new()
            {
                Span = span,
                Kind = found.Kind,
                Name = line.Text.Substring(span.Start, span.Length),
                Offset = found.Offset,
                TzdbId = found.TzdbId,
            },
            end);
    }
}
