using Linter.Semantics.Prose;

namespace Linter.Semantics.Vocabulary;

/// <summary>Words about when an action is due.</summary>
internal static class ActionDueWords
{
    private static readonly string[] Openers = ["within ", "in ", "~"];

    private static readonly WordSet Vague = new(
        ["asap", "as soon as possible", "soon", "soonest", "immediate", "immediately", "next sprint", "this sprint", "current sprint", "this week", "next week", "this month", "next month", "this quarter", "next quarter", "this year", "next year", "end of day", "end of week", "end of the week", "end of month", "end of the month", "end of quarter", "end of the quarter", "end of sprint", "end of the sprint", "end of year", "end of the year", "eod", "eow", "eom", "eoq", "eoy", "tomorrow", "today", "later", "in the near future", "short term", "short-term", "long term", "long-term", "medium term", "medium-term", "次スプリント", "早急に", "今週", "来週", "今月", "来月", "snarest", "neste sprint", "neste uke", "pronto", "lo antes posible"]);

    private static readonly WordSet Units = new(
        ["day", "days", "week", "weeks", "month", "months", "sprint", "sprints", "quarter", "quarters", "hour", "hours", "uke", "uker", "dager", "dag", "måned", "måneder", "día", "dias", "días", "semana", "semanas", "mes", "meses", "週間", "日", "ヶ月"]);

    private static readonly string[] Cues = ["due", "due by", "due on", "by", "by the", "deadline", "eta", "target", "target date", "no later than", "not later than", "latest", "at the latest by", "complete by", "completed by", "completion", "done by", "finish by", "scheduled for", "planned for", "targeted for", "before", "frist", "innen", "para el", "antes del", "vence", "vence el", "期限"];

    /// <summary>Words in front of "before" or "by" that make the date part of the description.</summary>
    private static readonly string[] DescriptiveVerbs = ["expire", "expires", "expired", "expiring", "created", "issued", "older", "from", "deployed", "published", "released", "dated", "made", "caused", "introduced", "since", "until", "written", "installed", "sent", "merged", "affected"];

    private static readonly WordSet Former = new("original originally initially previously formerly was");

    /// <summary>The due date is told to be older than the incident or to have been missed.</summary>
    private static readonly PhraseSet Older = new(
        "overdue | late | past due | missed | original | originally | initially | formerly | was | previous | previously | moved | rescheduled | postponed | pushed | slipped | extended | delayed "
        + "| carried over | carry over | carried forward | carried | already | earlier | prior | before this incident | before the incident | past incident* | older | outstanding | existing | backlog | since");

    private static readonly string[] MonthNames = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>True for "ASAP", "next sprint", "2 weeks", "within 3 days", "Q3 2025".</summary>
    public static bool IsVague(ReadOnlySpan<char> phrase)
    {
        phrase = phrase.Trim(" .!~≈");
        return Vague.Contains(phrase) || IsQuarters(phrase) || IsLength(phrase);
    }

    /// <summary>True if the phrase ends in a word that makes the date behind it a due date.</summary>
    public static bool EndsWithCue(ReadOnlySpan<char> phrase, out int start)
    {
        phrase = phrase.TrimEnd(" :：");
        start = -1;
        foreach (var cue in Cues)
        {
            var at = phrase.Length - cue.Length;
            if (at >= 0 && (start < 0 || at < start) && phrase.EndsWith(cue, StringComparison.OrdinalIgnoreCase) && (at == 0 || !char.IsLetterOrDigit(phrase[at - 1])) && !FollowsDescription(phrase[..at]))
            {
                start = at;
            }
        }

        return start >= 0;
    }

    /// <summary>True if one of the last three words says that what follows no longer holds: "originally due", "(was".</summary>
    public static bool IsFormer(ReadOnlySpan<char> lead)
    {
        for (var words = 0; words < 3; words++)
        {
            lead = lead.TrimEnd(" :(");
            if (lead.IsEmpty || lead[^1] is ',' or ';' or ')')
            {
                return false;
            }

            var start = lead.LastIndexOfAny(' ', '(') + 1;
            if (Former.Contains(lead[start..]))
            {
                return true;
            }

            lead = lead[..start];
        }

        return false;
    }

    /// <summary>True if the text says that the work was planned earlier or is late.</summary>
    public static bool TellsOlderWork(string text)
    {
        var words = WordList.Of(text);
        return Older.IsWithin(words, 0, words.Count);
    }

    /// <summary>"before" is a cue only where the date ends the phrase.</summary>
    public static bool IsWeakCue(ReadOnlySpan<char> cue) => cue.TrimEnd(" :").Equals("before", StringComparison.OrdinalIgnoreCase);

    /// <summary>1–12 for "Apr", "April"; 0 for another word.</summary>
    public static int MonthOf(ReadOnlySpan<char> word)
    {
        if (word.Length >= 3 && word[1..].IndexOfAnyExceptInRange('a', 'z') < 0)
        {
            for (var month = 0; month < MonthNames.Length; month++)
            {
                if (word.StartsWith(MonthNames[month], StringComparison.OrdinalIgnoreCase) && (word.Length == 3 || IsFullName(word, month)))
                {
                    return month + 1;
                }
            }
        }

        return 0;
    }

    private static bool IsFullName(ReadOnlySpan<char> word, int month) =>
        word.Equals("sept", StringComparison.OrdinalIgnoreCase) || word.Equals(System.Globalization.CultureInfo.InvariantCulture.DateTimeFormat.MonthNames[month], StringComparison.OrdinalIgnoreCase);

    private static bool FollowsDescription(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd();
        var word = before[(before.LastIndexOf(' ') + 1)..];
        foreach (var verb in DescriptiveVerbs)
        {
            if (word.Equals(verb, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Q3", "Q3 2025", "2025 Q3", "Q4 2025 - Q1 2026", "end of Q2".</summary>
    public static bool IsQuarters(ReadOnlySpan<char> phrase)
    {
        var hasQuarter = false;
        foreach (var range in phrase.SplitAny(' ', '-', '–', '/'))
        {
            var word = phrase[range];
            var isQuarter = word.Length == 2 && word[0] is 'Q' or 'q' && word[1] is >= '1' and <= '4';
            hasQuarter |= isQuarter;
            if (!isQuarter && !word.IsEmpty && !IsYear(word) && word is not ("end" or "of" or "early" or "late" or "mid" or "to"))
            {
                return false;
            }
        }

        return hasQuarter;
    }

    /// <summary>"2 weeks", "within 3 days", "in 1 month", "1 semana".</summary>
    private static bool IsLength(ReadOnlySpan<char> phrase)
    {
        foreach (var opener in Openers)
        {
            phrase = phrase.StartsWith(opener, StringComparison.OrdinalIgnoreCase) ? phrase[opener.Length..] : phrase;
        }

        var digits = phrase.IndexOfAnyExceptInRange('0', '9');
        if (digits > 0 && phrase[digits] is '-' or '–')
        {
            phrase = phrase[(digits + 1)..];
            digits = phrase.IndexOfAnyExceptInRange('0', '9');
        }

        return digits > 0 && Units.Contains(phrase[digits..].Trim());
    }

    public static bool IsYear(ReadOnlySpan<char> word) => word.Length == 4 && word[0] is '1' or '2' && word.IndexOfAnyExceptInRange('0', '9') < 0;
}
