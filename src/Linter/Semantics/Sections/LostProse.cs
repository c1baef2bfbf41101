using Linter.Semantics.Vocabulary;
using Linter.Syntax;

namespace Linter.Semantics.Sections;

/// <summary>Recognises prose that became indented code because its author indented under a plain title.</summary>
internal static class LostProse
{
    private const int FewestLabels = 2;

    /// <summary>True if the code holds labels of a postmortem, or entries under a timeline title.</summary>
    public static bool IsIn(CodeNode code, bool isInTimeline, SectionVocabulary names)
    {
        var labels = 0;
        var clocks = 0;
        foreach (var line in code.Lines)
        {
            labels += line.Label is { } label && names.MatchWhole(label.Name).Count > 0 ? 1 : 0;
            labels += PseudoTitle.Detect(line, standsAlone: false, names) is not null ? 1 : 0;
            clocks += StartsWithClock(line.PlainText.AsSpan().TrimStart(" \t-*•")) ? 1 : 0;
        }

        return labels >= FewestLabels || (clocks > 0 && isInTimeline);
    }

    private static bool StartsWithClock(ReadOnlySpan<char> text) =>
        text.Length > 4 && char.IsAsciiDigit(text[0]) && text[..Math.Min(6, text.Length)].Contains(':');
}
