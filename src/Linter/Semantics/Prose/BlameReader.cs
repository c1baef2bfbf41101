using Linter.Semantics.Vocabulary;

namespace Linter.Semantics.Prose;

/// <summary>Finds where prose blames, judges or second-guesses people.</summary>
public static class BlameReader
{
    private const int ReachOfDiscussion = 5;

    /// <summary>"human error" given as a cause, neither denied nor explained by a condition.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="own">More such terms.</param>
    public static NarrativeFinding? HumanError(NarrativeSentence sentence, PhraseSet? own = null)
    {
        var words = sentence.Words;
        for (var i = sentence.First; i < words.Count; i++)
        {
            if (LengthAt(BlamePhrases.HumanError, own, words, i) is var length and > 0 && sentence.IsOwn(i) && !IsDiscussed(sentence, i) && !BlamePhrases.Condition.IsWithin(words, i + length, words.Count))
            {
                return Finding(sentence, i, length);
            }
        }

        return null;
    }

    /// <summary>A named person as the subject of a fault, or as the one to blame.</summary>
    public static NarrativeFinding? BlamedPerson(NarrativeSentence sentence)
    {
        var words = sentence.Words;
        for (var i = sentence.First; i < words.Count; i++)
        {
            var length = FaultLength(words, i);
            if (length > 0 && sentence.IsOwn(i) && !BlamePhrases.Attempts.IsAt(words, i + length) && sentence.SubjectOf(i, out var subject) == SubjectKind.Named)
            {
                return Finding(sentence, FirstOfName(sentence, subject), i + length - FirstOfName(sentence, subject));
            }

            if (BlamePhrases.FaultOf.LengthAt(words, i) is var before and > 0 && i + before < words.Count && sentence.IsName(i + before) && sentence.IsOwn(i))
            {
                return Finding(sentence, i, before + 1);
            }
        }

        return null;
    }

    /// <summary>A named person as the subject of any verb.</summary>
    public static NarrativeFinding? NamedPerson(NarrativeSentence sentence)
    {
        for (var i = sentence.First + 1; i < sentence.Words.Count; i++)
        {
            if (FiniteVerb.IsAt(sentence.Words, i) && sentence.IsOwn(i) && sentence.SubjectOf(i, out var subject) == SubjectKind.Named)
            {
                var first = FirstOfName(sentence, subject);
                return Finding(sentence, first, subject + 1 - first);
            }
        }

        return null;
    }

    /// <summary>What people should have done, or what would have prevented it.</summary>
    public static NarrativeFinding? Counterfactual(NarrativeSentence sentence)
    {
        var words = sentence.Words;
        for (var i = sentence.First; i < words.Count && !sentence.IsQuestion; i++)
        {
            if (CounterfactualLength(words, i) is var length and > 0 && sentence.IsOwn(i))
            {
                return Finding(sentence, i, length);
            }
        }

        return null;
    }

    /// <summary>What is said to have been missing.</summary>
    public static NarrativeFinding? Absence(NarrativeSentence sentence) => First(sentence, static (words, i) => BlamePhrases.Absence.LengthAt(words, i));

    /// <summary>A word that judges a person.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="own">More such words.</param>
    public static NarrativeFinding? Judgement(NarrativeSentence sentence, PhraseSet? own = null) =>
        First(sentence, (words, i) => LengthAt(BlamePhrases.Judgements, own, words, i))
        ?? First(sentence, (words, i) => BlamePhrases.WeakJudgements.IsAt(words, i) && JudgesPerson(sentence, i) ? 1 : 0);

