using Linter.Readings.Tokens;

namespace Linter.Readings.Instants;

/// <summary>Reads AM and PM behind a clock: "3 PM", "3pm", "3 p.m.", "9.am".</summary>
internal static class MeridiemReader
{
    /// <summary>Reads the mark behind a clock.</summary>
    /// <param name="line">The line.</param>
    /// <param name="at">Index just behind the digits.</param>
    /// <param name="end">Index behind the mark, or <paramref name="at"/> if there is none.</param>
    public static Meridiem Read(TokenLine line, int at, out int end)
    {
        end = at;
        var start = line.IsSign(at, '.') ? at + 1 : line.SkipGap(at);
        if (line.Is(start, WordRole.Meridiem))
            return Accept(line, (Meridiem)line[start].Word.Value, start + 1, ref end);
        return IsDotted(line, start) ? Accept(line, Of(line, start), DottedEnd(line, start), ref end) : Meridiem.None;
    }

    /// <summary>True for "p" or "a" glued to the clock, or a lone "p": a mark cut to one letter.</summary>
    public static bool IsCut(TokenLine line, int at)
    {
        if (line[at] is { Kind: TokenKind.Word, Length: 1 })
            return (line.IsWord(at, "a") || line.IsWord(at, "p")) && Boundaries.IsFreeAfter(line, at + 1);
        var start = line.SkipGap(at);
        return start > at && line.IsWord(start, "p") && Boundaries.IsFreeAfter(line, start + 1) && !line.IsSign(start + 1, '.');
    }

    public static Meridiem Of(TokenLine line, int letter) => line.IsWord(letter, "p") ? Meridiem.Pm : Meridiem.Am;

    private static Meridiem Accept(TokenLine line, Meridiem meridiem, int behind, ref int end)
    {
        if (!Boundaries.IsFreeAfter(line, behind))
            return Meridiem.None;
        end = behind;
        return meridiem;
    }

    private static bool IsDotted(TokenLine line, int at) =>
        (line.IsWord(at, "a") || line.IsWord(at, "p")) && line.IsSign(at + 1, '.') && line.IsWord(at + 2, "m");

    private static int DottedEnd(TokenLine line, int at) => line.IsSign(at + 3, '.') ? at + 4 : at + 3;
}
