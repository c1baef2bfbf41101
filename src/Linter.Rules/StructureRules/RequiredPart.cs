using Linter.Semantics;
using Linter.Text;

namespace Linter.Rules.StructureRules;

/// <summary>A part that a postmortem must have, under one of several names.</summary>
internal sealed class RequiredPart
{
    private readonly string[] _names;

    private RequiredPart(string names)
    {
        _names = names.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        Roles = PartNames.FindAll(_names);
    }

    /// <summary>The roles its names stand for; empty for a part that only this team knows.</summary>
    public IReadOnlyList<SectionRole> Roles { get; }

    /// <summary>The part inside a sentence: "issue summary or impact".</summary>
    public string Noun => Roles.Count > 0 ? string.Join(" or ", Roles.Select(PartNames.Noun)) : $"\"{string.Join("\" or \"", _names)}\"";

    /// <summary>The standard title.</summary>
    public string Title => Roles.Count > 0 ? PartNames.Titles(Roles[0])[0] : _names[0];

    /// <summary>The titles it is looked for under.</summary>
    public IReadOnlyList<string> Titles => Roles.Count > 0 ? [.. Roles.SelectMany(PartNames.Titles)] : _names;

    /// <summary>Reads "Timeline", "Root Cause", "Summary | Impact".</summary>
    public static IEnumerable<RequiredPart> ReadList(IEnumerable<string> list) =>
        list.Select(static names => new RequiredPart(names));

    public bool IsIn(DocumentParts parts) => Roles.Exists(parts.Has) || _names.Any(parts.HasTitle);
}
