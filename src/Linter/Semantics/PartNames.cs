using Linter.Semantics.Vocabulary;

namespace Linter.Semantics;

/// <summary>How the parts of a postmortem are called in headings and messages.</summary>
public static class PartNames
{
    private static readonly Lazy<Dictionary<SectionRole, string[]>> Table = new(Load);

    /// <summary>The usual titles of a part, the standard one first.</summary>
    public static IReadOnlyList<string> Titles(SectionRole role) => Table.Value[role];

    /// <summary>The standard title of a section with these roles: "Root Cause and Resolution".</summary>
    public static string Title(IReadOnlyList<SectionRole> roles) => roles switch
    {
        [SectionRole.ActionItems, ..] => "Action Items",
        [var role] => Titles(role)[0],
        [var first, var second, ..] => $"{Titles(first)[0]} and {Titles(second)[0]}",
        _ => "",
    };

    /// <summary>The part inside a sentence: "action items".</summary>
    public static string Noun(SectionRole role) => Titles(role)[0].ToLowerInvariant();

    /// <summary>The standard titles of all parts, in lower case.</summary>
    public static IReadOnlyList<string> All => [.. Table.Value.Keys.Select(Noun)];

    /// <summary>The roles of a section name in any usual form; empty if it is none.</summary>
    public static IReadOnlyList<SectionRole> Roles(string name) => SectionVocabulary.Default.MatchWhole(name);

    /// <summary>The role of a section name in any usual form; null if it is none.</summary>
    public static SectionRole? Find(string name) => Roles(name) is [var role, ..] ? role : null;

    /// <summary>True if both are the same title but for case, marks, emoji and numbering.</summary>
    public static bool AreSame(string left, string right) => string.Equals(TitleText.Normalize(left), TitleText.Normalize(right), StringComparison.Ordinal);

    private static Dictionary<SectionRole, string[]> Load()
    {
        var table = new Dictionary<SectionRole, string[]>();
        foreach (var line in EnglishTitles.Data.Split('\n', StringSplitOptions.TrimEntries))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            table.Add(Enum.Parse<SectionRole>(line[..colon]), line[(colon + 1)..].Split('|', StringSplitOptions.TrimEntries));
        }

        return table;
    }
}
