using Linter.Readings.Tokens;

namespace Linter.Readings.Instants;

/// <summary>Reads zone abbreviations and tz database ids.</summary>
internal static class ZoneNames
{
    /// <summary>True if the word glued to a clock is a zone: "14:05Z", "13:08cet".</summary>
    public static bool IsGluedZone(TokenLine line, int at) => FindAbbreviation(line, at, isGlued: true) is not null;

    /// <summary>Reads an abbreviation or id that begins at the token.</summary>
    public static ZoneMatch Read(TokenLine line, int at, bool isGlued)
    {
        if (!line.IsWord(at))
            return default;
        var area = ReadArea(line, at);
        if (area.IsFound)
            return area;
        return FindAbbreviation(line, at, isGlued) is { } zone ? Build(line, at, at + 1, zone) : ReadFourPart(line, at);
    }

    private static ZoneAbbreviation? FindAbbreviation(TokenLine line, int at, bool isGlued)
    {
        var word = line.Slice(at);
        if (line.Zone(at) is not { } zone || (!isGlued && word.Length == 1))
            return null;
        if (zone.Name.Length == 1)
            return Boundaries.IsFreeAfter(line, at + 1) || line[at + 1].Kind == TokenKind.Sign ? zone : null;
        var isCapital = !word.ContainsAnyInRange('a', 'z') || zone.Name is "AOE" or "CHST";
        var isSmall = !word.ContainsAnyInRange('A', 'Z') && !ZoneTable.IsAlsoWord(zone.Name) && ZoneTable.Find(word) is not null;
        return (isCapital || isSmall) && IsEnd(line, at + 1) ? zone : null;
    }

    private static bool IsEnd(TokenLine line, int end) => line[end] switch
    {
        { Kind: TokenKind.Number or TokenKind.Word } => false,
        { Kind: TokenKind.Sign, Sign: '\'' or '&' or '=' } => false,
        { Kind: TokenKind.Sign, Sign: '/' } => !line.IsWord(end + 1) || line.Zone(end + 1) is not null,
        { Kind: TokenKind.Sign, Sign: '-' or '.' } => !line.IsWord(end + 1),
        _ => true,
    };

    private static ZoneMatch Build(TokenLine line, int at, int end, ZoneAbbreviation zone) => new(
        new()
        {
            Span = line.Span(at, end),
            Kind = zone.Kind,
            Name = zone.Name,
            Offset = zone.Offset,
            TzdbId = zone.TzdbId,
        },
        end);

    /// <summary>Reads "PST8PDT" and its three siblings.</summary>
    private static ZoneMatch ReadFourPart(TokenLine line, int at)
    {
        if (!line.IsNumber(at + 1, 1, 1) || !line.IsWord(at + 2))
            return default;
        var span = line.Span(at, at + 3);
        var id = line.Text.AsSpan(span.Start, span.Length) switch
        {
            "PST8PDT" => "PST8PDT",
            "MST7MDT" => "MST7MDT",
            "CST6CDT" => "CST6CDT",
            "EST5EDT" => "EST5EDT",
            _ => null,
        };
        return id is null ? default : new(new() { Span = span, Kind = ZoneKind.Iana, Name = id, TzdbId = id }, at + 3);
    }

    /// <summary>Reads "Europe/Oslo", "America/Argentina/Salta", "America/New_York", "Etc/GMT-3".</summary>
    private static ZoneMatch ReadArea(TokenLine line, int at)
    {
        if (!line.IsSign(at + 1, '/') || !IsAreaName(line.Slice(at)))
            return default;
        var end = at + 2;
        while (end < at + 12 && IsPartOfId(line, end))
            end++;
        var span = line.Span(at, end);
        var id = ZoneRules.Canonical(line.Text.Substring(span.Start, span.Length));
        return id is null ? default : new(new() { Span = span, Kind = ZoneKind.Iana, Name = id, TzdbId = id }, end);
    }

    private static bool IsAreaName(ReadOnlySpan<char> word) => word is
        "Africa" or "America" or "Antarctica" or "Arctic" or "Asia" or "Atlantic" or "Australia" or "Europe" or "Indian" or "Pacific" or "Etc" or "US" or "Canada";

    private static bool IsPartOfId(TokenLine line, int index) => line[index] switch
    {
        { Kind: TokenKind.Word or TokenKind.Number } => true,
        { Kind: TokenKind.Mark } => line.Slice(index).SequenceEqual("_") && line.IsSolid(index + 1),
        { Kind: TokenKind.Sign, Sign: '/' or '-' or '+' } => line.IsSolid(index + 1),
        _ => false,
    };
}
