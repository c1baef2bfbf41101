using Linter.Semantics.Prose;
using Linter.Text;

namespace Linter.Semantics.Windows;

/// <summary>The sentences of sections, cut when first asked for.</summary>
internal sealed class SectionSentences
{
    private readonly Dictionary<Section, IReadOnlyList<Sentence>> _sentences = new(ReferenceEqualityComparer.Instance);

    /// <summary>The sentence a place in an item of the section belongs to; null for a bare label.</summary>
    public Sentence? At(Section section, TextSpan place)
    {
        var sentences = Of(section);
        var (low, high) = (0, sentences.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = sentences[middle].Span.End > place.Start ? (low, middle) : (middle + 1, high);
        }

        return low < sentences.Count && sentences[low].Span.OverlapsWith(place) ? sentences[low] : null;
    }

    private IReadOnlyList<Sentence> Of(Section section)
    {
        if (!_sentences.TryGetValue(section, out var sentences))
        {
            sentences = SentenceReader.Read(section);
            _sentences[section] = sentences;
        }

        return sentences;
    }
}
