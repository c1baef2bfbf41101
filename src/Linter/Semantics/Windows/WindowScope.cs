namespace Linter.Semantics.Windows;

/// <summary>Which sections may state the window and length of the incident.</summary>
internal static class WindowScope
{
    /// <summary>Where labels count: everywhere but in the timeline and in what is not about the incident itself.</summary>
    public static bool AllowsLabels(Section section) =>
        !section.IsWithin(SectionRole.Timeline) && !section.IsWithin(SectionRole.ActionItems) && !section.IsWithin(SectionRole.Improvements)
        && !section.IsWithin(SectionRole.LessonsLearned);

    /// <summary>Where sentences count: the title, the summary, the impact, and text before any section.</summary>
    public static bool AllowsProse(Section section, SectionOutline outline) =>
        AllowsLabels(section)
        && (section.IsWithin(SectionRole.Summary) || section.IsWithin(SectionRole.Impact) || section.IsWithin(SectionRole.Duration) || section.IsWithin(SectionRole.Date)
            || section.Level == 0 || section.TitleSpan == outline.TitleSpan);
}
