using Linter.Text;

namespace Linter.Semantics.Prose;

/// <summary>The author's own prose in the parts that tell the story; quotations and code are left out, and so is everything in other languages.</summary>
public static class NarrativeText
{
    /// <summary>The sentences of the sections that are, or stand below, one of these parts.</summary>
    public static IEnumerable<NarrativeSentence> Of(SemanticModel model, params ValueList<SectionRole> roles)
    {
        Section? section = null;
        var isWithin = false;
        foreach (var sentence in model.Narrative)
        {
            if (!ReferenceEquals(sentence.Sentence.Section, section))
            {
                section = sentence.Sentence.Section;
                isWithin = IsWithin(section, roles);
            }

            if (isWithin)
            {
                yield return sentence;
            }
        }
    }

    /// <summary>The sentences of all sections.</summary>
    internal static IReadOnlyList<NarrativeSentence> Read(SemanticModel model) =>
        !model.IsEnglish || model.Recognition.IsTemplate
            ? []
            : [.. model.Sections.SelectMany(SentenceReader.Read)
                .Where(static sentence => sentence.Item is not ({ IsQuoted: true } or { Form: ContentForm.CodeLine }) && sentence.Words.Count > 0)
                .Select(static sentence => new NarrativeSentence(sentence))];

    /// <summary>The parts that tell what happened and why.</summary>
    public static readonly ValueList<SectionRole> Story =
    [
        SectionRole.Summary, SectionRole.RootCause, SectionRole.Trigger, SectionRole.Timeline, SectionRole.Detection, SectionRole.Response, SectionRole.Escalation, SectionRole.Resolution, SectionRole.Background,
    ];

    /// <summary>The story, the lessons and the plan.</summary>
    public static readonly ValueList<SectionRole> Everything = [.. Story, SectionRole.LessonsLearned, SectionRole.ActionItems, SectionRole.Impact];

    /// <summary>The nearest section around that has a role decides.</summary>
    private static bool IsWithin(Section section, ValueList<SectionRole> roles)
    {
        for (var at = section; at is not null; at = at.Parent)
        {
            if (at.Roles.Count > 0)
            {
                return roles.Exists(at.Has);
            }
        }

        return false;
    }
}