    /// <summary>A verb that only makes sense in hindsight, with people as its subject.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="own">More such verbs.</param>
    public static NarrativeFinding? Hindsight(NarrativeSentence sentence, PhraseSet? own = null)
    {
        var words = sentence.Words;
        for (var i = sentence.First; i < words.Count; i++)
        {
            var length = LengthAt(BlamePhrases.Hindsight, own, words, i);
            if (length == 0 || !sentence.IsOwn(i) || BlamePhrases.Attempts.IsAt(words, i + length))
            {
                continue;
            }

            var kind = sentence.SubjectOf(i, out _);
            if (kind is SubjectKind.FirstPerson or SubjectKind.Role || (kind == SubjectKind.Implied && (BlamePhrases.ImpliedHindsight.IsAt(words, i) || own?.IsAt(words, i) == true)))
            {
                return Finding(sentence, i, length);
            }
        }

        return null;
    }

    private static int LengthAt(PhraseSet phrases, PhraseSet? own, WordList words, int i) => Math.Max(phrases.LengthAt(words, i), own?.LengthAt(words, i) ?? 0);

    private static NarrativeFinding? First(NarrativeSentence sentence, Func<WordList, int, int> lengthAt)
    {
        for (var i = sentence.First; i < sentence.Words.Count; i++)
        {
            if (lengthAt(sentence.Words, i) is var length and > 0 && sentence.IsOwn(i))
            {
                return Finding(sentence, i, length);
            }
        }

        return null;
    }

    private static NarrativeFinding Finding(NarrativeSentence sentence, int first, int length) => new(sentence.TextOf(first, length), sentence.SpanOf(first, length));

    private static bool IsDiscussed(NarrativeSentence sentence, int i) => BlamePhrases.Discussed.IsWithin(sentence.Words, Math.Max(sentence.First, i - ReachOfDiscussion), i);

    /// <summary>"ignored", "failed to", "accidentally deleted".</summary>
    private static int FaultLength(WordList words, int i) =>
        BlamePhrases.Faults.LengthAt(words, i) is var fault and > 0 ? fault
        : BlamePhrases.FaultyAdverbs.IsAt(words, i) && FiniteVerb.IsAt(words, i + 1) ? 2
        : 0;

    private static int FirstOfName(NarrativeSentence sentence, int subject) => subject > 0 && sentence.IsName(subject - 1) && !sentence.Words[subject].FollowsPause ? subject - 1 : subject;

    private static int CounterfactualLength(WordList words, int i)
    {
        if (!BlamePhrases.Modals.IsAt(words, i))
        {
            return 0;
        }

        var have = i + 1;
        while (have < words.Count && BlamePhrases.Between.IsAt(words, have) && !words.Is(have, "have"))
        {
            have++;
        }

        var participle = have + 1;
        while (BlamePhrases.Between.IsAt(words, participle))
        {
            participle++;
        }

        return words.Is(have, "have") && IsParticiple(words, participle) && IsHypothetical(words, i, participle) ? participle + 1 - i : 0;
    }

    private static bool IsParticiple(WordList words, int i) => BlamePhrases.Participles.IsAt(words, i) || (words.TextOf(i).Length > 3 && words.TextOf(i).EndsWith("ed"));

    /// <summary>"should have" judges what was done; "could have" and "would have" do where they tell of prevention, or behind "if … had".</summary>
    private static bool IsHypothetical(WordList words, int modal, int participle) =>
        (words.StartsWith(modal, "should") && !words.Is(participle, "been")) || BlamePhrases.Prevented.IsAt(words, participle)
        || (words.StartsWith(modal, "would") && (words.Is(0, "if") || words.Is(0, "had")) && Enumerable.Range(0, modal).Any(i => words.Is(i, "had")));

    /// <summary>"a stupid mistake", "the team was lazy".</summary>
    private static bool JudgesPerson(NarrativeSentence sentence, int i)
    {
        var words = sentence.Words;
        if (BlamePhrases.HumanDoings.IsAt(words, i + 1) && !words[i + 1].FollowsPause)
        {
            return !words.StartsWith(i, "obvious") || words.StartsWith(i + 1, "mistake");
        }

        return !words.StartsWith(i, "obvious") && FiniteVerb.IsAt(words, i - 1) && i - 1 > sentence.First && sentence.SubjectOf(i - 1, out _) is SubjectKind.Role or SubjectKind.Named or SubjectKind.FirstPerson;
    }
}
