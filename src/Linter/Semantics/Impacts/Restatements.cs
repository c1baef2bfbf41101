using Linter.Readings;
using Linter.Semantics.Prose;

namespace Linter.Semantics.Impacts;

/// <summary>
/// Finds the count that a share only says again: "4,200 of 12,000 accounts (35 %)". A restatement stands alone between its marks;
/// a share of which anything else is said is of something else: "(40 % of them in the EU)", "(90 % at peak)", "(+30 %)".
/// </summary>
internal static class Restatements
{
    private static readonly WordSet Softeners = new("a an or about approximately approx roughly around some nearly almost over i.e that is just under");

    private static readonly PhraseSet Exceptions = new("all but | all except | all except for | everything but | everyone but | everybody but");

    /// <summary>The count a share restates: right before it, or in a bracket of its own behind it.</summary>
    /// <param name="passage">The sentence.</param>
    /// <param name="share">The index of the share.</param>
    /// <param name="noun">What the share is of, in lower case; empty if nothing tells.</param>
    public static CountReading? PartOf(ImpactPassage passage, int share, string noun)
    {
        if (passage.Readings[share] is not ShareReading { Minimum: >= 0 } reading)
        {
            return null;
        }

        if (CountAt(passage, share - 1) is { } before && FollowsCount(passage, before, reading) && IsSameGroup(passage, reading, reading.Noun ?? "", before))
        {
            return before;
        }

        return CountAt(passage, share + 1) is { Whole: not null } behind && IsBracketed(passage, reading, behind) && IsSameGroup(passage, reading, noun, behind)
            ? behind
            : null;
    }

    /// <summary>"all but 12 of 12,000 users" counts the others.</summary>
    private static CountReading? CountAt(ImpactPassage passage, int index)
    {
        if (index < 0 || index >= passage.Readings.Count || passage.Readings[index] is not CountReading count)
        {
            return null;
        }

        var first = passage.Words.IndexAt(passage.PlainOf(count).Start);
        return Exceptions.IsWithin(passage.Words, first - 3, first) ? null : count;
    }

    private static bool IsSameGroup(ImpactPassage passage, ShareReading share, string noun, CountReading count) =>
        noun.Length == 0
        || (WordForm.Singular(noun).Equals(WordForm.Singular(count.Noun), StringComparison.OrdinalIgnoreCase)
            && PlainNoun.EndOf(passage, share) >= 0 && PlainNoun.EndOf(passage, count) >= 0);

    /// <summary>"4,200 of 12,000 accounts (35 %)", "4,200 accounts, 35 % of our 12,000 accounts, …".</summary>
    private static bool FollowsCount(ImpactPassage passage, CountReading count, ShareReading share)
    {
        var lead = passage.TextBetween(passage.PlainOf(count).End, passage.PlainOf(share).Start).TrimStart();
        return !lead.IsEmpty && lead[0] is '(' or ',' or '–' or '—' or '-' or '='
            && HasOnlySofteners(lead[1..]) && IsClosed(passage, PlainNoun.EndOf(passage, share), lead[0]);
    }

    private static bool HasOnlySofteners(ReadOnlySpan<char> lead)
    {
        foreach (var part in lead.Split(' '))
        {
            var word = lead[part].Trim("~≈<>≥≤=.,");
            if (!word.IsEmpty && !Softeners.Contains(word))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>True if the mark that closes what was opened follows; another number would begin a list of shares.</summary>
    private static bool IsClosed(ImpactPassage passage, int end, char opening)
    {
        if (end < 0)
        {
            return false;
        }

        var tail = passage.TextBetween(end, passage.Words.Text.Length).TrimStart();
        return opening == '(' ? tail.StartsWith(')')
            : tail.Trim(".!").IsEmpty || (tail[0] is ',' or ';' or ')' or '–' or '—' && !(tail[1..].TrimStart() is [var next, ..] && char.IsAsciiDigit(next)));
    }

    /// <summary>"12 % of requests failed (4,100 of 34,000 requests)": the count fills its bracket.</summary>
    private static bool IsBracketed(ImpactPassage passage, ShareReading share, CountReading count)
    {
        var plain = passage.PlainOf(count);
        var between = passage.TextBetween(passage.PlainOf(share).End, plain.Start);
        var open = between.LastIndexOf('(');
        return open >= 0 && between.IndexOf('(') == open && !between.ContainsAny(",;)") && between[(open + 1)..].Trim(" ~≈*").IsEmpty
            && passage.TextBetween(plain.End, passage.Words.Text.Length).TrimStart().StartsWith(')');
    }
}
