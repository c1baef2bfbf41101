using Linter.Readings;
using Linter.Semantics.Prose;
using Linter.Semantics.Vocabulary;

namespace Linter.Semantics.Impacts;

/// <summary>The words around a claim that limit it to a stage or moment of the incident.</summary>
internal static class ClaimPhase
{
    /// <summary>The phase of a claim, normalised; empty if nothing limits it.</summary>
    public static string Read(in ClaimSite site, int start, int end)
    {
        var words = site.Words;
        if (PhaseWithin(words, start, Math.Max(end, site.Behind)) is { Length: > 0 } phase)
        {
            return phase;
        }

        return start < words.Count ? MomentOf(site, words[start].Span.Start) : "";
    }

    /// <summary>The phase that a label or title names, normalised; empty if none does.</summary>
    public static string Named(WordList title) => PhaseWithin(title, 0, title.Count);

    private static string PhaseWithin(WordList words, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (ImpactPhrases.Phases.LengthAt(words, i) is var length and > 0)
            {
                var span = words.Cover(i, i + length - 1);
                return words.Text.Substring(span.Start, span.Length).ToLowerInvariant();
            }
        }

        return "";
    }

    /// <summary>A clock or range of clocks in the clause, with the word that leads to it.</summary>
    private static string MomentOf(in ClaimSite site, int start)
    {
        var end = site.End > 0 ? site.Words[site.End - 1].Span.End : 0;
        foreach (var reading in site.Passage.Readings)
        {
            var plain = site.Passage.PlainOf(reading);
            if (plain.Start >= start && plain.End <= end && reading.Kind is ReadingKind.Time or ReadingKind.DateTime or ReadingKind.Range)
            {
                var link = site.Words.TextOf(site.Words.IndexAt(plain.Start) - 1);
                return $"{link.ToString().ToLowerInvariant()} {reading.Value}".TrimStart();
            }
        }

        return "";
    }
}
