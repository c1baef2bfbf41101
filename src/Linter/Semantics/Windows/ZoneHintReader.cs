using Linter.Readings;
using Linter.Semantics.Timelines;

namespace Linter.Semantics.Windows;

/// <summary>Looks for zones and cities whose time may be meant, although nothing says so: "Timeline (London)", "14:30 (Berlin)".</summary>
internal static class ZoneHintReader
{
    public static bool IsIn(Timeline timeline)
    {
        foreach (var section in timeline.Sections)
        {
            if (IsNamed(section.Title) || IsInIntroduction(section))
            {
                return true;
            }
        }

        foreach (var entry in timeline.Entries)
        {
            if (entry.Text is ['(', .. var rest] && rest.IndexOf(')', StringComparison.Ordinal) is > 0 and var end && IsNamed(rest.AsSpan(0, end)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInIntroduction(Section section)
    {
        foreach (var item in section.Items)
        {
            if (item.Form != ContentForm.ParagraphLine || TimelineItems.StampOf(item) is not null)
            {
                return false;
            }

            foreach (var line in item.Lines)
            {
                if (IsNamed(line.PlainText))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>True if a capitalised word, or two of them ("New York"), name a zone.</summary>
    private static bool IsNamed(ReadOnlySpan<char> text)
    {
        var before = "";
        foreach (var part in text.Split(' '))
        {
            var word = text[part].Trim(".,:;()[]*_`–-").ToString();
            if (word.Length > 1 && char.IsAsciiLetterUpper(word[0]) && (IsZone(word) || IsZone($"{word} time") || (before.Length > 0 && IsZone($"{before} {word} time"))))
            {
                return true;
            }

            before = word;
        }

        return false;
    }

    private static bool IsZone(string text) => WrittenZone.Parse(text) is not null;
}
