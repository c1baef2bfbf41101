using Linter.Readings.Tokens;

namespace Linter.Readings.Amounts;

/// <summary>Reads parts of a whole: "85%", "10 to 15 percent", "one third of users", "1 in 5 users", "all customers".</summary>
internal static class ShareReader
{
    public static ShareReading? Read(TokenLine line, int at, out int end)
    {
        end = at;
        if (!CanBegin(line, at) || !Boundaries.IsFreeBefore(line, at))
            return null;
        if (line.Is(at, WordRole.Quantifier) || line.IsWord(at, "the"))
            return UniversalShareReader.Read(line, at, out end);
        return PercentReader.Read(line, at, out end) ?? FractionReader.Read(line, at, out end);
    }

    /// <summary>The reading of a share whose value is known.</summary>
    /// <param name="line">The line.</param>
    /// <param name="at">Index of the first token.</param>
    /// <param name="end">Index just behind the share; moved behind a trailing plus.</param>
    /// <param name="low">Per cent, or the lower end.</param>
    /// <param name="high">Per cent, or the upper end.</param>
    public static ShareReading Build(TokenLine line, int at, ref int end, Quantity low, Quantity high)
    {
        var noun = NounBehind(line, end);
        var behind = QualifierReader.ReadBehind(line, end);
        end = behind.Next;
        var qualifier = QualifierReader.ReadBefore(line, at);
        if (!qualifier.IsApproximate)
            qualifier = behind.Qualifier;
        if (!qualifier.IsApproximate && low.Value != high.Value)
            qualifier = new(QualifierKind.Interval, false, default);
        return new()
        {
            Span = line.Span(at, end),
            Minimum = low.Value,
            Maximum = high.Value,
            Unit = high.Unit,
            Qualifier = qualifier,
            Noun = noun.IsFound ? noun.Text(line) : null,
            NounSpan = noun.IsFound ? noun.Span(line) : default,
            Subject = SubjectReader.OfShare(line, at, end, noun),
        };
    }

    /// <summary>The noun of "85% of our active users" and "85% users".</summary>
    private static NounPhrase NounBehind(TokenLine line, int end)
    {
        var next = line.SkipGap(end);
        if (line.Is(next, WordRole.Of))
            return NounPhrase.Read(line, line.SkipGap(next + 1));
        var direct = NounPhrase.Read(line, next);
        return direct.IsCountable ? direct : default;
    }

    private static bool CanBegin(TokenLine line, int at) => line[at] switch
    {
        { Kind: TokenKind.Number } => true,
        { Kind: TokenKind.Sign, Sign: '-' } => line.IsNumber(at + 1),
        { Kind: TokenKind.Sign, Sign: >= '\u00BC' and <= '\u00BE' } => true,
        { Kind: TokenKind.Word, Word.Role: WordRole.Cardinal or WordRole.Half or WordRole.Article or WordRole.Quantifier } => true,
        { Kind: TokenKind.Word, Word.Role: WordRole.Determiner } => true,
        _ => false,
    };
}
