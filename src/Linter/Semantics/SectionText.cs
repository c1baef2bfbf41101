using Linter.Syntax;

namespace Linter.Semantics;

/// <summary>Whether a section says anything.</summary>
public static class SectionText
{
    private static readonly string[] Fillers = ["-", "–", "—", "*", "...", "…", "n/a", "n.a.", "n/a."];

    /// <summary>True if the section or one of its children holds text, code or a filled table.</summary>
    public static bool IsPresent(Section section) =>
        section.Items.Any(static item => item.Lines.Any(HasText)) || section.Blocks.Any(IsFilledCode) || section.Children.Any(HasValue);

    /// <summary>True if the section has an image, but no text.</summary>
    public static bool IsImageOnly(Section section) => !IsPresent(section) && section.Items.Any(static item => item.Lines.Any(HasImage));

    /// <summary>A label is text by itself: what it lacks is its value.</summary>
    private static bool HasValue(Section child) => child.Origin == SectionOrigin.Label || IsPresent(child);

    private static bool IsFilledCode(BlockNode block) => block is CodeNode { Lines.Count: > 0 };

    private static bool HasImage(TextLine line) => line.Marks.Any(static mark => mark.Kind == InlineKind.Image);

    private static bool HasText(TextLine line)
    {
        var text = line.PlainText.Trim();
        return text.Length > 0 && !Fillers.Contains(text, StringComparer.OrdinalIgnoreCase);
    }
}
