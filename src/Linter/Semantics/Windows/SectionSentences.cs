using Linter.Semantics.Prose;
using Linter.Text;

namespace Linter.Semantics.Windows;

/// <summary>Finds the sentence of a place.</summary>
internal static class SectionSentences
{
    /// <summary>The sentence a place in an item of the section belongs to; null for a bare label.</summary>
    public static Sentence? At(Section section, TextSpan place)
    {
        var sentences = SentenceReader.Read(section);
        var (low, high) = (0, sentences.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = sentences[middle].Span.End > place.Start ? (low, middle) : (middle + 1, high);
        }

        return low < sentences.Count && sentences[low].Span.OverlapsWith(place) ? sentences[low] : null;
    }
}
