using Linter.Readings.Amounts;
using Linter.Readings.Tokens;

namespace Linter.Readings.Instants;

/// <summary>Reads the outermost date, time or range that begins at a token.</summary>
internal static class InstantReader
{
    /// <summary>Reads one instant or range.</summary>
    /// <param name="line">The line.</param>
    /// <param name="at">Index of the first token.</param>
    /// <param name="end">Index just behind the reading.</param>
    public static Reading? Read(TokenLine line, int at, out int end)
    {
        end = at;
        if (!CanBegin(line, at) || line.IsWord(line.SkipGapBack(at), "past"))
            return null;
        var first = EndpointReader.Read(line, at);
        var range = first is null ? RangeReader.ReadLoose(line, at, out end) : RangeReader.ReadBehind(line, first, out end);
        if (range is not null)
            return Soften(line, at, range, ref end);
        end = first?.End ?? at;
        return first is null ? null : Soften(line, at, first.ToReading(line), ref end);
    }

    private static bool CanBegin(TokenLine line, int at) => line[at] switch
    {
        { Kind: TokenKind.Number, Length: <= 5 } => true,
        { Kind: TokenKind.Word, Word.Role: WordRole.Month or WordRole.Weekday or WordRole.NamedHour } => true,
        { Kind: TokenKind.Word, Word.Role: WordRole.None } => line.IsSolid(at + 1) || line.IsSign(at + 1, ':') || line.IsNumber(line.SkipGap(at + 1)),
        { Kind: TokenKind.Sign, Sign: '?' } => line.Allows(ReadingContext.Stamp),
        _ => false,
    };

    private static T Soften<T>(TokenLine line, int at, T reading, ref int end)
        where T : Reading
    {
        var behind = QualifierReader.ReadBehind(line, end);
        end = behind.Next;
        var before = QualifierReader.ReadBeforeInstant(line, at);
        var qualifier = before.IsApproximate ? before : behind.Qualifier.IsApproximate ? behind.Qualifier : reading.Qualifier;
        return reading with { Span = line.Span(at, end), Qualifier = qualifier };
    }
}
