using Linter.Semantics.Prose;
using Linter.Semantics.Vocabulary;
using Linter.Text;

namespace Linter.Semantics.Impacts;

/// <summary>Finds the claims of a sentence that are made in words: "completely unavailable", "no users could", "many users".</summary>
internal static class WordedMentions
{
    public static void AddTo(ValueList<ImpactMention> mentions, ImpactPassage passage)
    {
        var words = passage.Words;
        for (var i = 0; i < words.Count; i++)
        {
            var length = TotalClaims.LengthAt(words, i);
            if (length > 0)
            {
                Add(mentions, passage, ImpactKind.Total, i, length, noun: -1);
            }
            else if (NoImpactClaims.LengthAt(words, i, out var noun) is var denied and > 0)
            {
                Add(mentions, passage, ImpactKind.None, i, denied, noun);
                length = denied;
            }
            else if (EverybodyLength(words, i, out noun) is var cutOff and > 0)
            {
                Add(mentions, passage, ImpactKind.Universal, i, cutOff, noun);
                length = cutOff;
            }
            else if (VagueLength(words, i, out noun) is var vague and > 0 && !IsQuantity(passage, i, vague))
            {
                Add(mentions, passage, ImpactKind.Vague, i, vague, noun);
                length = vague;
            }

            i += Math.Max(0, length - 1);
        }
    }

    /// <summary>"no users could …", "nobody could …", "no requests were served": all of them were cut off.</summary>
    private static int EverybodyLength(WordList words, int i, out int noun)
    {
        noun = -1;
        if ((words.Is(i, "nobody") || words.Is(i, "none")) && ImpactPhrases.AllCutOff.LengthAt(words, i + 1) is var direct and > 0)
        {
            return 1 + direct;
        }

        if (!words.Is(i, "no"))
        {
            return 0;
        }

        if (words.Is(i + 1, "one"))
        {
            return ImpactPhrases.AllCutOff.LengthAt(words, i + 2) is var one and > 0 ? 2 + one : 0;
        }

        noun = NounAfter(words, i + 1, modifiers: 1);
        return noun > 0 && ImpactPhrases.AllCutOff.LengthAt(words, noun + 1) is var length and > 0 ? noun + 1 + length - i : 0;
    }

    /// <summary>"many users", "some of our customers", "users worldwide".</summary>
    private static int VagueLength(WordList words, int i, out int noun)
    {
        var quantifier = ImpactPhrases.VagueQuantifiers.LengthAt(words, i);
        if (quantifier > 0 && !words.Is(i - 1, "how") && !words.Is(i - 1, "too"))
        {
            noun = NounAfter(words, i + quantifier, modifiers: 3);
            return noun > 0 ? noun - i + 1 : 0;
        }

        noun = i;
        return ImpactPhrases.Everywhere.LengthAt(words, i + 1) is var length and > 0 && ImpactNouns.BaseOf(words.TextOf(i)) == ImpactBase.People ? 1 + length : 0;
    }

    /// <summary>A noun for people or load behind at most some modifiers, or -1.</summary>
    private static int NounAfter(WordList words, int first, int modifiers)
    {
        for (var i = first; i <= first + modifiers && i < words.Count && !(i > first && words[i].FollowsPause); i++)
        {
            if (ImpactNouns.IsPeopleOrLoad(words.TextOf(i)) && !ImpactNouns.IsPeopleOrLoad(words.TextOf(i + 1)))
            {
                return i;
            }

            if (FiniteVerb.IsAt(words, i) && !words.StartsWith(i, "affected"))
            {
                return -1;
            }
        }

        return -1;
    }

    private static bool IsQuantity(ImpactPassage passage, int first, int length)
    {
        for (var i = first; i < first + length; i++)
        {
            if (passage.IsQuantity(passage.Words[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static void Add(ValueList<ImpactMention> mentions, ImpactPassage passage, ImpactKind kind, int first, int length, int noun)
    {
        var words = passage.Words;
        var name = noun < 0 ? "" : words.TextOf(noun).ToString().ToLowerInvariant();
        mentions.Add(new ImpactMention(kind, words.Cover(first, first + length - 1), ImpactNouns.BaseOf(name), name));
    }
}
