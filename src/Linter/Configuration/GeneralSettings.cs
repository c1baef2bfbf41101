using Linter.Diagnostics;

namespace Linter.Configuration;

/// <summary>The settings that are about documents and not about single rules.</summary>
public static class GeneralSettings
{
    public static readonly OptionDescriptor Profile = new("profile", OptionKind.Word, Configuration.Profile.Names[0], "What a postmortem has to hold, and which optional rules are on.")
    {
        Values = Configuration.Profile.Names,
    };

    public static readonly OptionDescriptor DefaultZone = new("default_zone", OptionKind.Zone, "", "The zone of documents that name none.");

    public static readonly OptionDescriptor Zones = new("zones.<abbr>", OptionKind.Zone, "", "What a zone abbreviation stands for.");

    public static readonly OptionDescriptor DateOrder = new("date_order", OptionKind.Word, "ask", "Which comes first in a date such as 04/07/2025, the day or the month.")
    {
        Values = ["dmy", "mdy", "ask"],
    };

    public static readonly OptionDescriptor HeadingAliases = new("heading_aliases", OptionKind.Words, "", "Headings of your own and the parts they stand for, as in \"Storyline: timeline\".");

    public static readonly OptionDescriptor Include = new("include", OptionKind.Words, "", "Patterns of the files that are postmortems when a folder is searched.");

    public static readonly OptionDescriptor Exclude = new("exclude", OptionKind.Words, "", "Patterns of the files that are left out when a folder is searched.");

    /// <summary>How findings are graded, of one rule or of a category.</summary>
    public static readonly OptionDescriptor Severity = new("severity", OptionKind.Word, "", "How findings are graded; none switches the rule off.")
    {
        Values = ["none", "info", "warning", "error"],
    };

    /// <summary>All but the severities, in the order in which they are shown.</summary>
    public static IReadOnlyList<OptionDescriptor> All { get; } = [Profile, DefaultZone, Zones, DateOrder, HeadingAliases, Include, Exclude];

    /// <summary>The general setting that an option of a rule is only another name for; null if it is the rule's own.</summary>
    public static OptionDescriptor? Behind(OptionDescriptor ruleOption) => All.FirstOrDefault(general => general.Name == ruleOption.Name);
}
