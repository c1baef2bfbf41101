using Linter.Semantics.Vocabulary;
using Linter.Syntax;

namespace Linter.Semantics.Sections;

/// <summary>Decides whether a document is a postmortem, and says why.</summary>
internal static class PostmortemRecognizer
{
    private static readonly string[][] TitleWords = EventVocabulary.ParseCues("postmortem* | post mortem* | incident* | outage* | downtime | rca | root cause | retrospective | pm");

    private static readonly SectionRole[] CoreRoles =
    [
        SectionRole.Summary, SectionRole.Impact, SectionRole.Timeline, SectionRole.Detection, SectionRole.RootCause, SectionRole.Resolution,
        SectionRole.ActionItems, SectionRole.LessonsLearned, SectionRole.Trigger, SectionRole.Duration,
    ];

    public static PostmortemRecognition Recognize(SemanticModel model)
    {
        var reasons = new List<string>();
        var roles = CountRoles(model.Sections);
        var hasTitle = EventVocabulary.ContainsAny(new WordText(model.Title + " " + FrontMatterTitle(model.Tree)), TitleWords);
        var hasTime = model.Window.Origin != WindowOrigin.None || model.Timeline.Entries.Count >= 3;
        AddReason(reasons, roles > 0, $"{roles} parts of a postmortem");
        AddReason(reasons, hasTitle, "the title speaks of an incident");
        AddReason(reasons, hasTime, model.Window.Origin != WindowOrigin.None ? "it states when the incident was" : "it has a timeline");
        var isTemplate = TemplateDetector.IsTemplate(model);
        AddReason(reasons, isTemplate, "it is a blank template");
        return new PostmortemRecognition(!isTemplate && Decide(roles, hasTitle, hasTime), isTemplate, reasons);
    }

    private static bool Decide(int roles, bool hasTitle, bool hasTime) => (roles >= 3 && (hasTitle || hasTime)) || (roles >= 2 && hasTitle && hasTime);

    private static void AddReason(List<string> reasons, bool holds, string reason)
    {
        if (holds)
        {
            reasons.Add(reason);
        }
    }

    private static int CountRoles(IReadOnlyList<Section> sections)
    {
        var count = 0;
        foreach (var role in CoreRoles)
        {
            count += sections.Any(section => section.Has(role)) ? 1 : 0;
        }

        return count;
    }

    private static string FrontMatterTitle(SyntaxTree tree) =>
        tree.FrontMatter?.Fields.FirstOrDefault(field => string.Equals(field.Key, "title", StringComparison.OrdinalIgnoreCase))?.Value ?? "";
}
