using Linter.Text;

namespace Linter.Semantics.Prose;

/// <summary>Cuts a sentence into clauses: at semicolons, and at commas, dashes and joining words where both sides have a verb.</summary>
internal static class ClauseReader
{
    /// <summary>Words that open a clause of their own wherever they stand, if a verb follows.</summary>
    private static readonly WordSet Openers = new(
        "while whereas whilst but although though because which who when until unless if so however yet since after before once");

    /// <summary>Words that open a clause only in front of a new subject.</summary>
    private static readonly WordSet Joiners = new("and or nor then as");

    /// <summary>Words that begin a subject.</summary>
    private static readonly WordSet SubjectStarts = new(
        "the a an this that these those it they we he she i there all some many most no every each our their its his her both few "
        + "several another other others users customers requests nobody nothing everyone approximately about around roughly nearly "
        + "almost only over up");

    public static IReadOnlyList<Clause> Read(Sentence sentence)
    {
        var words = sentence.Words;
        var clauses = new ValueList<Clause>();
        var first = 0;
        for (var i = 1; i < words.Count; i++)
        {
            if (Opens(words, first, i, out var skip))
            {
                clauses.Add(Create(sentence, first, i, clauses.Count == 0 ? "" : Link(words, first)));
                first = i;
                i += skip;
            }
        }

        clauses.Add(Create(sentence, first, words.Count, clauses.Count == 0 ? "" : Link(words, first)));
        return clauses;
    }

    /// <summary>True if a clause begins at word <paramref name="i"/>; <paramref name="skip"/> words behind it cannot begin another one.</summary>
    private static bool Opens(WordList words, int first, int i, out int skip)
    {
        skip = 0;
        var word = words.TextOf(i);
        if (IsHardBreak(words, i))
        {
            return true;
        }

        if (Openers.Contains(word))
        {
            skip = 1;
            return HasVerb(words, first, i) && HasVerb(words, i, EndOfStretch(words, i + 1));
        }

        if (Joiners.Contains(word))
        {
            skip = 1;
            return BeginsSubject(words, i + 1) && HasVerb(words, first, i) && HasVerb(words, i + 1, EndOfStretch(words, i + 1));
        }

        return ((HasComma(words, i) && BeginsSubject(words, i)) || IsDash(words, i)) && HasVerb(words, first, i) && HasVerb(words, i, EndOfStretch(words, i));
    }

    private static bool BeginsSubject(WordList words, int i)
    {
        var word = words.TextOf(i);
        return !word.IsEmpty && (SubjectStarts.Contains(word) || char.IsAsciiDigit(word[0]) || (i + 1 < words.Count && FiniteVerb.IsAt(words, i + 1) && !FiniteVerb.IsAt(words, i)));
    }

    /// <summary>The next place a clause could begin at: enough to look for a verb in.</summary>
    private static int EndOfStretch(WordList words, int i)
    {
        var end = i + 1;
        while (end < words.Count && !IsHardBreak(words, end) && !Openers.IsAt(words, end))
        {
            end++;
        }

        return Math.Min(end, words.Count);
    }

    private static bool HasVerb(WordList words, int first, int end)
    {
        // The verb behind "which" and "who" may be any word: "which most apps depend on".
        if (end > first + 1 && (words.Is(first, "which") || words.Is(first, "who")))
        {
            return true;
        }

        return FiniteVerb.First(words, first, end) >= 0;
    }

    private static bool HasComma(WordList words, int i) => Between(words, i).Contains(',');

    /// <summary>A semicolon or a sentence mark inside a bracket or quotation.</summary>
    private static bool IsHardBreak(WordList words, int i)
    {
        var between = Between(words, i);
        return between.ContainsAny(';', '!', '?') || between.Contains(". ", StringComparison.Ordinal);
    }

    /// <summary>A dash between blanks or a long dash; between numbers it is a range.</summary>
    private static bool IsDash(WordList words, int i)
    {
        var between = Between(words, i);
        var dash = between.IndexOfAny('-', '–', '—');
        return dash >= 0 && (between[dash] == '—' || (dash > 0 && between[dash - 1] == ' ')) && !IsNumber(words, i);
    }

    private static bool IsNumber(WordList words, int i) => char.IsAsciiDigit(words.TextOf(i)[0]) && char.IsAsciiDigit(words.TextOf(i - 1)[^1]);

    private static ReadOnlySpan<char> Between(WordList words, int i) =>
        words.Text.AsSpan(words[i - 1].Span.End, words[i].Span.Start - words[i - 1].Span.End);

    private static Clause Create(Sentence sentence, int first, int end, string link)
    {
        var words = sentence.Words;
        var start = first == 0 ? 0 : Opening(words, first);
        var stop = end == words.Count ? sentence.Text.Length : words[end - 1].Span.End;
        var plain = TextSpan.FromBounds(start, end == words.Count ? stop : Closing(words, end, stop));
        return new Clause(plain, sentence.ToSource(plain), link);
    }

    /// <summary>Brackets, quotation marks and signs such as "~" and "$" that lead to the first word belong to the clause.</summary>
    private static int Opening(WordList words, int first)
    {
        var start = words[first].Span.Start;
        while (start > words[first - 1].Span.End && words.Text[start - 1] is not (' ' or ',' or ';' or '—' or '–'))
        {
            start--;
        }

        return start;
    }

    /// <summary>A percent sign, a plus sign or a closing bracket right behind the last word belongs to the clause.</summary>
    private static int Closing(WordList words, int end, int stop)
    {
        while (stop < words[end].Span.Start && words.Text[stop] is '%' or '+' or ')' or '"' or '”')
        {
            stop++;
        }

        return stop;
    }

    private static string Link(WordList words, int first)
    {
        var word = words.TextOf(first);
        return Openers.Contains(word) || Joiners.Contains(word) ? word.ToString().ToLowerInvariant() : "";
    }
}
