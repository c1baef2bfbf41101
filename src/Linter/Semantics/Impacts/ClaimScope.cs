using System.Text;
using Linter.Semantics.Prose;
using Linter.Semantics.Vocabulary;

namespace Linter.Semantics.Impacts;

/// <summary>The words around a claim that name a part of the service or its users: all but grammar, the whole and the harm.</summary>
internal static class ClaimScope
{
    private static readonly WordSet TimeLinks = new("for at on by from until till since around between over within in after before during");

    /// <summary>The scope of a claim, normalised; empty if nothing limits it.</summary>
    /// <param name="site">The claim.</param>
    /// <param name="noun">Its head noun, which limits nothing.</param>
    /// <param name="start">The first word that belongs to the claim.</param>
    /// <param name="end">The word behind it.</param>
    public static string Read(in ClaimSite site, string noun, int start, int end)
    {
        var scope = new StringBuilder();
        for (var first = start; first < site.Ahead;)
        {
            var next = EndOfSegment(site.Words, first, site.Ahead);
            AppendLead(scope, site.Passage, noun, first, next);
            first = next;
        }

        Append(scope, site.Passage, noun, site.Ahead, end);
        return scope.ToString();
    }

    /// <summary>The scope of a stretch that is the only claim of its clause.</summary>
    public static string ReadClause(in ClaimSite site)
    {
        var end = site.Behind;
        while (end < site.End && !site.Words[end].FollowsPause && !ImpactScopeWords.Circumstances.IsAt(site.Words, end))
        {
            end++;
        }

        return Read(site, "", site.First, end);
    }

    /// <summary>The words of a label or title that name a part, normalised; empty if none does.</summary>
    public static string Named(WordList title, string noun)
    {
        var scope = new StringBuilder();
        for (var i = 0; i < title.Count; i++)
        {
            if (ImpactPhrases.Phases.LengthAt(title, i) is var phase and > 0)
            {
                i += phase - 1;
            }
            else if (Names(title.TextOf(i), noun))
            {
                Append(scope, WordForm.Singular(title.TextOf(i)));
            }
        }

        return scope.ToString();
    }

    public static string Join(string outer, string inner) => outer.Length == 0 ? inner : inner.Length == 0 ? outer : $"{outer} {inner}";

    private static int EndOfSegment(WordList words, int first, int end)
    {
        var i = first + 1;
        while (i < end && !words[i].FollowsPause)
        {
            i++;
        }

        return i;
    }

    /// <summary>What stands before the claim: a cause or circumstance is left out, a subject that holds the whole limits nothing.</summary>
    private static void AppendLead(StringBuilder scope, ImpactPassage passage, string noun, int first, int end)
    {
        var words = passage.Words;
        if (ImpactScopeWords.Circumstances.IsAt(words, first))
        {
            return;
        }

        for (var i = end - 1; i >= first; i--)
        {
            if (ImpactScopeWords.Causing.IsAt(words, i))
            {
                first = i + 1;
                break;
            }
        }

        if (!HoldsWhole(words, first, end))
        {
            Append(scope, passage, noun, first, end);
        }
    }

    /// <summary>"the web application and the API": one of the things joined is the whole.</summary>
    private static bool HoldsWhole(WordList words, int first, int end)
    {
        var isNeutral = true;
        var names = false;
        for (var i = first; i < end; i++)
        {
            if (words.Is(i, "and") || words.Is(i, "or"))
            {
                if (isNeutral && names)
                {
                    return true;
                }

                (isNeutral, names) = (true, false);
                continue;
            }

            isNeutral &= ImpactScopeWords.IsNeutral(words.TextOf(i));
            names |= ImpactScopeWords.IsWhole(words.TextOf(i));
        }

        return false;
    }

    private static void Append(StringBuilder scope, ImpactPassage passage, string noun, int first, int end)
    {
        var words = passage.Words;
        for (var i = first; i < end; i++)
        {
            var skipped = Math.Max(ImpactPhrases.Phases.LengthAt(words, i), LengthOfTime(passage, i, end));
            if (skipped > 0)
            {
                i += skipped - 1;
            }
            else if (Names(words.TextOf(i), noun) || IsCode(passage, i))
            {
                Append(scope, WordForm.Singular(words.TextOf(i)));
            }
        }
    }

    /// <summary>"returned 503", "returned 4xx": each code is counted on its own.</summary>
    private static bool IsCode(ImpactPassage passage, int i) =>
        passage.Words.TextOf(i) is ['4' or '5', var second, var third]
        && ((char.IsAsciiDigit(second) && char.IsAsciiDigit(third)) || (second is 'x' or 'X' && third is 'x' or 'X'))
        && !passage.IsQuantity(passage.Words[i]) && !passage.IsTime(passage.Words[i]);

    /// <summary>The words of "for a mind-blowing 5 hours"; 0 if no date, clock or duration begins here.</summary>
    private static int LengthOfTime(ImpactPassage passage, int i, int end)
    {
        var words = passage.Words;
        var at = i;
        if (TimeLinks.IsAt(words, i))
        {
            for (at++; at < end && at < i + 5 && !passage.IsTime(words[at]); at++)
            {
                if (TimeLinks.IsAt(words, at) || FiniteVerb.IsAt(words, at) || words.Is(at, "and") || words.Is(at, "or"))
                {
                    return 0;
                }
            }
        }

        if (at >= end || !passage.IsTime(words[at]))
        {
            return 0;
        }

        while (at < end && passage.IsTime(words[at]))
        {
            at++;
        }

        return at - i;
    }

    private static bool Names(ReadOnlySpan<char> word, string noun)
    {
        var singular = WordForm.Singular(word);
        return !ImpactScopeWords.IsNeutral(word) && !ImpactScopeWords.IsNeutral(singular) && !IsNumber(singular)
            && !singular.Equals(WordForm.Singular(noun), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>True for the digits of the claim itself: "40", "12.5", "1,234".</summary>
    private static bool IsNumber(ReadOnlySpan<char> word) => !word.ContainsAnyExcept("0123456789.,'");

    private static void Append(StringBuilder scope, ReadOnlySpan<char> word)
    {
        if (scope.Length > 0)
        {
            scope.Append(' ');
        }

        foreach (var c in word)
        {
            scope.Append(char.ToLowerInvariant(c));
        }
    }
}
