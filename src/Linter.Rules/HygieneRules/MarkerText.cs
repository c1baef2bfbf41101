using Linter.Text;

namespace Linter.Rules.HygieneRules;

/// <summary>Finds the words that authors leave where something is still to be written.</summary>
internal static class MarkerText
{
    /// <summary>Markers where a text begins, in brackets or behind a colon: a "TODO comment" in a sentence is none.</summary>
    private static readonly string[] Leading = ["TODO", "FIXME", "XXX:"];

    private static readonly string[] Anywhere = ["TBD", "TBC", "TBA"];

    /// <summary>Phrases that end a text: "The cause is to be determined."</summary>
    private static readonly string[] Closing = ["to be determined", "to be confirmed", "to be announced", "to be decided"];

    /// <summary>Phrases that are the whole text.</summary>
    private static readonly string[] Whole = ["tbd", "tba", "tbc", "todo", "coming soon"];

    private static readonly int LongestWhole = Whole.Max(static phrase => phrase.Length);

    /// <summary>What every marker within a text has one of.</summary>
    private static readonly TextSearch Signs = new(StringComparison.Ordinal, [.. Anywhere, .. Leading, "???"]);

    /// <summary>The first marker of a text, or null.</summary>
    /// <param name="text">A line as a reader sees it.</param>
    /// <param name="own">More markers, found as words anywhere.</param>
    public static TextSpan? Find(string text, IReadOnlyList<string> own)
    {
        if (own.Count == 0 && !Signs.IsIn(text))
        {
            return FindWhole(text) ?? FindClosing(text);
        }

        return FindWhole(text) ?? FindWord(text, Anywhere, leadsOnly: false) ?? FindWord(text, Leading, leadsOnly: true) ?? FindClosing(text) ?? FindQuestion(text) ?? FindWord(text, own, leadsOnly: false);
    }

    /// <summary>True if the text says nothing beside the marker.</summary>
    public static bool IsAll(string text, TextSpan marker) =>
        !text.AsSpan(0, marker.Start).ContainsAnyLetter() && !text.AsSpan(marker.End).ContainsAnyLetter();

    private static TextSpan? FindWhole(string text)
    {
        if (text.AsSpan().Trim(" .…!*-()[]").Length > LongestWhole)
        {
            return null;
        }

        var trimmed = text.Trim(' ', '.', '…', '!', '*', '-', '(', ')', '[', ']');
        return Whole.Contains(trimmed, StringComparer.OrdinalIgnoreCase) ? new TextSpan(text.IndexOf(trimmed, StringComparison.Ordinal), trimmed.Length) : null;
    }

    private static TextSpan? FindWord(string text, IReadOnlyList<string> words, bool leadsOnly)
    {
        foreach (var word in words)
        {
            for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
            {
                if (IsWord(text, at, word.Length) && (!leadsOnly || Leads(text, at)) && !IsShouted(text, at + word.Length))
                {
                    return new TextSpan(at, word.TrimEnd(':').Length);
                }
            }
        }

        return null;
    }

    private static bool IsWord(string text, int at, int length) =>
        (at == 0 || !char.IsLetterOrDigit(text[at - 1]) && text[at - 1] is not ('-' or '_' or '/' or '.'))
        && (at + length == text.Length || !char.IsLetterOrDigit(text[at + length]) && text[at + length] is not ('-' or '_' or '/'));

    private static bool Leads(string text, int at)
    {
        var before = text.AsSpan(0, at).TrimEnd();
        return before.IsEmpty || before[^1] is '(' or '[' or ':' or '*' or '—' or '–' or '-';
    }

    /// <summary>"TODO EL SISTEMA" is Spanish in capitals.</summary>
    private static bool IsShouted(string text, int end)
    {
        var next = text.AsSpan(Math.Min(end, text.Length)).TrimStart();
        return next.Length > 1 && char.IsUpper(next[0]) && char.IsUpper(next[1]) && end < text.Length && text[end] == ' ';
    }

    private static TextSpan? FindClosing(string text)
    {
        var end = text.AsSpan().TrimEnd(" .)]!").Length;
        if (end == 0 || text[end - 1] is not ('d' or 'D'))
        {
            return null;
        }

        foreach (var phrase in Closing)
        {
            if (text.AsSpan(0, end).EndsWith(phrase, StringComparison.OrdinalIgnoreCase))
            {
                return new TextSpan(end - phrase.Length, phrase.Length);
            }
        }

        return null;
    }

    /// <summary>"???" standing alone; "What now???" is only loud.</summary>
    private static TextSpan? FindQuestion(string text)
    {
        var at = text.IndexOf("???", StringComparison.Ordinal);
        if (at < 0 || (at > 0 && text[at - 1] is not (' ' or '(' or '[' or ':')))
        {
            return null;
        }

        var end = at;
        while (end < text.Length && text[end] == '?')
        {
            end++;
        }

        return TextSpan.FromBounds(at, end);
    }

    private static bool ContainsAnyLetter(this ReadOnlySpan<char> text)
    {
        foreach (var unit in text)
        {
            if (char.IsLetterOrDigit(unit))
            {
                return true;
            }
        }

        return false;
    }
}
