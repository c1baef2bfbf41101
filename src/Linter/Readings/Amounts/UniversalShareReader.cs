using Linter.Readings.Tokens;

namespace Linter.Readings.Amounts;

/// <summary>Reads the whole of a group as 100 %: "all users", "every customer", "all of our customers", "the entire user base".</summary>
internal static class UniversalShareReader
{
    public static ShareReading? Read(TokenLine line, int at, out int end)
    {
        end = at;
        var quantifier = line.Is(at, WordRole.Determiner) ? line.SkipGap(at + 1) : at;
        if (!line.Is(quantifier, WordRole.Quantifier) || IsPartOfShare(line, line.SkipGapBack(at)))
            return null;
        var kind = (Quantifier)line[quantifier].Word.Value;
        if (quantifier > at && kind != Quantifier.Entire)
            return null;
        var noun = NounPhrase.Read(line, NounStart(line, quantifier));
        if (!Fits(line, noun, kind))
            return null;
        end = noun.End;
        return new()
        {
            Span = line.Span(at, end),
            Minimum = 100,
            Maximum = 100,
            IsUniversal = true,
            Qualifier = QualifierReader.ReadBefore(line, at),
            Noun = noun.Text(line),
            NounSpan = noun.Span(line),
            Subject = SubjectReader.OfShare(line, at, end, noun),
        };
    }

    /// <summary>"not all users", "a quarter of all users".</summary>
    private static bool IsPartOfShare(TokenLine line, int before) => line.IsWord(before, "not") || line.Is(before, WordRole.Of);

    private static int NounStart(TokenLine line, int quantifier)
    {
        var next = line.SkipGap(quantifier + 1);
        return line.Is(next, WordRole.Of) ? line.SkipGap(next + 1) : next;
    }

    private static bool Fits(TokenLine line, NounPhrase noun, Quantifier kind)
    {
        if (!noun.IsCountable)
            return false;
        return kind switch
        {
            Quantifier.All => noun.IsPlural && !line.IsWord(noun.End - 1, "base"),
            Quantifier.Every => !noun.IsPlural,
            _ => line.Is(noun.End - 1, WordRole.MassNoun),
        };
    }
}
