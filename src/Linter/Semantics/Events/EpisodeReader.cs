using Linter.Semantics.Prose;

namespace Linter.Semantics.Events;

/// <summary>Finds out whether a document describes several incidents.</summary>
internal static class EpisodeReader
{
    private static readonly WordSet IncidentNames = new("incident outage episode");

    /// <summary>The incidents in document order; empty if there is only one.</summary>
    public static IReadOnlyList<IncidentEpisode> Read(SectionOutline outline, Timeline timeline) =>
        IfSeveral(Numbered(outline)) ?? IfSeveral(OwnTimelines(outline, timeline)) ?? IfSeveral(Declared(timeline)) ?? [];

    private static List<IncidentEpisode>? IfSeveral(List<IncidentEpisode> episodes) => episodes.Count >= 2 ? episodes : null;

    /// <summary>Headings "Incident 1", "Incident 2".</summary>
    private static List<IncidentEpisode> Numbered(SectionOutline outline)
    {
        var episodes = new List<IncidentEpisode>();
        var isKnown = new bool[10];
        foreach (var section in outline.Sections)
        {
            var number = section.Origin == SectionOrigin.Heading && section.TitleSpan != outline.TitleSpan ? NumberOf(section.Title) : 0;
            if (number > 0 && !isKnown[number])
            {
                isKnown[number] = true;
                episodes.Add(new IncidentEpisode(section.TitleSpan, null, null));
            }
        }

        return episodes;
    }

    /// <summary>The number of "Incident 2: the cache"; 0 for ids such as "Incident 4711" and all other titles.</summary>
    private static int NumberOf(string title)
    {
        var words = WordList.Of(title);
        var number = words.TextOf(1);
        return IncidentNames.IsAt(words, 0) && number is [>= '1' and <= '9'] && !words[1].FollowsPause ? number[0] - '0' : 0;
    }

    /// <summary>Timelines of their own, each with a beginning and an end, one after the other.</summary>
    private static List<IncidentEpisode> OwnTimelines(SectionOutline outline, Timeline timeline)
    {
        var episodes = new List<IncidentEpisode>();
        var stamped = timeline.Entries.Where(static entry => entry.At is { IsDateOnly: false }).ToLookup(static entry => InnermostTimeline(entry.Item.Section));
        foreach (var section in outline.Sections.Where(static section => IsTimeline(section) && !HoldsTimeline(section)))
        {
            var entries = stamped[section].ToList();
            if (entries.Exists(IsBeginning) && entries.Exists(IsEnd))
            {
                entries.Sort(static (left, right) => left.At!.Local.CompareTo(right.At!.Local));
                episodes.Add(new IncidentEpisode(section.TitleSpan, entries[0].At, entries[^1].At));
            }
        }

        return AreApart(episodes) ? episodes : [];
    }

    private static bool IsTimeline(Section section) => section is { Evidence: RoleEvidence.Title, Origin: not SectionOrigin.Label } && section.Has(SectionRole.Timeline);

    private static bool HoldsTimeline(Section section) => section.Children.Any(static child => IsTimeline(child) || HoldsTimeline(child));

    private static Section? InnermostTimeline(Section? section)
    {
        while (section is not null && !IsTimeline(section))
        {
            section = section.Parent;
        }

        return section;
    }

    private static bool AreApart(List<IncidentEpisode> episodes)
    {
        for (var i = 1; i < episodes.Count; i++)
        {
            var (end, start) = (episodes[i - 1].End!, episodes[i].Start!);
            if (!end.IsDateKnown || !start.IsDateKnown || end.Local >= start.Local)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>An incident is declared, ends, and another one is declared.</summary>
    private static List<IncidentEpisode> Declared(Timeline timeline)
    {
        var episodes = new List<IncidentEpisode>();
        TimelineEntry? declared = null;
        TimelineEntry? ended = null;
        foreach (var entry in timeline.Entries.Where(static entry => entry is { At.IsDateOnly: false, IsHedged: false, IsRetrospective: false }))
        {
            if (IsEnd(entry))
            {
                ended = declared is null ? null : entry;
            }
            else if (entry.Has(EventRole.Declared) && (declared is null || ended is not null))
            {
                Add(episodes, declared, ended);
                (declared, ended) = (entry, null);
            }
        }

        Add(episodes, declared, ended);
        return episodes;
    }

    private static void Add(List<IncidentEpisode> episodes, TimelineEntry? declared, TimelineEntry? ended)
    {
        if (declared is not null)
        {
            episodes.Add(new IncidentEpisode(declared.Span, declared.At, ended?.At));
        }
    }

    private static bool IsBeginning(TimelineEntry entry) => entry.Has(EventRole.Detected) || entry.Has(EventRole.ImpactStart) || entry.Has(EventRole.Declared);

    private static bool IsEnd(TimelineEntry entry) => entry.Has(EventRole.Resolved) || entry.Has(EventRole.Closed);
}
