using Linter.Readings;
using Linter.Semantics.Prose;

namespace Linter.Semantics.Impacts;

/// <summary>
/// Tells whether the words around a number leave no doubt that all it counts was harmed: "120 % of users were affected",
/// "we lost 120 % of the orders", "Users affected: 105 %". Elsewhere a number may be a load, a change or a comparison.
/// </summary>
internal static class StatedHarm
{
    private static readonly PhraseSet Predicates = new(
        "affected | impacted | hit | fail | fails | failed | failing | lost | lose | dropped | rejected | refused | denied | disrupted | degraded | interrupted | delayed | blocked "
        + "| corrupted | crashed | timed out | unable | not able | could not | couldn't | cannot | can't | can not | unavailable | unreachable | experienc* | suffer* | encounter* "
        + "| saw | noticed | received error* | got error* | did not | didn't");

    private static readonly WordSet Auxiliaries = new("was were is are be been being has have had got");

    private static readonly WordSet TransitiveVerbs = new("affects affected affecting impacts impacted impacting lost losing dropped dropping");

    private static readonly WordSet Softeners = new("about approximately approx around roughly up to over more than at least nearly almost some an estimated");

    private static readonly WordSet Circumstances = new("in for during at from across between when while because due and until");

    private static readonly PhraseSet LabelsOfHarm = new("affected | impacted | failed | failing | lost | unable | rejected | dropped | disrupted | denied");

    private static readonly PhraseSet Comparisons = new(
        "compared | comparison | vs | versus | against | than | relative to | normal | usual | baseline | forecast* | expected | average | typical | planned | change | delta | difference");

    /// <summary>True if the harm of what a share or count counts is certain.</summary>
    public static bool IsOf(ImpactPassage passage, Reading? reading)
    {
        var end = reading switch
        {
            ShareReading share => PlainNoun.EndOf(passage, share),
            CountReading count => PlainNoun.EndOf(passage, count),
            _ => -1,
        };
        return end >= 0 && !Comparisons.IsWithin(passage.Words, 0, passage.Words.Count)
            && (IsSubject(passage, end) || IsObject(passage, reading!, end) || IsLabelled(passage, reading!, end));
    }

    private static bool IsSubject(ImpactPassage passage, int end)
    {
        var words = passage.Words;
        var tail = passage.TextBetween(end, words.Text.Length);
        var isBracketed = tail.TrimStart().StartsWith('(');
        var i = words.IndexAt(isBracketed && tail.IndexOf(')') is > 0 and var close ? end + close : end);
        if (i >= words.Count || (words[i].FollowsPause && !isBracketed))
        {
            return false;
        }

        while (Auxiliaries.IsAt(words, i) || words.TextOf(i).EndsWith("ly", StringComparison.OrdinalIgnoreCase))
        {
            i++;
        }

        return Predicates.IsAt(words, i);
    }

    private static bool IsObject(ImpactPassage passage, Reading reading, int end)
    {
        var words = passage.Words;
        var first = FirstWord(passage, reading);
        var behind = words.IndexAt(end);
        return first > 0 && !words[first].FollowsPause && (TransitiveVerbs.IsAt(words, first - 1) || IsFailureFor(words, first - 1))
            && (behind >= words.Count || words[behind].FollowsPause || Circumstances.IsAt(words, behind));
    }

    /// <summary>"Checkout failed for 120 % of customers".</summary>
    private static bool IsFailureFor(WordList words, int last) =>
        words.Is(last, "for") && Predicates.IsWithin(words, last - 2, last);

    /// <summary>The number alone behind a label or first cell that tells of harm; a sign makes it a change.</summary>
    private static bool IsLabelled(ImpactPassage passage, Reading reading, int end)
    {
        var words = passage.Words;
        var start = passage.PlainOf(reading).Start;
        var behind = words.IndexAt(end);
        if (FirstWord(passage, reading) != 0 || (behind < words.Count && !words[behind].FollowsPause)
            || words.Text.AsSpan(0, Math.Min(start + 1, words.Text.Length)).ContainsAny("+-−±"))
        {
            return false;
        }

        var label = WordList.Of(LabelledMentions.LabelOf(passage.Sentence));
        return LabelsOfHarm.IsWithin(label, 0, label.Count) && !IsChange(label) && !IsInColumnOfChanges(passage.Sentence);
    }

    /// <summary>The first word of the number with its "about" or "up to".</summary>
    private static int FirstWord(ImpactPassage passage, Reading reading)
    {
        var first = passage.Words.IndexAt(passage.PlainOf(reading).Start);
        while (first > 0 && !passage.Words[first].FollowsPause && Softeners.IsAt(passage.Words, first - 1))
        {
            first--;
        }

        return first;
    }

    private static bool IsInColumnOfChanges(Sentence sentence)
    {
        if (sentence.Item is not { Table: { } table } row)
        {
            return false;
        }

        for (var i = 0; i < row.Lines.Count && i < table.Header.Cells.Count; i++)
        {
            if (row.Lines[i].Span.Contains(sentence.Span))
            {
                return IsChange(WordList.Of(table.Header.Cells[i].PlainText));
            }
        }

        return false;
    }

    private static bool IsChange(WordList words) => Comparisons.IsWithin(words, 0, words.Count);
}
