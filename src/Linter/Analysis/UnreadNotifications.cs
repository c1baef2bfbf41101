using Linter.Diagnostics;
using Linter.Syntax;
using Linter.Text;

namespace Linter.Analysis;

/// <summary>Says which parts of a document exceed the <see cref="MarkdownLimits"/>: one notification for each limit.</summary>
internal static class UnreadNotifications
{
    public static IEnumerable<EngineNotification> Of(SourceText text, IReadOnlyList<UnreadPart> parts) => parts.Count == 0 ? [] : OfEach(text, parts);

    private static IEnumerable<EngineNotification> OfEach(SourceText text, IReadOnlyList<UnreadPart> parts)
    {
        foreach (var group in parts.GroupBy(static part => part.Reason))
        {
            var lines = group.Select(part => text.GetPosition(part.Span.Start).Line + 1).ToList();
            yield return EngineNotification.PartNotRead(text.Path, Message(group.Key, Places(lines)));
        }
    }

    private static string Places(List<int> lines) => lines.Count == 1 ? $"Line {lines[0]}" : $"Line {lines[0]} (and {lines.Count - 1} more)";

    private static string Message(UnreadReason reason, string line) => reason switch
    {
        UnreadReason.LongLine => $"{line} has more than {MarkdownLimits.LineLength} characters and was not read; break it.",
        UnreadReason.DeepNesting => $"{line} begins more than {MarkdownLimits.Nesting} quotes and lists in one another; what is deeper was read as plain text.",
        UnreadReason.ManyMarks => $"{line} begins a block with more than {MarkdownLimits.Marks} marks such as * and [, which was read as plain text; part it by blank lines.",
        UnreadReason.WideTable => $"{line} begins a table with more than {MarkdownLimits.Columns} columns, which was read as plain text.",
        UnreadReason.ManyReplacements => $"{line} comes behind {MarkdownLimits.Replacements} tables, underlined headings and link definitions; the further ones were read as plain text.",
        UnreadReason.ManyReadings => $"{line} holds more than {MarkdownLimits.Readings} times, dates and amounts; those behind were not read.",
        _ => "The document nests too deeply to be read as Markdown; it was read as plain paragraphs.",
    };
}
