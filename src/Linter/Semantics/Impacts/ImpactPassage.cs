using Linter.Readings;
using Linter.Semantics.Prose;
using Linter.Text;

namespace Linter.Semantics.Impacts;

/// <summary>One sentence that may state impact, with its readings.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Readings">The readings inside it, in order.</param>
/// <param name="IsImpactText">True where every number is about impact unless something says otherwise: an Impact section or label.</param>
internal sealed record ImpactPassage(Sentence Sentence, IReadOnlyList<Reading> Readings, bool IsImpactText)
{
    public WordList Words => Sentence.Words;

    /// <summary>Where a reading stands in the text of the sentence.</summary>
    public TextSpan PlainOf(Reading reading) => Sentence.ToPlain(reading.Span);

    /// <summary>A stretch of the text of the sentence; empty if it ends before it begins.</summary>
    public ReadOnlySpan<char> TextBetween(int start, int end) => Words.Text.AsSpan(start, Math.Max(0, end - start));

    public int IndexOf(Reading reading)
    {
        var index = Readings.Count - 1;
        while (index >= 0 && !ReferenceEquals(Readings[index], reading))
        {
            index--;
        }

        return index;
    }

    /// <summary>The words of the clause that holds an offset of the text.</summary>
    public (int First, int End) ClauseWords(int offset)
    {
        var clause = Sentence.ClauseAt(offset).Plain;
        return (Words.IndexAt(clause.Start), Words.IndexAt(clause.End));
    }

    /// <summary>True if a share or count covers the word.</summary>
    public bool IsQuantity(Word word) => Covers(word, isQuantity: true);

    /// <summary>True if a date, clock or duration covers the word.</summary>
    public bool IsTime(Word word) => Covers(word, isQuantity: false);

    private bool Covers(Word word, bool isQuantity)
    {
        for (var i = 0; i < Readings.Count; i++)
        {
            if ((Readings[i] is ShareReading or CountReading) == isQuantity && Sentence.ToPlain(Readings[i].Span).OverlapsWith(word.Span))
            {
                return true;
            }
        }

        return false;
    }
}
