using Linter.Readings;
using Linter.Semantics.Prose;
using Linter.Syntax;
using Linter.Text;
using NodaTime;

namespace Linter.Semantics.Causes;

/// <summary>Reads which changes the root cause blames, and whether the document says when they were made.</summary>
internal static class OriginatingChangeReader
{
    private const int ShortestHash = 7;
    private const int LongestHash = 40;

    public static IReadOnlyList<OriginatingChange> Read(RootCause? cause, IReadOnlyList<LocatedReading> readings, SyntaxTree tree, Timeline timeline)
    {
        var changes = new List<OriginatingChange>();
        foreach (var statement in cause?.Causes ?? [])
        {
            if (statement is { Change: { } change, IsHypothesis: false })
            {
                var span = statement.Statement.Span;
                var isDated = HasTime(readings, span) || HasReference(tree.Text.Slice(span));
                changes.Add(new OriginatingChange(change, isDated, IsTold(timeline, change)));
            }
        }

        return changes;
    }

    private static bool HasTime(IReadOnlyList<LocatedReading> readings, TextSpan span)
    {
        foreach (var located in readings)
        {
            if (located.Reading.Kind is ReadingKind.Date or ReadingKind.Time or ReadingKind.DateTime or ReadingKind.Range && span.Contains(located.Reading.Span))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A link, a pull request number, a commit hash.</summary>
    private static bool HasReference(ReadOnlySpan<char> text)
    {
        if (text.Contains("](", StringComparison.Ordinal) || text.Contains("://", StringComparison.Ordinal))
        {
            return true;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if ((text[i] == '#' && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1])) || IsHashAt(text, i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsHashAt(ReadOnlySpan<char> text, int at)
    {
        if (!char.IsAsciiHexDigitLower(text[at]) || (at > 0 && char.IsLetterOrDigit(text[at - 1])))
        {
            return false;
        }

        var rest = text[at..];
        var length = rest.IndexOfAnyExcept("0123456789abcdef");
        length = length < 0 ? rest.Length : length;
        var isWhole = length == rest.Length || !char.IsLetterOrDigit(rest[length]);
        return isWhole && length is >= ShortestHash and <= LongestHash && rest[..length].ContainsAnyInRange('0', '9') && rest[..length].ContainsAnyInRange('a', 'f');
    }

    /// <summary>True if an entry up to the first detection is a change, or shares a telling word with the blamed one.</summary>
    private static bool IsTold(Timeline timeline, StatedField change)
    {
        var words = TellingWords(change.Value);
        StatedInstant? detected = null;
        foreach (var entry in timeline.Entries)
        {
            if (detected is not null && entry.At is { } at && detected.ElapsedTo(at) > Duration.Zero)
            {
                continue;
            }

            if (entry.Has(EventRole.Change) || words.Exists(word => entry.Text.Contains(word, StringComparison.OrdinalIgnoreCase)))
            {
                return true;
            }

            detected ??= entry.IsCertainly(EventRole.Detected) ? entry.At : null;
        }

        return timeline.Entries.Count == 0;
    }

    /// <summary>The words that name the change itself: "refactoring", "migration", "upgrade".</summary>
    private static List<string> TellingWords(string change)
    {
        var words = WordList.Of(change);
        var telling = new List<string>();
        for (var i = 0; i < words.Count; i++)
        {
            if (Vocabulary.CausePhrases.ChangeNouns.IsAt(words, i))
            {
                telling.Add(words.TextOf(i).ToString());
            }
        }

        return telling;
    }
}
