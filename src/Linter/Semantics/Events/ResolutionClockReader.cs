using Linter.Semantics.Prose;
using Linter.Text;

namespace Linter.Semantics.Events;

/// <summary>Finds the moment at which the resolution section says that the service was back: "service was restored at 12:10 UTC".</summary>
internal static class ResolutionClockReader
{
    private static readonly PhraseSet Restored = new("restored | recovered | resolved | back to normal | back online | fully operational");

    private static readonly PhraseSet Doubt = new("partially | partly | initially | not | temporarily | expected | believed | some | most");

    /// <summary>Null if it names none, or several.</summary>
    public static StatedInstant? Read(SemanticModel model)
    {
        var clocks = new List<StatedInstant>();
        foreach (var section in model.Sections)
        {
            if (section.IsWithin(SectionRole.Resolution) && !section.IsWithin(SectionRole.Timeline) && !section.IsWithin(SectionRole.ActionItems))
            {
                clocks.AddRange(model.Instants.Where(instant => section.Items.Any(item => item.Span.Contains(instant.Span))).Where(instant => instant.Clock is not null));
            }
        }

        return clocks.FirstOfEach(static clock => clock.Span) is [var only] && model.Sections.Where(static section => section.IsWithin(SectionRole.Resolution)).SelectMany(SentenceReader.Read).Any(sentence => Tells(sentence, only)) ? only : null;
    }

    private static bool Tells(Sentence sentence, StatedInstant clock)
    {
        var words = sentence.Words;
        for (var i = 0; i < words.Count; i++)
        {
            var at = i + Restored.LengthAt(words, i);
            if (at > i && words.Is(at, "at") && at + 1 < words.Count && sentence.ToSource(words[at + 1].Span).Start == clock.Span.Start && !Doubt.IsWithin(words, 0, i))
            {
                return true;
            }
        }

        return false;
    }
}
