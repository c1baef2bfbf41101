using Linter.Readings.Tokens;
using NodaTime;

namespace Linter.Readings.Amounts;

/// <summary>Reads offsets from the start of the incident: "T+15m", "T-5 min", "T+01:20", "+0:15".</summary>
internal static class RelativeReader
{
    public static DurationReading? Read(TokenLine line, int at, out int end)
    {
        end = at;
        var isT = line[at] is { Kind: TokenKind.Word, Length: 1 } && line.Slice(at)[0] == 'T';
        var isSigned = line.IsSign(at, '+') && line.IsNumber(at + 1) && Boundaries.IsAtStart(line, at);
        if ((!isT && !isSigned) || !Boundaries.IsFreeBefore(line, at))
            return null;
        return isT ? ReadBehindT(line, at, out end) : ReadSigned(line, at, out end);
    }

    private static DurationReading? ReadBehindT(TokenLine line, int at, out int end)
    {
        end = at;
        var sign = line.SkipGap(at + 1);
        var isMinus = line.IsDash(sign);
        if (!isMinus && !line.IsSign(sign, '+'))
            return null;
        var digits = line.SkipGap(sign + 1);
        if (isMinus && (sign > at + 1 || digits > sign + 1))
            return null;
        var length = ReadLength(line, digits);
        if (!length.IsFound && line.Allows(ReadingContext.Stamp) && line.IsNumber(digits, 1, 4) && Boundaries.IsFreeAfter(line, digits + 1))
            length = Length.Of(line.Value(digits), 1, TimeUnit.Minute, default, digits + 1);
        return Build(line, at, length, isMinus, out end);
    }

    private static DurationReading? ReadSigned(TokenLine line, int at, out int end)
    {
        var isClock = line.IsSign(at + 2, ':');
        var length = isClock || line.Allows(ReadingContext.Stamp) ? ReadLength(line, at + 1) : default;
        return Build(line, at, length, isMinus: false, out end);
    }

    private static Length ReadLength(TokenLine line, int at)
    {
        var clock = ElapsedClockReader.ReadLength(line, at);
        return clock.IsFound ? clock : LengthReader.Read(line, at);
    }

    private static DurationReading? Build(TokenLine line, int at, Length length, bool isMinus, out int end)
    {
        end = length.IsFound ? length.End : at;
        if (!length.IsFound)
            return null;
        var value = isMinus ? -length.Value : length.Value;
        return new()
        {
            Span = line.Span(at, end),
            Minimum = value,
            Maximum = value,
            SmallestUnit = length.SmallestUnit == Duration.Zero ? Duration.FromMinutes(1) : length.SmallestUnit,
            Qualifier = QualifierReader.ReadBefore(line, at),
            IsRelative = true,
        };
    }
}
