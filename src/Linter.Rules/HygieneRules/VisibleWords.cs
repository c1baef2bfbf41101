using Linter.Semantics;
using Linter.Syntax;

namespace Linter.Rules.HygieneRules;

/// <summary>Counts the words a reader sees: no code, addresses and marks.</summary>
internal static class VisibleWords
{
    /// <summary>The words of the whole document, or of all but timeline and appendix.</summary>
    public static int Count(SemanticModel model, bool narrativeOnly)
    {
        var words = 0;
        foreach (var section in model.Sections)
        {
            if (!narrativeOnly || !(section.IsWithin(SectionRole.Timeline) || section.IsWithin(SectionRole.Appendix)))
            {
                words += Count(section);
            }
        }

        return words;
    }

    private static int Count(Section section)
    {
        var words = section.TitleLine is { } title && !IsFirstItem(section, title) ? Count(title) : 0;
        foreach (var item in section.Items)
        {
            words += item.Lines.Sum(Count);
        }

        foreach (var table in section.Blocks.OfType<TableNode>())
        {
            words += table.Header.Cells.Sum(Count);
        }

        return words;
    }

    /// <summary>A label stands on the line of its value and is counted there.</summary>
    private static bool IsFirstItem(Section section, TextLine title) => section.Items is [var first, ..] && first.Lines.Contains(title);

    private static int Count(TextLine line)
    {
        var shown = line.PlainText.ToCharArray();
        foreach (var mark in line.Marks)
        {
            if (mark.Kind == InlineKind.Autolink)
            {
                var start = line.ToPlain(mark.Span.Start);
                shown.AsSpan(start, Math.Max(0, line.ToPlain(mark.Span.End) - start)).Fill(' ');
            }
        }

        return CountWords(shown);
    }

    /// <summary>Stretches without blanks that hold a letter or digit.</summary>
    private static int CountWords(ReadOnlySpan<char> text)
    {
        var words = 0;
        var isInWord = false;
        foreach (var unit in text)
        {
            if (char.IsWhiteSpace(unit))
            {
                isInWord = false;
            }
            else if (!isInWord && char.IsLetterOrDigit(unit))
            {
                words++;
                isInWord = true;
            }
        }

        return words;
    }
}
