using Linter.Readings.Tokens;

namespace Linter.Readings.Amounts;

/// <summary>Reads lengths whose number is a word of its own: "an hour and a half", "half a day", "a quarter of an hour", "a couple of hours".</summary>
internal static class WordedLengthReader
{
    private const decimal Half = 0.5m;
    private const decimal Quarter = 0.25m;

    public static Length Read(TokenLine line, int at)
    {
        if (line.IsNumber(at))
            return ReadFraction(line, at);
        return line.Role(at) switch
        {
            WordRole.Half => ReadHalf(line, at),
            WordRole.Part => ReadQuarters(line, at, 1),
            WordRole.Cardinal => ReadQuarters(line, Behind(line, at), line[at].Word.Value),
            WordRole.Article => ReadBehindArticle(line, at),
            _ => line.IsWord(at, "couple") ? ReadCouple(line, at, at) : default,
        };
    }

    /// <summary>"an hour", "a minute": not the rate in "5 times an hour", and no lone "a second".</summary>
    public static Length ReadArticle(TokenLine line, int at, out TimeUnit unit)
    {
        var noun = line.SkipGap(at + 1);
        unit = (TimeUnit)line[noun].Word.Value;
        if (!line.Is(at, WordRole.Article) || noun == at + 1 || !UnitReader.IsWorded(line, noun) || IsPlural(line, noun))
            return default;
        return unit == TimeUnit.Second ? default : AddHalfBehind(line, Length.Of(1, 1, unit, default, noun + 1), unit);
    }

    /// <summary>"two and a half" in front of the unit.</summary>
    public static Quantity AddHalf(TokenLine line, Quantity quantity)
    {
        var half = HalfBehind(line, quantity.End);
        if (half < 0 || UnitReader.Find(line, half, quantity.Value, isFirst: true) < 0)
            return quantity;
        var part = PartOf(line, half);
        return quantity with { Value = quantity.Value + part, Unit = part, End = half };
    }

    /// <summary>"and a half", "and a quarter" behind the unit.</summary>
    public static Length AddHalfBehind(TokenLine line, Length length, TimeUnit unit)
    {
        if (!length.IsFound)
            return length;
        var half = HalfBehind(line, length.End);
        if (half < 0 || line.Is(line.SkipGap(half), WordRole.Unit))
            return length;
        var share = PartOf(line, half);
        var part = Length.Of(share, share, unit, default, half);
        return length with { Value = length.Value + part.Value, SmallestUnit = part.SmallestUnit, End = half };
    }

    /// <summary>The index behind "and a half"; -1 if it does not stand there.</summary>
    private static int HalfBehind(TokenLine line, int end)
    {
        var next = line.SkipGap(end);
        if (!line.Is(next, WordRole.And))
            return -1;
        next = line.SkipGap(next + 1);
        if (line.Is(next, WordRole.Article))
            next = line.SkipGap(next + 1);
        return line.Is(next, WordRole.Half) || line.IsWord(next, "quarter") ? next + 1 : -1;
    }

    private static decimal PartOf(TokenLine line, int behind) => line.Is(behind - 1, WordRole.Half) ? Half : Quarter;

    private static Length ReadBehindArticle(TokenLine line, int at)
    {
        var next = Behind(line, at);
        if (line.Is(next, WordRole.Half))
            return ReadHalf(line, next);
        if (line.Is(next, WordRole.Part))
            return ReadQuarters(line, next, 1);
        if (line.IsWord(next, "couple"))
            return ReadCouple(line, at, next);
        return IsRate(line, at) ? default : ReadArticleAndParts(line, at);
    }

    private static Length ReadArticleAndParts(TokenLine line, int at)
    {
        var length = ReadArticle(line, at, out var unit);
        if (!length.IsFound)
            return default;
        var and = line.SkipGap(length.End);
        if (!line.Is(and, WordRole.And))
            return length;
        var rest = LengthReader.Read(line, line.SkipGap(and + 1));
        var isSmaller = rest.IsFound && rest.Value < length.Value;
        return isSmaller ? new(length.Value + rest.Value, rest.SmallestUnit, default, rest.End) : length;
    }

    /// <summary>"3 times an hour", "requests a minute": a noun before the article makes it a rate.</summary>
    private static bool IsRate(TokenLine line, int at)
    {
        var before = line.SkipGapBack(at);
        if (!line.IsWord(before))
            return line.IsNumber(before);
        return line.Role(before) is WordRole.None or WordRole.CountNoun or WordRole.MassNoun or WordRole.Unit or WordRole.Cardinal or WordRole.Percent
            or WordRole.Times;
    }

    private static Length ReadHalf(TokenLine line, int half)
    {
        var next = line.IsSign(half + 1, '-') ? half + 2 : line.SkipGap(half + 1);
        if (line.Is(next, WordRole.Article))
            next = line.SkipGap(next + 1);
        return OfUnit(line, next, Half, Half);
    }

    private static Length ReadQuarters(TokenLine line, int part, int count)
    {
        if (!line.IsWord(part, "quarter") && !line.IsWord(part, "quarters"))
            return default;
        var next = line.IsSign(part + 1, '-') ? part + 2 : line.SkipGap(part + 1);
        if (line.Is(next, WordRole.Of))
            next = line.SkipGap(next + 1);
        if (line.Is(next, WordRole.Article))
            next = line.SkipGap(next + 1);
        return OfUnit(line, next, count * Quarter, Quarter);
    }

    private static Length ReadFraction(TokenLine line, int at)
    {
        var isFraction = line.IsNumber(at, 1, 1) && line.IsSign(at + 1, '/') && line.IsNumber(at + 2, 1, 1);
        if (!isFraction || line.Value(at) >= line.Value(at + 2))
            return default;
        var next = line.SkipGap(at + 3);
        if (line.Is(next, WordRole.Article))
            next = line.SkipGap(next + 1);
        return OfUnit(line, next, (decimal)line.Value(at) / line.Value(at + 2), 1m / line.Value(at + 2));
    }

    private static Length ReadCouple(TokenLine line, int first, int couple)
    {
        var next = line.SkipGap(couple + 1);
        if (line.Is(next, WordRole.Of))
            next = line.SkipGap(next + 1);
        var length = OfUnit(line, next, 2, 1);
        return length.IsFound ? length with { Qualifier = new(QualifierKind.About, false, line.Span(first, next)) } : default;
    }

    private static Length OfUnit(TokenLine line, int at, decimal amount, decimal unit) =>
        UnitReader.IsWorded(line, at) ? Length.Of(amount, unit, (TimeUnit)line[at].Word.Value, default, at + 1) : default;

    private static int Behind(TokenLine line, int at) => line.IsSign(at + 1, '-') ? at + 2 : line.SkipGap(at + 1);

    private static bool IsPlural(TokenLine line, int at) => line.Slice(at)[^1] is 's' or 'S';
}
