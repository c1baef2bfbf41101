using Linter.Semantics.Prose;
using Linter.Text;

namespace Linter.Rules.HygieneRules;

/// <summary>Finds places in English text where a word must be missing.</summary>
internal static class SentenceHole
{
    private const int FewestWords = 4;

    private static readonly WordSet Articles = new("a an the");
    private static readonly WordSet Prepositions = new("by of to in on at for from with into over under via during after before");

    /// <summary>Words that cannot follow an article; "for", "to" and "from" can be names of things: "the for loop".</summary>
    private static readonly WordSet Followers = new("of and or but because into");

    /// <summary>Words no sentence ends in.</summary>
    private static readonly WordSet OpenEnds = new("a an the and or because");

    /// <summary>Words behind which "of" needs more.</summary>
    private static readonly WordSet OfHeads = new("number lot set list rate amount kind part out instead because most some one all lack end start majority");

    /// <summary>The article that lacks its noun, or null.</summary>
    public static TextSpan? Find(WordList words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (IsArticle(words, i) && (StandsBeforeMark(words, i) || StandsBetween(words, i)))
            {
                return words[i].Span;
            }
        }

        return null;
    }

    /// <summary>The last word, if the text cannot end there; null if it can.</summary>
    public static TextSpan? FindOpenEnd(WordList words)
    {
        var last = words.Count - 1;
        if (words.Count < FewestWords || words.Text.AsSpan(words[last].Span.End).TrimEnd().Length > 0 || !char.IsLower(words.TextOf(last)[0]))
        {
            return null;
        }

        // "… by hand; and" joins the items of a list.
        var isJoint = words[last].FollowsPause && (words.Is(last, "and") || words.Is(last, "or"));
        return (OpenEnds.IsAt(words, last) && !isJoint) || (words.Is(last, "of") && OfHeads.IsAt(words, last - 1)) ? words[last].Span : null;
    }

    /// <summary>True for a lower-case article that is a word of its own: not "n/a", "Plan a", "the-".</summary>
    private static bool IsArticle(WordList words, int i)
    {
        var start = words[i].Span.Start;
        return Articles.IsAt(words, i) && char.IsLower(words.TextOf(i)[0]) && i > 0 && start > 0 && words.Text[start - 1] == ' ';
    }

    private static bool StandsBeforeMark(WordList words, int i)
    {
        var rest = words.Text.AsSpan(words[i].Span.End);
        var isMark = rest.Length > 0 && rest[0] is '.' or ',' or ';' or ':' or '!' or '?' && !rest.StartsWith("..", StringComparison.Ordinal);
        var endsHere = rest.Length == 1 || (rest.Length > 1 && rest[1] == ' ');
        // "Option a, option b": the letter needs a preposition before it to be an article.
        return isMark && endsHere && (!words.Is(i, "a") || Prepositions.IsAt(words, i - 1));
    }

    private static bool StandsBetween(WordList words, int i)
    {
        if (i + 1 >= words.Count || !Prepositions.IsAt(words, i - 1) || words.Is(i, "a"))
        {
            return false;
        }

        var gap = words.Text.AsSpan(words[i].Span.End, words[i + 1].Span.Start - words[i].Span.End);
        var end = words[i + 1].Span.End;
        return gap is " " && Followers.IsAt(words, i + 1) && char.IsLower(words.TextOf(i + 1)[0])
            && (end == words.Text.Length || words.Text[end] == ' ');
    }
}
