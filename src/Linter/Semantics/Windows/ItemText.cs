using Linter.Readings;
using Linter.Semantics.Vocabulary;
using Linter.Syntax;
using Linter.Text;

namespace Linter.Semantics.Windows;

/// <summary>The words around a reading inside its item.</summary>
internal static class ItemText
{
    private const string LabelEnds = ".,;:!?|()[]/：";

    /// <summary>The label of an item: its own, or the first cell of a field table.</summary>
    public static string? LabelOf(ContentItem item) =>
        item.Label?.Name ?? (item is { Form: ContentForm.TableRow, Section.Origin: SectionOrigin.Label } ? item.Section.Title : null);

    /// <summary>The visible text of the whole paragraph, entry or row the item belongs to.</summary>
    public static string Whole(ContentItem item)
    {
        var lines = item.Node is ParagraphNode paragraph ? paragraph.Lines : item.Lines;
        return lines.Count == 1 ? lines[0].PlainText : string.Join(' ', lines.Select(line => line.PlainText));
    }

    /// <summary>
    /// The name right in front of a reading: "Start Time" of "Start Time: May 7, 2024, 3:00 PM", "resolved" of "was resolved at 12:45 PM".
    /// </summary>
    public static NamedPlace? NameBefore(ContentItem item, Reading reading)
    {
        var line = LineOf(item, reading.Span);
        if (line is null)
        {
            return null;
        }

        var before = line.PlainText.AsSpan(PreviousEnd(item, line, reading), 0 + LengthBefore(item, line, reading)).TrimEnd(" \t([*~≈_`");
        before = TrimSmallWords(before);
        var hasColon = before.Length > 0 && before[^1] is ':' or '：';
        var words = before.TrimEnd(":： *_`");
        for (var count = 4; count > 0; count--)
        {
            if (LastWords(words, count) is { IsEmpty: false } name && FieldVocabulary.Find(name) is { } meaning)
            {
                return hasColon && !IsOwnLabel(words[..^name.Length]) ? null : new NamedPlace(name.Trim().ToString(), meaning, hasColon);
            }
        }

        return null;
    }

    /// <summary>False if the words in front of the name make it the label of something else: "Deployment ended:", "Previous incident resolved:".</summary>
    private static bool IsOwnLabel(ReadOnlySpan<char> before)
    {
        var start = before.LastIndexOfAny(LabelEnds) + 1;
        foreach (var range in before[start..].Split(' '))
        {
            var word = before[start..][range].Trim(" *_`-–—•\t");
            if (!word.IsEmpty && !FieldVocabulary.IsQualifier(word))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The visible text of the line between a reading and its neighbours there; behind the last one, to the end of the line.</summary>
    public static (string Before, string Behind) Around(ContentItem item, Reading reading)
    {
        if (LineOf(item, reading.Span) is not { } line)
        {
            return ("", "");
        }

        var text = line.PlainText;
        var end = Math.Min(line.ToPlain(reading.Span.End), text.Length);
        return (text.Substring(PreviousEnd(item, line, reading), LengthBefore(item, line, reading)), text[end..NextStart(item, line, reading)]);
    }

    private static TextLine? LineOf(ContentItem item, TextSpan span)
    {
        foreach (var line in item.Lines)
        {
            if (line.Span.Contains(span))
            {
                return line;
            }
        }

        return null;
    }

    /// <summary>Where, in the visible text of the line, the reading before this one ends.</summary>
    private static int PreviousEnd(ContentItem item, TextLine line, Reading reading)
    {
        var end = 0;
        foreach (var other in item.Readings)
        {
            if (other.Span.End <= reading.Span.Start && line.Span.Contains(other.Span))
            {
                end = Math.Max(end, Math.Min(line.ToPlain(other.SpanWithDay.End), line.PlainText.Length));
            }
        }

        return end;
    }

    /// <summary>Where, in the visible text of the line, the reading behind this one starts.</summary>
    private static int NextStart(ContentItem item, TextLine line, Reading reading)
    {
        foreach (var other in item.Readings)
        {
            if (other.Span.Start >= reading.Span.End && line.Span.Contains(other.Span))
            {
                return Math.Min(line.ToPlain(other.Span.Start), line.PlainText.Length);
            }
        }

        return line.PlainText.Length;
    }

    private static int LengthBefore(ContentItem item, TextLine line, Reading reading) =>
        Math.Max(0, Math.Min(line.ToPlain(reading.SpanWithDay.Start), line.PlainText.Length) - PreviousEnd(item, line, reading));

    private static ReadOnlySpan<char> TrimSmallWords(ReadOnlySpan<char> text)
    {
        while (true)
        {
            text = text.TrimEnd();
            var space = text.LastIndexOf(' ');
            if (space < 0 || text[(space + 1)..] is not ("at" or "on" or "around" or "about" or "approximately" or "roughly" or "ca." or "by" or "the" or "~"))
            {
                return text;
            }

            text = text[..space];
        }
    }

    private static ReadOnlySpan<char> LastWords(ReadOnlySpan<char> text, int count)
    {
        var start = text.Length;
        for (var found = 0; found < count && start > 0; found++)
        {
            var space = text[..start].TrimEnd().LastIndexOf(' ');
            if (space < 0)
            {
                return found == count - 1 ? text : default;
            }

            start = space + (found == count - 1 ? 1 : 0);
        }

        return text[start..];
    }
}
