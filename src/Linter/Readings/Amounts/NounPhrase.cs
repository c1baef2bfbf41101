using System.Runtime.InteropServices;
using Linter.Readings.Tokens;
using Linter.Text;

namespace Linter.Readings.Amounts;

/// <summary>The noun a share or count is of.</summary>
/// <param name="First">Index of the first word of the head noun.</param>
/// <param name="End">Index just behind it; 0 if there is none.</param>
/// <param name="IsCountable">True for people, load and business objects.</param>
/// <param name="IsPlural">True for a plural or a mass noun.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct NounPhrase(int First, int End, bool IsCountable, bool IsPlural)
{
    private const int MostModifiers = 3;

    public bool IsFound => End > 0;

    /// <summary>Reads the noun phrase that begins at the token; modifiers before the head noun are skipped.</summary>
    public static NounPhrase Read(TokenLine line, int at)
    {
        var index = SkipNumber(line, SkipDeterminers(line, at));
        var first = index;
        var last = -1;
        for (var words = 0; words <= MostModifiers && IsNounOrModifier(line, index); words++)
        {
            if (IsHead(line, index))
                return OfHead(line, index);
            last = index;
            index = Next(line, index);
        }

        if (last < 0)
            return default;
        var isWhole = !IsNounOrModifier(line, index);
        var head = isWhole ? last : first;
        return new(head, head + 1, false, true);
    }

    public string Text(TokenLine line)
    {
        var span = Span(line);
        return line.Text.Substring(span.Start, span.Length).ToLowerInvariant();
    }

    public TextSpan Span(TokenLine line) => line.Span(First, End);

    private static NounPhrase OfHead(TokenLine line, int head)
    {
        var isBase = line.IsWord(head, "base") && line.IsSpace(head - 1) && line.IsWord(head - 2);
        var isPlural = line.Is(head, WordRole.MassNoun) || line[head].Word.Value == 1;
        return new(isBase ? head - 2 : head, head + 1, true, isPlural);
    }

    /// <summary>The last countable noun of a run; "customer" in "customer data" only describes.</summary>
    private static bool IsHead(TokenLine line, int index)
    {
        var word = line[index].Word;
        if (word.Role is not (WordRole.CountNoun or WordRole.MassNoun))
            return false;
        var isCompound = line.IsSign(index + 1, '-') && line.IsWord(index + 2);
        if (isCompound || line.IsSign(index + 1, '\'') || (line.IsSign(index + 1, '.') && line.IsSolid(index + 2)))
            return false;
        var next = line.IsSpace(index + 1) ? line[index + 2].Word.Role : WordRole.Function;
        if (next is WordRole.CountNoun or WordRole.MassNoun)
            return false;
        var isSingular = word is { Role: WordRole.CountNoun, Value: 0 };
        return !isSingular || next != WordRole.None || !line.IsWord(index + 2) || IsVerb(line.Slice(index + 2));
    }

    private static bool IsVerb(ReadOnlySpan<char> word) => word.EndsWith("ed", StringComparison.Ordinal);

    private static int SkipDeterminers(TokenLine line, int at)
    {
        for (var words = 0; words < 3 && (line.Role(at) is WordRole.Determiner or WordRole.Quantifier or WordRole.Article); words++)
            at = line.SkipGap(at + 1);
        return at;
    }

    /// <summary>"a third of our 3,000 users".</summary>
    private static int SkipNumber(TokenLine line, int at)
    {
        var number = QuantityReader.WithScale(line, QuantityReader.Read(line, at));
        return number.IsFound && line.IsSpace(number.End) ? number.End + 1 : at;
    }

    private static bool IsNounOrModifier(TokenLine line, int index) =>
        line.IsWord(index) && line.Role(index) is WordRole.None or WordRole.CountNoun or WordRole.MassNoun or WordRole.Ordinal or WordRole.Participle;

    private static int Next(TokenLine line, int index)
    {
        if (line.IsSign(index + 1, '-'))
            return index + 2;
        return line[index + 1].Kind is TokenKind.Space or TokenKind.Mark ? line.SkipGap(index + 1) : -1;
    }
}
