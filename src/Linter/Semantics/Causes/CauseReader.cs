using Linter.Semantics.Prose;
using Linter.Semantics.Vocabulary;

namespace Linter.Semantics.Causes;

/// <summary>Reads what the document gives as cause and as resolution.</summary>
internal static class CauseReader
{
    /// <summary>Null if no section or label gives a cause.</summary>
    public static RootCause? ReadRootCause(SectionOutline outline)
    {
        var sections = new List<Section>();
        var causes = new List<CauseStatement>();
        foreach (var (section, isOwn) in SectionsOf(outline, SectionRole.RootCause))
        {
            if (isOwn)
            {
                sections.Add(section);
            }

            var isShared = IsWithin(section, SectionRole.Resolution);
            foreach (var sentence in SentenceReader.Read(section))
            {
                if (!isShared || !TellsOnlyRepair(sentence))
                {
                    causes.Add(CauseStatementReader.Read(sentence));
                }
            }
        }

        return sections.Count > 0 ? new RootCause(sections, causes) : null;
    }

    /// <summary>Null if no section or label gives a resolution.</summary>
    public static Resolution? ReadResolution(SectionOutline outline)
    {
        var sections = new List<Section>();
        var sentences = new List<Sentence>();
        foreach (var (section, isOwn) in SectionsOf(outline, SectionRole.Resolution))
        {
            if (isOwn)
            {
                sections.Add(section);
            }

            var isShared = IsWithin(section, SectionRole.RootCause);
            sentences.AddRange(SentenceReader.Read(section).Where(sentence => !isShared || !TellsOnlyCause(sentence)));
        }

        return sections.Count > 0 ? new Resolution(sections, [.. sentences.Select(sentence => sentence.ToStatement())], RepairReader.Read(sentences)) : null;
    }

    /// <summary>The sections with a role, and the ones without any role below them.</summary>
    private static IEnumerable<(Section Section, bool IsOwn)> SectionsOf(SectionOutline outline, SectionRole role)
    {
        foreach (var section in outline.Sections)
        {
            if (IsWithin(section, role))
            {
                yield return (section, section.Has(role));
            }
        }
    }

    /// <summary>True if the nearest section around that has roles has this one.</summary>
    private static bool IsWithin(Section section, SectionRole role)
    {
        for (var at = section; at is not null; at = at.Parent)
        {
            if (at.Roles.Count > 0)
            {
                return at.Has(role);
            }
        }

        return false;
    }

    private static bool TellsOnlyRepair(Sentence sentence) => IsAboutRepair(sentence) && !CausePhrases.Cause.IsWithin(sentence.Words, 0, sentence.Words.Count);

    private static bool TellsOnlyCause(Sentence sentence) => !IsAboutRepair(sentence) && CausePhrases.Cause.IsWithin(sentence.Words, 0, sentence.Words.Count);

    private static bool IsAboutRepair(Sentence sentence) =>
        CausePhrases.Solution.IsWithin(sentence.Words, 0, sentence.Words.Count) || RepairReader.Read([sentence]).Count > 0;
}
