using Linter.Semantics.Vocabulary;

namespace Linter.Semantics.Prose;

/// <summary>What keeps a root cause from explaining the incident.</summary>
public sealed record CauseWeakness(CauseWeaknessKind Kind, NarrativeFinding Words)
{
    private const int MostOtherWords = 1;
    private const int LeastSymptoms = 2;
    private const int MostWordsOfUnknown = 12;

    /// <summary>Null if some statement explains the incident.</summary>
    public static CauseWeakness? Of(SemanticModel model)
    {
        var sentences = NarrativeText.Of(model, SectionRole.RootCause).ToList();
        if (model.RootCause is not { Causes: { Count: > 0 } causes } || sentences.Count == 0 || sentences.Exists(static sentence => !sentence.IsOwn(0)))
        {
            return null;
        }

        if (causes.All(static cause => cause.Classes == CauseClasses.None && cause.Change is null) && Unknown(sentences) is { } unknown)
        {
            return new CauseWeakness(CauseWeaknessKind.Unknown, unknown);
        }

        if (sentences.TrueForAll(IsSymptom))
        {
            return new CauseWeakness(CauseWeaknessKind.Symptom, Whole(sentences[0]));
        }

        return causes is [{ IsHedged: true }] ? new CauseWeakness(CauseWeaknessKind.Hedged, Whole(sentences[0])) : null;
    }

    /// <summary>The words that say the cause is not known, where no other sentence says more.</summary>
    private static NarrativeFinding? Unknown(List<NarrativeSentence> sentences)
    {
        var unknown = sentences.Select(UnknownIn).OfType<NarrativeFinding>().FirstOrDefault();
        return sentences.TrueForAll(static sentence => IsSymptom(sentence) || UnknownIn(sentence) is not null) ? unknown : null;
    }

    private static NarrativeFinding? UnknownIn(NarrativeSentence sentence)
    {
        for (var i = 0; i < sentence.Words.Count && sentence.Words.Count <= MostWordsOfUnknown; i++)
        {
            if (SymptomWords.Unknown.LengthAt(sentence.Words, i) is var length and > 0)
            {
                return new NarrativeFinding(sentence.TextOf(i, length), sentence.SpanOf(i, length));
            }
        }

        return null;
    }

    private static bool IsSymptom(NarrativeSentence sentence)
    {
        var symptoms = 0;
        var others = 0;
        for (var i = 0; i < sentence.Words.Count; i++)
        {
            var word = sentence.Words.TextOf(i);
            symptoms += SymptomWords.Symptoms.Contains(word) ? 1 : 0;
            others += SymptomWords.Symptoms.Contains(word) || SymptomWords.Grammar.Contains(word) ? 0 : 1;
        }

        return symptoms >= LeastSymptoms && others <= MostOtherWords;
    }

    private static NarrativeFinding Whole(NarrativeSentence sentence) => new(sentence.Sentence.Text, sentence.Sentence.Span);
}
