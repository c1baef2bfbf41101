using Linter.Readings.Tokens;

namespace Linter.Readings.Amounts;

/// <summary>Reads numbers of people, load and business objects: "1,200 users", "300 of 2,000 orders", "100 to 150 customers".</summary>
internal static class CountReader
{
    public static CountReading? Read(TokenLine line, int at, out int end)
    {
        end = at;
        var isNumeral = line.IsNumber(at) || line.Role(at) is WordRole.Cardinal or WordRole.Article;
        if (!isNumeral || !Boundaries.IsFreeBefore(line, at) || IsNumbered(line, at))
            return null;
        var first = ReadNumber(line, at);
        if (!first.IsFound)
            return null;
        return ReadPartOfWhole(line, at, first, ref end) ?? ReadCounted(line, at, first, ref end);
    }

    private static CountReading? ReadCounted(TokenLine line, int at, Quantity first, ref int end)
    {
        var second = ReadSecond(line, at, first);
        var high = second.IsFound ? second : first;
        var noun = ReadNoun(line, high);
        if (!noun.IsFound)
            return null;
        end = noun.End;
        return Build(line, at, end, noun, first, high);
    }

    private static CountReading? ReadPartOfWhole(TokenLine line, int at, Quantity part, ref int end)
    {
        var of = line.SkipGap(part.End);
        if (!line.Is(of, WordRole.Of))
            return null;
        var next = line.SkipGap(of + 1);
        if (line.Is(next, WordRole.Determiner))
            next = line.SkipGap(next + 1);
        var whole = ReadNumber(line, next);
        var noun = whole.IsFound ? ReadNoun(line, whole) : default;
        if (!noun.IsFound)
            return null;
        end = noun.End;
        var count = Build(line, at, end, noun, part, part);
        return line.IsSign(whole.End, '+') ? count : count with { Whole = (long)whole.Value, WholeUnit = (long)whole.Unit };
    }

    private static Quantity ReadSecond(TokenLine line, int at, Quantity first)
    {
        var join = RangeJoin.Read(line, at, first.End);
        var isJoin = join.Kind is RangeJoinKind.Dash or RangeJoinKind.Word && !line.IsSign(line.SkipGap(first.End), '→');
        var second = isJoin ? ReadNumber(line, join.Next) : default;
        return second.IsFound && second.Value > first.Value ? second : default;
    }

    private static Quantity ReadNumber(TokenLine line, int at)
    {
        var number = QuantityReader.WithScale(line, QuantityReader.Read(line, at));
        return number.IsFound && number.IsInteger && number.Value < long.MaxValue ? number : default;
    }

    private static NounPhrase ReadNoun(TokenLine line, Quantity number)
    {
        var behind = line.IsSign(number.End, '+') ? number.End + 1 : number.End;
        if (line.IsSign(behind, '-'))
            return default;
        var next = line.SkipGap(behind);
        if (next == behind || !line.IsWord(next) || line.Role(next) is WordRole.Determiner or WordRole.Quantifier or WordRole.Article or WordRole.Cardinal)
            return default;
        var noun = NounPhrase.Read(line, next);
        var fits = noun is { IsFound: true, IsCountable: true } && line.Is(noun.End - 1, WordRole.CountNoun) && noun.IsPlural != (number.Value == 1);
        return fits && !IsRate(line, noun.End) ? noun : default;
    }

    /// <summary>"8 requests per second", "40 orders a minute", "3 requests/s".</summary>
    private static bool IsRate(TokenLine line, int end)
    {
        if (line.IsSign(end, '/'))
            return true;
        var next = line.SkipGap(end);
        return line.IsWord(next, "per") || line.IsWord(next, "every") || (line.Is(next, WordRole.Article) && line.Is(line.SkipGap(next + 1), WordRole.Unit));
    }

    /// <summary>A number behind one of these names something: "step 3", "HTTP 500", "shard 3 of 5", "in 2024".</summary>
    private static bool IsNumbered(TokenLine line, int at)
    {
        var before = line.SkipGapBack(at);
        if (!line.IsWord(before))
            return false;
        if (line.Role(before) is WordRole.In or WordRole.Month or WordRole.Of or WordRole.From && line.IsNumber(at, 4, 4) && line.Value(at) is >= 1950 and < 2100)
            return true;
        Span<char> lower = stackalloc char[16];
        return line[before].Length <= 12 && NumberedNouns.Contains(lower[..line.Slice(before).ToLowerInvariant(lower)]);
    }

    private static CountReading Build(TokenLine line, int at, int end, NounPhrase noun, Quantity low, Quantity high)
    {
        var qualifier = QualifierReader.ReadBefore(line, at);
        if (!qualifier.IsApproximate && line.IsSign(high.End, '+'))
            qualifier = new(QualifierKind.AtLeast, false, line.Span(high.End, high.End + 1));
        if (!qualifier.IsApproximate && low.Value != high.Value)
            qualifier = new(QualifierKind.Interval, false, default);
        return new()
        {
            Span = line.Span(at, end),
            Minimum = (long)low.Value,
            Maximum = (long)high.Value,
            Unit = (long)high.Unit,
            Noun = noun.Text(line),
            NounSpan = noun.Span(line),
            Qualifier = qualifier,
        };
    }
}
