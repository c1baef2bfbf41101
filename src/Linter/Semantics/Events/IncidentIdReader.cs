using Linter.Semantics.Vocabulary;
using Linter.Syntax;
using Linter.Text;

namespace Linter.Semantics.Events;

/// <summary>Reads ids such as "INC-123", "PM2021-008" and "incident #465" in the title, in front matter and behind labels that name them.</summary>
internal static class IncidentIdReader
{
    private const int LongestScheme = 10;

    private static readonly HashSet<string> Keys = new(["incident", "incident id", "incident number", "incident no", "postmortem id", "id"], StringComparer.Ordinal);

    /// <summary>What looks like an id and is none of an incident.</summary>
    private static readonly HashSet<string> OtherSchemes = new(["SEV", "P", "CVE", "UTF", "SHA", "RFC", "ISO", "HTTP", "TLS", "V", "Q", "PR", "UTC", "GMT"], StringComparer.Ordinal);

    public static IReadOnlyList<StatedIncidentId> Read(SyntaxTree tree, SectionOutline outline)
    {
        var ids = new List<StatedIncidentId>();
        AddOnly(tree.Text, outline.TitleSpan, ids);
        foreach (var field in tree.FrontMatter?.Fields ?? [])
        {
            AddIfNamed(tree.Text, field.Key.Replace('_', ' '), field.ValueSpan, ids);
        }

        foreach (var item in outline.Sections.SelectMany(static section => section.Items))
        {
            if (item is { IsQuoted: false, Label: { } label })
            {
                AddIfNamed(tree.Text, label.Name, label.ValueSpan, ids);
            }
        }

        return ids;
    }

    private static void AddIfNamed(SourceText text, string name, TextSpan value, List<StatedIncidentId> ids)
    {
        if (Keys.Contains(TitleText.Normalize(name)))
        {
            AddOnly(text, value, ids);
        }
    }

    /// <summary>A place that names several ids states none.</summary>
    private static void AddOnly(SourceText text, TextSpan span, List<StatedIncidentId> ids)
    {
        StatedIncidentId? only = null;
        var content = text.Slice(span);
        for (var i = 0; i < content.Length; i++)
        {
            if ((i == 0 || !char.IsLetterOrDigit(content[i - 1])) && LengthAt(content[i..]) is var length and > 0)
            {
                if (only is not null)
                {
                    return;
                }

                only = Id(content.Slice(i, length), span.Start + i);
                i += length - 1;
            }
        }

        if (only is not null)
        {
            ids.Add(only);
        }
    }

    private static StatedIncidentId Id(ReadOnlySpan<char> written, int start)
    {
        var joint = Math.Max(written.IndexOf('-'), written.IndexOf('#'));
        var scheme = written[0] == '#' ? "#" : written[..joint].ToString().ToUpperInvariant();
        return new StatedIncidentId(scheme, written[(joint + 1)..].ToString(), written.ToString(), new TextSpan(start, written.Length));
    }

    /// <summary>The length of "INC-123", "PM2021-008", "INC-2024-12" or "#465" at the start of a text; 0 if none begins there.</summary>
    private static int LengthAt(ReadOnlySpan<char> text)
    {
        var scheme = text[0] == '#' ? 0 : Run(text, char.IsAsciiLetterOrDigit);
        var isId = text[0] == '#'
            || (char.IsAsciiLetterUpper(text[0]) && scheme is >= 2 and <= LongestScheme && scheme < text.Length && text[scheme] == '-'
                && !text[..scheme].ContainsAnyInRange('a', 'z') && !OtherSchemes.Contains(text[..scheme].ToString()));
        var end = scheme + 1;
        var digits = isId ? Run(text[Math.Min(end, text.Length)..], char.IsAsciiDigit) : 0;
        if (digits < 2)
        {
            return 0;
        }

        end += digits;
        var second = end + 1 < text.Length && text[end] == '-' ? Run(text[(end + 1)..], char.IsAsciiDigit) : 0;
        end += second > 0 ? second + 1 : 0;
        return end < text.Length && (char.IsLetterOrDigit(text[end]) || (text[end] == '-' && end + 1 < text.Length && char.IsAsciiLetterOrDigit(text[end + 1]))) ? 0 : end;
    }

    private static int Run(ReadOnlySpan<char> text, Func<char, bool> belongs)
    {
        var length = 0;
        while (length < text.Length && belongs(text[length]))
        {
            length++;
        }

        return length;
    }
}
