using Linter.Semantics;

namespace Linter.Configuration;

/// <summary>The value of pmlint.heading_aliases: "Storyline: timeline, Aftermath: action items". A title without a part is one that needs none.</summary>
internal static class HeadingAliasList
{
    public static IReadOnlyList<HeadingAlias> Parse(string value) =>
        [.. EntriesOf(value).Where(static entry => entry.Roles.Count > 0).Select(static entry => new HeadingAlias(entry.Title, entry.Roles))];

    /// <summary>What is wrong with the value; null if nothing is.</summary>
    public static SettingFault? FaultOf(string value)
    {
        foreach (var entry in EntriesOf(value))
        {
            if (entry is { Part: not null, Roles.Count: 0 } || (entry.Part is not null && entry.Title.Length == 0))
            {
                return new SettingFault($"'{entry.Part}' is no part of a postmortem", entry.Part, PartNames.All, $"The parts are {string.Join(", ", PartNames.All)}.", entry.Offset);
            }
        }

        return null;
    }

    private static IEnumerable<Entry> EntriesOf(string value)
    {
        var at = 0;
        foreach (var written in value.Split(','))
        {
            var colon = written.LastIndexOf(':');
            var part = colon < 0 ? null : written[(colon + 1)..].Trim();
            var title = (colon < 0 ? written : written[..colon]).Trim();
            yield return new Entry(title, part, part is null ? [] : PartNames.Roles(part), at + colon + 1 + Blanks(written.AsSpan(colon + 1)));
            at += written.Length + 1;
        }
    }

    private static int Blanks(ReadOnlySpan<char> text) => text.Length - text.TrimStart().Length;

    /// <summary>One title of the list.</summary>
    private sealed record Entry(string Title, string? Part, IReadOnlyList<SectionRole> Roles, int Offset);
}
