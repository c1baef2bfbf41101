namespace Linter.Readings.Tokens;

/// <summary>Tells at a glance which tokens no reading can begin with, so that most words of prose are passed over.</summary>
internal static class Openings
{
    public static bool CanBegin(TokenLine line, int at)
    {
        var token = line[at];
        return token.Kind switch
        {
            TokenKind.Number => true,
            TokenKind.Word => CanWordBegin(line, at, token),
            TokenKind.Sign => token.Sign is '+' or '-' or '?' or '½' or '¼' or '¾',
            _ => false,
        };
    }

    private static bool CanWordBegin(TokenLine line, int at, Token word)
    {
        if (line.SpeaksOfTimes || line.Allows(ReadingContext.Caption))
            return true;
        return word.Word.Role switch
        {
            WordRole.None => word.Length == 1 || IsBesideNumber(line, at) || line.IsWord(at, "couple"),
            WordRole.Month or WordRole.Weekday or WordRole.NamedHour or WordRole.Cardinal or WordRole.Part or WordRole.Half => true,
            WordRole.Article or WordRole.Quantifier => true,
            WordRole.Determiner => line.Is(line.SkipGap(at + 1), WordRole.Quantifier),
            _ => false,
        };
    }

    /// <summary>A misspelt month before its day, or letters that stand for digits in a clock.</summary>
    private static bool IsBesideNumber(TokenLine line, int at) =>
        line[at + 1] switch
        {
            { Kind: TokenKind.Number } or { Kind: TokenKind.Sign, Sign: ':' } => true,
            { Kind: TokenKind.Space or TokenKind.Mark } => line.IsNumber(line.SkipGap(at + 1)),
            _ => false,
        };
}
