using System.Text;
using Linter.Semantics;
using Linter.Text;

namespace Linter.Analysis;

/// <summary>How a section is named in identities and in reports on them.</summary>
internal static class SectionName
{
    private static readonly CharSet Numbering = new("0123456789.)");

    /// <summary>
    /// What names the section whatever stands around it: its role if the title names one, else the words of the title
    /// and the nearest role around. A wrapped, moved, renumbered or renamed part keeps its key.
    /// </summary>
    public static string Key(Section? section)
    {
        if (section is null)
        {
            return "";
        }

        return RoleOf(section) ?? $"{NearestRole(section.Parent)}/{Words(WithoutNumber(section.Title))}";
    }

    /// <summary>The titles from the outermost section to this one.</summary>
    /// <param name="section">Null for none.</param>
    /// <param name="documentTitle">Left out: it names no part of the document.</param>
    public static string Path(Section? section, Section? documentTitle)
    {
        var titles = new List<string>();
        for (var at = section; at is { Origin: not SectionOrigin.Document } && at != documentTitle; at = at.Parent)
        {
            titles.Add(at.Title);
        }

        titles.Reverse();
        return string.Join(" > ", titles);
    }

    /// <summary>Letters and digits in lower case; what stands between is one blank.</summary>
    public static string Words(ReadOnlySpan<char> text)
    {
        var words = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                words.Append(Rune.ToLowerInvariant(rune).ToString());
            }
            else if (words.Length > 0 && words[^1] != ' ')
            {
                words.Append(' ');
            }
        }

        return words.ToString().TrimEnd();
    }

    private static string NearestRole(Section? section)
    {
        for (var at = section; at is not null; at = at.Parent)
        {
            if (RoleOf(at) is { } role)
            {
                return role;
            }
        }

        return "";
    }

    // A label is text by itself, and a role that was inferred may change with the content.
    private static string? RoleOf(Section section) =>
        section is { Roles.Count: > 0, Evidence: RoleEvidence.Title, Origin: not SectionOrigin.Label } ? section.Roles[0].ToString() : null;

    /// <summary>"2.1 Causes" and "3) Causes" are the same section after another was put in front.</summary>
    private static ReadOnlySpan<char> WithoutNumber(string title)
    {
        var end = Numbering.LengthAtStart(title);
        return end > 0 && end < title.Length && title[end] == ' ' && title.AsSpan(0, end).ContainsAny('.', ')') ? title.AsSpan(end) : title;
    }
}
