using Linter.Readings;
using Linter.Semantics.Prose;
using Linter.Text;
using NodaTime;

namespace Linter.Semantics.Timelines;

/// <summary>Finds lengths in entries that are counted from another moment: the entry before, a named event, the start.</summary>
internal sealed class RelativeTimeReader(IncidentWindow window, Timeline timeline)
{
    private const int StemLength = 5;
    private const int LongestReference = 6;

    private static readonly WordSet Fillers = new("the a an our their this that first last initial");

    private static readonly PhraseSet StartNames = new("start | beginning | onset | outage started | outage began | incident started | incident began | impact began | impact started");

    /// <summary>Words in front of a length that is a target, a rate or a thing that did not happen.</summary>
    private static readonly PhraseSet Vetoes = new("within | every | each | would | should | could | must | will | not | no | per | only | scheduled | expected | for");

    /// <summary>More references than a timeline has; a limit for texts that are none.</summary>
    private const int MostLookups = 500;

    private readonly List<RelativeTime> _found = [];
    private int _lookups;

    public static IReadOnlyList<RelativeTime> Read(IncidentWindow window, Timeline timeline)
    {
        var reader = new RelativeTimeReader(window, timeline);
        foreach (var sequence in timeline.Sequences)
        {
            TimelineEntry? previous = null;
            foreach (var entry in sequence.Entries)
            {
                if (entry.At is { IsDateOnly: false } && !sequence.IsElapsed)
                {
                    reader.ReadEntry(entry, previous);
                    previous = entry;
                }
            }
        }

        return reader._found;
    }

    private void ReadEntry(TimelineEntry entry, TimelineEntry? previous)
    {
        IReadOnlyList<Sentence>? sentences = null;
        var next = 0;
        foreach (var reading in entry.InnerReadings)
        {
            if (reading is DurationReading { IsRelative: true, Problem: ReadingProblem.None } offset)
            {
                Add(offset, offset.Span, entry, window.Start ?? timeline.Entries.FirstOrDefault(static first => first.At is { IsDateOnly: false })?.At);
            }
            else if (reading is DurationReading { Problem: ReadingProblem.None } length)
            {
                sentences ??= SentenceReader.Read(entry.Item);
                while (next < sentences.Count && sentences[next].Span.End < length.Span.End)
                {
                    next++;
                }

                if (next < sentences.Count && sentences[next].Span.Contains(length.Span))
                {
                    ReadLength(entry, previous, length, sentences[next]);
                }
            }
        }
    }

    private void ReadLength(TimelineEntry entry, TimelineEntry? previous, DurationReading length, Sentence sentence)
    {
        var words = sentence.Words;
        var plain = sentence.ToPlain(length.Span);
        var (at, behind) = (words.IndexAt(plain.Start), words.IndexAt(plain.End));
        var textStart = words.IndexAt(sentence.ToPlain(entry.StampSpan).End);
        if (Vetoes.IsWithin(words, Math.Max(textStart, at - 3), at))
        {
            return;
        }

        if (IsFromPrevious(words, textStart, at, behind))
        {
            var word = words.Is(behind, "later") ? words[behind].Span : words[textStart].Span;
            Add(length, Cover(sentence, plain, word), entry, previous?.At);
        }
        else if (words.Is(behind, "after") || words.Is(behind, "before"))
        {
            var (reference, last) = Reference(words, behind + 1, entry);
            Add(length, Cover(sentence, plain, words[last].Span), entry, reference, isBefore: words.Is(behind, "before"));
        }
    }

    /// <summary>"20 minutes later, …" and "After 20 minutes, …" at the start of an entry; not "After 20 minutes of silence".</summary>
    private static bool IsFromPrevious(WordList words, int textStart, int at, int behind) =>
        (at == textStart && words.Is(behind, "later"))
        || (at == textStart + 1 && words.Is(textStart, "after") && !words.Is(behind, "of") && (behind == words.Count || words[behind].FollowsPause));

    private (StatedInstant? Reference, int LastWord) Reference(WordList words, int from, TimelineEntry entry)
    {
        for (var i = from; i < words.Count && i < from + LongestReference && (i == from || !words[i].FollowsPause); i++)
        {
            if (StartNames.LengthAt(words, i) is > 0 and var length)
            {
                return (window.Start, i + length - 1);
            }

            if (!Fillers.IsAt(words, i))
            {
                return (Only(words.TextOf(i), entry), i);
            }
        }

        return (null, from - 1);
    }

    /// <summary>The only other entry that speaks of the thing; null if none or several do.</summary>
    private StatedInstant? Only(ReadOnlySpan<char> name, TimelineEntry entry)
    {
        if (name.Length < 4 || _lookups++ > MostLookups)
        {
            return null;
        }

        var stem = name[..Math.Min(StemLength, name.Length)];
        StatedInstant? only = null;
        foreach (var other in timeline.Entries)
        {
            if (other == entry || other.At is not { IsDateOnly: false } at || !HasWord(other.Text, stem))
            {
                continue;
            }

            if (only is not null)
            {
                return null;
            }

            only = at;
        }

        return only;
    }

    private static bool HasWord(ReadOnlySpan<char> text, ReadOnlySpan<char> stem)
    {
        for (var i = text.IndexOf(stem, StringComparison.OrdinalIgnoreCase); i >= 0;)
        {
            if (i == 0 || !char.IsLetterOrDigit(text[i - 1]))
            {
                return true;
            }

            var next = text[(i + 1)..].IndexOf(stem, StringComparison.OrdinalIgnoreCase);
            i = next < 0 ? -1 : i + 1 + next;
        }

        return false;
    }

    private static TextSpan Cover(Sentence sentence, TextSpan length, TextSpan word) => sentence.ToSource(length.Union(word));

    private void Add(DurationReading length, TextSpan phrase, TimelineEntry entry, StatedInstant? reference, bool isBefore = false)
    {
        if (reference?.ElapsedTo(entry.At!) is { } elapsed && reference.Span != entry.At!.Span)
        {
            _found.Add(new RelativeTime(length, phrase, entry, reference, isBefore ? -elapsed : elapsed));
        }
    }
}
