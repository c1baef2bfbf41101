using Linter.Semantics.Vocabulary;
using Linter.Text;

namespace Linter.Semantics;

/// <summary>How the parts of a postmortem are called in headings and messages.</summary>
public static class PartNames
{
    private static readonly Lazy<string[][]> Table = new(Load);

    /// <summary>The usual titles of a part, the standard one first.</summary>
    public static IReadOnlyList<string> Titles(SectionRole role) => Table.Value[(int)role];

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
    public static IReadOnlyList<string> All => Array.ConvertAll(Table.Value, static titles => titles[0].ToLowerInvariant());

    /// <summary>The roles of a section name in any usual form; empty if it is none.</summary>
    public static IReadOnlyList<SectionRole> Roles(string name) => SectionVocabulary.Default.MatchWhole(name);

    /// <summary>The role of a section name in any usual form; null if it is none.</summary>
    public static SectionRole? Find(string name) => Roles(name) is [var role, ..] ? role : null;

    /// <summary>The roles of some section names; those that are none are left out.</summary>
    public static ValueList<SectionRole> FindAll(IEnumerable<string> names)
    {
        var roles = new ValueList<SectionRole>();
        foreach (var name in names)
        {
            if (Find(name) is { } role)
            {
                roles.Add(role);
            }
        }

        return roles;
    }

    /// <summary>True if both are the same title but for case, marks, emoji and numbering.</summary>
    public static bool AreSame(string left, string right) => string.Equals(TitleText.Normalize(left), TitleText.Normalize(right), StringComparison.Ordinal);

    private static string[][] Load()
    {
        var table = new string[Enum.GetNames(typeof(SectionRole)).Length][];
        foreach (var line in EnglishTitles.Data.Split('\n', StringSplitOptions.TrimEntries))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            table[(int)EnumText.Read<SectionRole>(line.AsSpan(0, colon))] = line[(colon + 1)..].Split('|', StringSplitOptions.TrimEntries);
        }

        return table;
    }
}
