using Linter.Semantics.Vocabulary;

namespace Linter.Semantics.Prose;

/// <summary>Weighs how dramatic or humorous a document is worded.</summary>
public static class DramaReader
{
    private const int MostForMarks = 2;
    private const int WeightOfOwn = 2;

    /// <summary>The score of the document, with the places of the terms: each term counts once, exclamation marks twice at most.</summary>
    /// <param name="model">The document.</param>
    /// <param name="own">More terms; they count as strong ones.</param>
    public static (int Score, IReadOnlyList<NarrativeFinding> Terms) Read(SemanticModel model, PhraseSet? own = null)
    {
        var terms = new List<DramaTerm>();
        foreach (var section in model.IsEnglish && !model.Recognition.IsTemplate ? model.Sections : [])
        {
            foreach (var title in section.TitleLine is { } line && section.Origin != SectionOrigin.Label ? SentenceReader.Read(line, section) : [])
            {
                AddTerms(terms, new NarrativeSentence(title), own);
            }
        }

        var marks = 0;
        foreach (var sentence in model.Narrative)
        {
            AddTerms(terms, sentence, own);
            marks += IsExclamation(sentence) ? 1 : 0;
        }

        terms.Sort(static (left, right) => left.Finding.Span.CompareTo(right.Finding.Span));
        var distinct = terms.DistinctBy(static term => term.Finding.Text, StringComparer.OrdinalIgnoreCase).ToList();
        return (distinct.Sum(static term => term.Weight) + Math.Min(marks, MostForMarks), distinct.ConvertAll(static term => term.Finding));
    }

    private static void AddTerms(List<DramaTerm> terms, NarrativeSentence sentence, PhraseSet? own)
    {
        var words = sentence.Words;
        for (var i = 0; i < words.Count; i++)
        {
            if (FindTerm(words, i, own, out var weight, out var length) && sentence.IsOwn(i) && !DramaWords.TradeTerms.IsWithin(words, i - 1, i + 1))
            {
                terms.Add(new DramaTerm(new NarrativeFinding(sentence.TextOf(i, length), sentence.SpanOf(i, length)), weight));
                i += length - 1;
            }
        }
    }

    private static bool FindTerm(WordList words, int i, PhraseSet? own, out int weight, out int length)
    {
        (weight, length) = (WeightOfOwn, own?.LengthAt(words, i) ?? 0);
        return length > 0 || DramaWords.Terms.Find(words, i, out weight, out length);
    }

    private static bool IsExclamation(NarrativeSentence sentence) => sentence.Sentence.Text.AsSpan().TrimEnd(" *_)\"”").EndsWith('!');

    private sealed record DramaTerm(NarrativeFinding Finding, int Weight);
}
