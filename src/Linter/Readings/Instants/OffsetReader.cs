using Linter.Readings.Tokens;
using NodaTime;

namespace Linter.Readings.Instants;

/// <summary>Reads numeric offsets: "+02:00", "-0500", "UTC+1", "GMT + 1", "UTC±0".</summary>
internal static class OffsetReader
{
    private const int MostHours = 14;

    /// <summary>Reads an offset without a name in front.</summary>
    public static OffsetMatch ReadBare(TokenLine line, int at, OffsetPlace place)
    {
        var isMinus = line.IsDash(at) && !line.IsSign(at, '—');
        if (place == OffsetPlace.CompactClock || (!isMinus && !line.IsSign(at, '+')))
            return default;
        var digits = line[at + 1].Length;
        var hasColon = line.IsSign(at + 2, ':');
        if (!line.IsNumber(at + 1, 2, 4) || digits == 3 || (digits == 4 && hasColon))
            return default;
        var match = ReadHours(line, at + 1, isMinus);
        return match.IsFound && IsOffset(line, match.End, place, isMinus, digits == 4, hasColon) ? match : default;
    }

    /// <summary>Reads the offset behind UTC or GMT.</summary>
    public static OffsetMatch ReadBehindName(TokenLine line, int end, bool isBracketed)
    {
        var sign = line.IsSpace(end) ? end + 1 : end;
        if (line.IsSign(sign, '±') && line.IsNumber(sign + 1, 1, 2) && line.Value(sign + 1) == 0)
            return new(Offset.Zero, sign + 2);
        var isMinus = line.IsDash(sign) && !line.IsSign(sign, '—');
        if (!isMinus && !line.IsSign(sign, '+'))
            return default;
        var digits = line.IsSpace(sign + 1) ? sign + 2 : sign + 1;
        if (!line.IsNumber(digits, 1, 4) || (isMinus && !isBracketed && IsDashOfText(line, end, sign, digits)))
            return default;
        var match = ReadHours(line, digits, isMinus);
        var hasUnit = line.IsWord(match.End, "h") || (isBracketed && line.IsSign(digits + 1, ':') && IsHours(line, line.SkipGap(match.End)));
        var behind = match.IsFound && hasUnit ? line.SkipGap(match.End) + 1 : match.End;
        var isGlued = !isMinus && sign == end && digits == sign + 1;
        var isCounted = sign > end && match.End == digits + 1 && line[digits].Length < 3 && IsCounted(line, behind);
        var isOffset = match.IsFound && Boundaries.IsFreeAfter(line, behind) && (isGlued || !IsAmount(line, behind, digits > sign + 1)) && !isCounted;
        return isOffset ? match with { End = behind } : default;
    }

    /// <summary>"14:30 UTC - 3 pods" and "10:00 UTC -12:00 UTC" hold a dash, "UTC -4" and "UTC-4" a minus.</summary>
    private static bool IsDashOfText(TokenLine line, int end, int sign, int digits)
    {
        if (digits > sign + 1)
            return true;
        return sign > end && (line.IsSign(digits + 1, ':') || line[digits].Length > 2);
    }

    private static bool IsAmount(TokenLine line, int end, bool isSpaced)
    {
        var next = line.SkipGap(end);
        return line.Role(next) is WordRole.Unit or WordRole.CountNoun or WordRole.Percent || (isSpaced && line.IsWord(next) && line.Role(next) == WordRole.None);
    }

    /// <summary>"(GMT +5:30 hrs)".</summary>
    private static bool IsHours(TokenLine line, int at) => line.IsWord(at, "hrs") || line.IsWord(at, "hours");

    /// <summary>"14:30 UTC -3 nodes left" and "14:30 UTC +2 more alerts" tell of a number.</summary>
    private static bool IsCounted(TokenLine line, int end)
    {
        var next = line.SkipGap(end);
        var word = line.IsWord(next) ? line.Slice(next) : default;
        return word is "more" or "additional" or "extra" or "new" || (word is [>= 'a' and <= 'z', .., not 's', 's'] && line.Role(next) == WordRole.None);
    }

    private static bool IsOffset(TokenLine line, int end, OffsetPlace place, bool isMinus, bool isCompact, bool hasColon)
    {
        if (!Boundaries.IsFreeAfter(line, end) || IsAmount(line, end, isSpaced: false))
            return false;
        if (!isMinus || place != OffsetPlace.Clock)
            return true;
        return isCompact && !hasColon;
    }

    private static OffsetMatch ReadHours(TokenLine line, int at, bool isMinus)
    {
        var isCompact = line[at].Length > 2;
        var hasColon = !isCompact && line.IsSign(at + 1, ':') && line.IsNumber(at + 2, 2, 2);
        var hours = isCompact ? line.Value(at) / 100 : line.Value(at);
        var minutes = isCompact ? line.Value(at) % 100 : hasColon ? line.Value(at + 2) : 0;
        if (hours > MostHours || minutes > 59 || (hours == MostHours && minutes > 0))
            return default;
        var offset = Offset.FromHoursAndMinutes(isMinus ? -hours : hours, isMinus ? -minutes : minutes);
        return new(offset, hasColon ? at + 3 : at + 1);
    }
}
