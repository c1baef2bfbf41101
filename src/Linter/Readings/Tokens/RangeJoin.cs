using System.Runtime.InteropServices;

namespace Linter.Readings.Tokens;

/// <summary>What joins the two ends of a range.</summary>
/// <param name="Kind">The class of the join.</param>
/// <param name="Next">Index of the second end.</param>
/// <param name="IsSpaced">True if blanks stand around a dash.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct RangeJoin(RangeJoinKind Kind, int Next, bool IsSpaced)
{
    private const int MostWordsBack = 4;

    public bool IsFound => Kind != RangeJoinKind.None;

    /// <summary>Reads the join behind the first end.</summary>
    /// <param name="line">The line.</param>
    /// <param name="first">Index of the first end; "between" or "starting" before it allow "and".</param>
    /// <param name="end">Index just behind the first end.</param>
    public static RangeJoin Read(TokenLine line, int first, int end)
    {
        var at = line.SkipGap(end);
        var token = line[at];
        if (token.Kind == TokenKind.Sign)
            return ReadSign(line, end, at);
        return token.Word.Role switch
        {
            WordRole.RangeJoin => new(RangeJoinKind.Word, SkipDeterminer(line, at + 1), true),
            WordRole.And => ReadAnd(line, first, at),
            _ => default,
        };
    }

    /// <summary>True if the word stands before the token, with at most an approximation or "the hours of" between.</summary>
    public static bool IsBehind(TokenLine line, int first, WordRole role)
    {
        var index = line.SkipGapBack(first);
        for (var words = 0; words < MostWordsBack; words++)
        {
            if (line.Is(index, role))
                return true;
            var isSkipped = line.Role(index) is WordRole.Softener or WordRole.Determiner or WordRole.Of or WordRole.Unit or WordRole.At or WordRole.On
                || line.IsSign(index, '~');
            if (!isSkipped)
                return false;
            index = line.SkipGapBack(index);
        }

        return false;
    }

    private static RangeJoin ReadSign(TokenLine line, int end, int at)
    {
        var isSlash = line.IsSign(at, '/') && at == end;
        if (isSlash)
            return line.IsNumber(at + 1) ? new(RangeJoinKind.Slash, at + 1, false) : default;
        if (!line.IsDash(at) && !line.IsSign(at, '→'))
            return default;
        var behind = at + 1;
        if (line.IsDash(behind) || line.IsSign(behind, '>'))
            behind++;
        var next = line.SkipGap(behind);
        return new(RangeJoinKind.Dash, next, at > end || next > behind);
    }

    private static RangeJoin ReadAnd(TokenLine line, int first, int and)
    {
        if (IsBehind(line, first, WordRole.Between))
            return new(RangeJoinKind.Word, SkipDeterminer(line, and + 1), true);
        var verb = line.SkipGap(and + 1);
        var isEnding = line.IsWord(verb, "ending") || line.IsWord(verb, "ended") || line.IsWord(verb, "finishing");
        if (!isEnding || !IsStarting(line, first))
            return default;
        var next = line.SkipGap(verb + 1);
        if (line.Role(next) is WordRole.At or WordRole.On)
            next = SkipDeterminer(line, next + 1);
        return new(RangeJoinKind.Word, next, true);
    }

    private static bool IsStarting(TokenLine line, int first)
    {
        var verb = line.SkipGapBack(first);
        for (var words = 0; words < 2 && line.Role(verb) is WordRole.At or WordRole.On or WordRole.From or WordRole.Softener; words++)
            verb = line.SkipGapBack(verb);
        return line.IsWord(verb, "starting") || line.IsWord(verb, "started") || line.IsWord(verb, "beginning") || line.IsWord(verb, "began");
    }

    private static int SkipDeterminer(TokenLine line, int at)
    {
        var next = line.SkipGap(at);
        return line.IsWord(next, "the") ? line.SkipGap(next + 1) : next;
    }
}
