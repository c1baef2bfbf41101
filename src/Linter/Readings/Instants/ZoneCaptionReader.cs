using Linter.Readings.Tokens;

namespace Linter.Readings.Instants;

/// <summary>Reads zones that stand alone and apply to what follows: "(all times UTC)", "Time (CET)", "All times in Pacific Time."</summary>
internal static class ZoneCaptionReader
{
    private const int MostWordsBack = 5;

    public static ZoneReading? Read(TokenLine line, int at, out int end)
    {
        end = at;
        var mayBeMeant = line.SpeaksOfTimes || line.Allows(ReadingContext.Caption);
        if (!mayBeMeant || !CanBegin(line, at) || !IsFreeBefore(line, at) || !IsCaption(line, at))
            return null;
        var zone = ReadZone(line, at);
        if (!zone.IsFound)
            return null;
        end = zone.End;
        return new() { Span = line.Span(at, end), Zone = zone.Part };
    }

    private static bool CanBegin(TokenLine line, int at) => line[at] switch
    {
        { Kind: TokenKind.Word, Length: >= 2 } => true,
        { Kind: TokenKind.Sign, Sign: '+' or '-' } => line.IsSign(at - 1, '(') && line.IsNumber(at + 1),
        _ => false,
    };

    private static bool IsFreeBefore(TokenLine line, int at) => Boundaries.IsFreeBefore(line, at) || IsSecondZone(line, at);

    /// <summary>"PT" in "Time (UTC/PT)".</summary>
    private static bool IsSecondZone(TokenLine line, int at) =>
        line.IsSign(at - 1, '/') && line[at - 2] is { Kind: TokenKind.Word } && line.Zone(at - 2) is not null;

    private static ZoneMatch ReadZone(TokenLine line, int at)
    {
        if (line[at].Kind != TokenKind.Sign)
            return ZoneReader.ReadNamed(line, at, isGlued: false, isBracketed: line.IsSign(line.SkipGapBack(at), '('));
        var offset = OffsetReader.ReadBare(line, at, OffsetPlace.Bracket);
        return offset.IsFound ? ZoneReader.Numeric(line, at, offset) : default;
    }

    private static bool IsCaption(TokenLine line, int at)
    {
        if (IsBehindTimes(line, at))
            return true;
        if (!line.Allows(ReadingContext.Caption))
            return false;
        var zone = ReadZone(line, at);
        return zone.IsFound && IsLone(line, at, line.SkipGap(zone.End));
    }

    /// <summary>A lone zone fills its bracket or the whole caption, or says which times are meant: "(in UTC, 24h)", "UTC Timeline", "Timeline – UTC".</summary>
    private static bool IsLone(TokenLine line, int at, int behind)
    {
        var before = line.SkipGapBack(at);
        var isBracketed = IsOpening(line, before) || (line.Is(before, WordRole.In) && IsOpening(line, line.SkipGapBack(before)));
        if (isBracketed || before < 0 || line.Is(before, WordRole.In) || IsSecondZone(line, at))
            return IsEnd(line, behind) || (isBracketed && line.IsSign(behind, ',')) || line.Is(behind, WordRole.Times) || line.IsWord(behind, "timeline");
        return line.IsDash(before) && line.IsSpace(before - 1) && line[behind].Kind == TokenKind.Edge && !ZoneTable.IsAlsoWord(line.Slice(at).ToString());
    }

    private static bool IsOpening(TokenLine line, int at) => line.IsSign(at, '(') || line.IsSign(at, '[');

    private static bool IsEnd(TokenLine line, int at) =>
        line[at] is { Kind: TokenKind.Edge } or { Kind: TokenKind.Sign, Sign: ')' or ']' or '/' or ':' or '.' };

    /// <summary>True behind "times", "time zone" and the like: "All times are in", "Time (".</summary>
    private static bool IsBehindTimes(TokenLine line, int at)
    {
        var isSeparated = false;
        var index = line.SkipGapBack(at);
        for (var words = 0; words < MostWordsBack && index >= 0; words++, index = line.SkipGapBack(index))
        {
            if (line.Is(index, WordRole.Times))
                return isSeparated || !line.IsWord(index, "time");
            isSeparated |= line[index] is { Kind: TokenKind.Sign, Sign: '(' or ':' or '[' or '/' } || line.Is(index, WordRole.In);
            if (!IsFiller(line, index))
                return false;
        }

        return false;
    }

    private static bool IsFiller(TokenLine line, int index) => line[index] switch
    {
        { Kind: TokenKind.Sign, Sign: '(' or ':' or '[' or '/' } => true,
        { Kind: TokenKind.Sign, Sign: ',' } => line.IsWord(line.SkipGap(index + 1), "which"),
        { Kind: TokenKind.Word, Word.Role: WordRole.In or WordRole.On or WordRole.Function or WordRole.Determiner or WordRole.Quantifier } => true,
        { Kind: TokenKind.Word } => line.Zone(index) is not null || IsFillerWord(line.Slice(index)),
        _ => false,
    };

    private static bool IsFillerWord(ReadOnlySpan<char> word) => word is "given" or "shown" or "listed" or "expressed" or "below" or "above";
}
