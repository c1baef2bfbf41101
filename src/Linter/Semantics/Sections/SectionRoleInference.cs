using Linter.Semantics.Timelines;
using Linter.Text;

namespace Linter.Semantics.Sections;

/// <summary>Gives a section a role from what stands in it, where its title gives none or contradicts its labels.</summary>
internal static class SectionRoleInference
{
    /// <summary>Roles whose labels together make a summary.</summary>
    private static readonly SectionRole[] SummaryParts = [SectionRole.Duration, SectionRole.Impact, SectionRole.RootCause, SectionRole.Resolution, SectionRole.Detection, SectionRole.Trigger];

    private static readonly ValueList<SectionRole> NoRoles = [];

    public static void Run(SectionOutline outline)
    {
        foreach (var section in outline.Sections)
        {
            if (section.Origin != SectionOrigin.Document && !IsTitleOfSections(section, outline) && Infer(section) is { Count: > 0 } roles)
            {
                section.Roles = roles;
                section.Evidence = roles.Exists(role => outline.Vocabulary.Mentions(section.Title, role)) ? RoleEvidence.Title : RoleEvidence.Content;
            }
        }
    }

    /// <summary>The document's title says nothing about the labels that stand between it and the first section.</summary>
    private static bool IsTitleOfSections(Section section, SectionOutline outline) =>
        section.TitleSpan == outline.TitleSpan && section.Children.Any(child => child.Origin != SectionOrigin.Label);

    private static ValueList<SectionRole> Infer(Section section)
    {
        var labels = LabelRoles(section);
        if (section.Evidence == RoleEvidence.Title)
        {
            return labels.Count >= 2 && AreAllActions(labels) && !section.Has(SectionRole.ActionItems) && !section.Has(SectionRole.Improvements)
                ? ActionRoles(labels)
                : NoRoles;
        }

        if (labels.Count >= 2)
        {
            return FromLabels(labels);
        }

        return HoldsTimeline(section) ? [SectionRole.Timeline] : NoRoles;
    }

    private static ValueList<SectionRole> LabelRoles(Section section)
    {
        var roles = new ValueList<SectionRole>();
        foreach (var child in section.Children)
        {
            if (child is { Origin: SectionOrigin.Label, Roles.Count: > 0 } && !roles.Exists(role => role == child.Roles[0]))
            {
                roles.Add(child.Roles[0]);
            }
        }

        return roles;
    }

    private static ValueList<SectionRole> FromLabels(ValueList<SectionRole> labels)
    {
        if (AreAllActions(labels))
        {
            return ActionRoles(labels);
        }

        if (labels.TrueForAll(role => role is SectionRole.RootCause or SectionRole.Resolution or SectionRole.Trigger))
        {
            return [SectionRole.RootCause, SectionRole.Resolution];
        }

        return labels.TrueForAll(role => SummaryParts.Contains(role) || role is >= SectionRole.Date and <= SectionRole.Messaging) && labels.Exists(role => SummaryParts.Contains(role))
            ? [SectionRole.Summary]
            : NoRoles;
    }

    private static bool AreAllActions(ValueList<SectionRole> labels) => labels.TrueForAll(role => role is SectionRole.ActionItems or SectionRole.Improvements);

    private static ValueList<SectionRole> ActionRoles(ValueList<SectionRole> labels) =>
        labels.Exists(static role => role == SectionRole.Improvements) ? [SectionRole.ActionItems, SectionRole.Improvements] : [SectionRole.ActionItems];

    /// <summary>True if at least three items, and most of them, start with a clock.</summary>
    private static bool HoldsTimeline(Section section)
    {
        if (section.IsWithin(SectionRole.Timeline) || section.IsWithin(SectionRole.ActionItems))
        {
            return false;
        }

        var stamped = 0;
        foreach (var item in section.Items)
        {
            stamped += TimelineItems.IsStampedWithClock(item) ? 1 : 0;
        }

        return stamped >= 3 && stamped * 3 >= section.Items.Count * 2;
    }
}
