namespace Linter.Semantics.Prose;

/// <summary>Whether a full stop belongs to an abbreviation, an initial, an ordinal or a list number, so that the sentence goes on.</summary>
internal static class SentenceAbbreviation
{
    /// <summary>Abbreviations that stand before what they belong to and never end a sentence.</summary>
    private static readonly WordSet Leading = new(
        "e.g i.e eg ie approx ca cca vs cf viz incl excl resp esp est aka a.k.a nr fig figs eq vol pp dept ver avg w.r.t z.b d.h");

    /// <summary>Abbreviations that may end a sentence; a capital letter after them decides.</summary>
    private static readonly WordSet Trailing = new(
        "etc a.m p.m am pm inc ltd co corp u.s u.k e.u u.s.a hr hrs min mins sec secs max al jr sr misc rev ref usw jan feb apr jun "
        + "jul aug sep sept oct nov dec");

    private static readonly WordSet DateWords = new(
        "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept "
        + "oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun pacific "
        + "eastern central mountain local zulu");

    /// <summary>True if the sentence goes on behind a full stop.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the sentence begins.</param>
    /// <param name="stop">The full stop.</param>
    /// <param name="next">The first character behind it that is not blank.</param>
    public static bool Continues(string text, int start, int stop, int next)
    {
        var wordStart = WordStart(text, start, stop);
        var word = text.AsSpan(wordStart, stop - wordStart);
        if (word.IsEmpty)
        {
            return false;
        }

        return IsDigits(word)
            ? wordStart == start || (word.Length <= 2 && DateWords.Contains(NextWord(text, next)))
            : (Leading.Contains(word) && !IsAcronym(word)) || IsTitle(word) || IsNumberSign(word, text[next])
                || IsInitial(text, start, wordStart, word) || IsOpenTrailing(word, text, next);
    }

    /// <summary>"CA" and "EST" are no abbreviations of "circa" and "estimated".</summary>
    private static bool IsAcronym(ReadOnlySpan<char> word) => !word.ContainsAnyExceptInRange('A', 'Z');

    private static bool IsTitle(ReadOnlySpan<char> word) => word is "Mr" or "Mrs" or "Ms" or "Dr" or "Prof" or "St";

    private static bool IsOpenTrailing(ReadOnlySpan<char> word, string text, int next)
    {
        if (!Trailing.Contains(word))
        {
            return false;
        }

        var following = NextWord(text, next);
        return !char.IsUpper(text[next]) || (word[^1] is 'm' or 'M' && (IsZone(following) || DateWords.Contains(following)));
    }

    /// <summary>"no. 5" is a number, "He said no." is an end.</summary>
    private static bool IsNumberSign(ReadOnlySpan<char> word, char next) =>
        char.IsAsciiDigit(next) && (word.Equals("no", StringComparison.OrdinalIgnoreCase) || word.Equals("nos", StringComparison.OrdinalIgnoreCase));

    /// <summary>"J. Miller": a lone capital at the start, behind another initial or behind a word such as "by".</summary>
    private static bool IsInitial(string text, int start, int wordStart, ReadOnlySpan<char> word)
    {
        if (word.Length != 1 || !char.IsUpper(word[0]) || word[0] == 'I')
        {
            return false;
        }

        var before = text.AsSpan(start, wordStart - start).TrimEnd();
        return before.IsEmpty || before[^1] == '.' || before.EndsWith(" by", StringComparison.Ordinal) || before.EndsWith(" with", StringComparison.Ordinal);
    }

    private static bool IsZone(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!char.IsAsciiLetterUpper(c))
            {
                return false;
            }
        }

        return word.Length is >= 2 and <= 5;
    }

    private static int WordStart(string text, int start, int stop)
    {
        var i = stop;
        while (i > start && (char.IsLetterOrDigit(text[i - 1]) || text[i - 1] == '.'))
        {
            i--;
        }

        return i;
    }

    private static ReadOnlySpan<char> NextWord(string text, int next)
    {
        var start = next < text.Length && text[next] == '(' ? next + 1 : next;
        var end = start;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return text.AsSpan(start, end - start);
    }

    private static bool IsDigits(ReadOnlySpan<char> word) => !word.ContainsAnyExceptInRange('0', '9');
}
