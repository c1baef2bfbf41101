using Linter.Semantics.Prose;
using Linter.Semantics.Vocabulary;

namespace Linter.Semantics.Causes;

/// <summary>Reads how the incident was noticed: in sections and labels about detection, and in sentences of the summary.</summary>
internal static class DetectionReader
{
    public static IReadOnlyList<DetectionStatement> Read(SectionOutline outline)
    {
        var statements = new List<DetectionStatement>();
        foreach (var section in outline.Sections)
        {
            var isAboutDetection = section.IsWithin(SectionRole.Detection);
            if ((isAboutDetection || section.IsWithin(SectionRole.Summary)) && !section.IsWithin(SectionRole.Timeline))
            {
                Read(section, isAboutDetection, statements);
            }
        }

        return statements;
    }

    /// <summary>The earliest entry that surely is a detection; null if there is none.</summary>
    public static EntryDetection? ReadFirst(IncidentEvents events)
    {
        IncidentEvent? first = null;
        foreach (var item in events.With(EventRole.Detected))
        {
            if (item is { IsCertain: true, Entry: not null, At.IsDateOnly: false } && (first is null || item.At.ElapsedTo(first.At) > NodaTime.Duration.Zero))
            {
                first = item;
            }
        }

        return first?.Entry is { } entry ? new EntryDetection(entry, SourcesAt(events, first.At)) : null;
    }

    /// <summary>What all entries of one moment name.</summary>
    private static DetectionSources SourcesAt(IncidentEvents events, StatedInstant at)
    {
        var sources = DetectionSources.None;
        foreach (var item in events.With(EventRole.Detected))
        {
            if (item.Entry is { } entry && at.ElapsedTo(item.At) == NodaTime.Duration.Zero)
            {
                sources |= DetectionPhrases.Find(WordList.Of(entry.Text));
            }
        }

        return sources;
    }

    private static void Read(Section section, bool isAboutDetection, List<DetectionStatement> statements)
    {
        foreach (var sentence in SentenceReader.Read(section))
        {
            var sources = DetectionPhrases.Find(sentence.Words);
            if (sources != DetectionSources.None && (isAboutDetection || DetectionPhrases.Detection.IsWithin(sentence.Words, 0, sentence.Words.Count)))
            {
                statements.Add(new DetectionStatement(sources, sentence.Text, sentence.Span, section));
            }
        }
    }
}
