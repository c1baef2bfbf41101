using Linter.Semantics.Prose;
using Linter.Semantics.Vocabulary;

namespace Linter.Semantics.Impacts;

/// <summary>Recognises that all of something was out: "completely unavailable", "a total service outage", "the entire site was down".</summary>
internal static class TotalClaims
{
    private const int ReachOfNegation = 5;

    /// <summary>The number of words of the claim that begins at a word; 0 if none does.</summary>
    public static int LengthAt(WordList words, int i)
    {
        var length = StateLength(words, i);
        if (length == 0)
        {
            length = EventLength(words, i);
        }

        return length > 0 && !IsUnreal(words, i) ? length : 0;
    }

    private static int StateLength(WordList words, int i)
    {
        if (ImpactPhrases.TotalAdverbs.IsAt(words, i))
        {
            var state = ImpactPhrases.TotalStates.LengthAt(words, i + 1);
            return state > 0 && !words[i + 1].FollowsPause ? 1 + state : 0;
        }

        var length = ImpactPhrases.TotalStates.LengthAt(words, i);
        var adverb = i + length;
        return length > 0 && adverb < words.Count && !words[adverb].FollowsPause && ImpactPhrases.BeVerbs.IsAt(words, i - 1)
            && ImpactPhrases.TotalAdverbs.IsAt(words, adverb) && !char.IsAsciiDigit(words.TextOf(adverb)[0])
                ? length + 1
                : 0;
    }

    private static int EventLength(WordList words, int i)
    {
        if (!ImpactPhrases.TotalAdjectives.IsAt(words, i))
        {
            return 0;
        }

        for (var noun = i + 1; noun <= i + 3 && noun < words.Count && !words[noun].FollowsPause && !FiniteVerb.IsAt(words, noun); noun++)
        {
            var length = ImpactPhrases.TotalEvents.LengthAt(words, noun);
            if (length > 0)
            {
                return IsLengthOfTime(words, i, noun + length) ? 0 : noun + length - i;
            }
        }

        return words.Is(i, "entire") ? EntireLength(words, i) : 0;
    }

    /// <summary>"the entire platform was down"; "the entire site went completely offline".</summary>
    private static int EntireLength(WordList words, int i)
    {
        for (var verb = i + 2; verb <= i + 3 && verb < words.Count && !words[verb].FollowsPause; verb++)
        {
            if (ImpactPhrases.BeVerbs.IsAt(words, verb) && ImpactScopeWords.IsWhole(words.TextOf(verb - 1)))
            {
                var state = verb + (ImpactPhrases.TotalAdverbs.IsAt(words, verb + 1) ? 2 : 1);
                return ImpactPhrases.TotalStates.LengthAt(words, state) is var length and > 0 ? state + length - i : 0;
            }
        }

        return 0;
    }

    /// <summary>"total downtime was 2 hours" sums lengths of time; "full outage window" names a period.</summary>
    private static bool IsLengthOfTime(WordList words, int i, int behind) =>
        behind < words.Count
        && (char.IsAsciiDigit(words.TextOf(behind)[0])
            || (words.Is(i, "total") || words.Is(i, "full") || words.Is(i, "entire"))
                && ImpactPhrases.LengthFollows.LengthAt(words, behind) is var length and > 0 && (!words.Is(behind, "of") || IsAmount(words, behind + length)));

    private static bool IsAmount(WordList words, int i)
    {
        var word = words.TextOf(i);
        return !word.IsEmpty && (char.IsAsciiDigit(word[0]) || ImpactPhrases.LengthFollows.IsAt(words, i) || words.Is(i, "over") || words.Is(i, "nearly") || words.Is(i, "almost"));
    }

    /// <summary>True if a word shortly before denies the claim, weakens it or makes it a possibility.</summary>
    private static bool IsUnreal(WordList words, int i)
    {
        for (var at = i - 1; at >= 0 && at >= i - ReachOfNegation; at--)
        {
            if (ImpactPhrases.Unreal.IsAt(words, at))
            {
                return true;
            }

            if (words[at + 1].FollowsPause)
            {
                return false;
            }
        }

        return words.Is(i + 1, "or");
    }
}
