using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Semantics;
using NodaTime;

namespace Linter.Rules.TimelineRules;

/// <summary>PM2001: a timeline entry is earlier than the one before it.</summary>
public sealed class OutOfOrderRule : DiagnosticAnalyzer
{
    /// <summary>In longer lists, which no timeline has, nothing is moved.</summary>
    private const int LongestSortedList = 1000;

    private static readonly OptionDescriptor EqualOk = new("equal_ok", OptionKind.Boolean, "true", "Whether several entries may have the same time.");

    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM2001",
        Name = "out-of-order",
        Title = "A timeline entry is earlier than the one before it.",
        Category = RuleCategory.Timeline,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Fix = FixSafety.Safe,
        Options = [EqualOk],
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterTimelineAction(static timeline =>
    {
        foreach (var sequence in timeline.Fact.Sequences)
        {
            if (sequence is { IsNewestFirst: false, IsElapsed: false })
            {
                Check(timeline, sequence);
                CheckEqual(timeline, sequence);
            }
        }
    });

    private static void Check(DocumentAnalysisContext document, TimelineSequence sequence)
    {
        var entries = sequence.Entries.Where(static entry => entry is { At: { IsDateOnly: false, IsInClockChange: false }, IsRetrospective: false }).ToList();
        var inOrder = OrderedEntries.Keep(entries);
        var rows = new Lazy<EntryRows?>(() => EntryRows.AreIndependent(sequence.Entries) ? EntryRows.Of(document.Tree.Text, sequence.Entries) : null);
        for (var i = 0; i < entries.Count; i++)
        {
            if (!inOrder[i])
            {
                var last = LastOfRun(entries, inOrder, i);
                Report(document, entries, inOrder, rows, i, last);
                i = last;
            }
        }
    }

    /// <summary>Rows that follow each other and are in order among themselves are one finding: often only a date is missing above them.</summary>
    private static int LastOfRun(List<TimelineEntry> entries, bool[] inOrder, int first)
    {
        var last = first;
        while (last + 1 < entries.Count && !inOrder[last + 1] && entries[last].At!.ElapsedTo(entries[last + 1].At!) >= Duration.Zero)
        {
            last++;
        }

        return last;
    }

    private static void Report(DocumentAnalysisContext document, List<TimelineEntry> entries, bool[] inOrder, Lazy<EntryRows?> rows, int index, int last)
    {
        var at = entries[index].At!;
        var neighbour = OrderedEntries.NeighbourOf(entries, inOrder, index);
        if (neighbour.At!.ElapsedTo(at) is not { } step || Length(step) < Tolerance(at, neighbour.At))
        {
            return;
        }

        var (order, distance) = step < Duration.Zero ? ("after", "earlier") : ("before", "later");
        var (who, verb, reason) = last == index
            ? (Shown(at, neighbour.At), "comes", "the row is misplaced or the time is wrong")
            : ($"{Shown(at, neighbour.At)} and {Wording.Plural(last - index, "entry", "entries")} behind it", "come", "a date is missing, or they are misplaced");
        document.Report(new Diagnostic
        {
            Descriptor = Rule,
            Severity = DiagnosticSeverity.Warning,
            Confidence = Confidence.Likely,
            Span = entries[index].StampSpan,
            Message = $"{who} {verb} {order} {Shown(neighbour.At, at)} ({Wording.Length(step)} {distance}): {reason}.",
            Label = $"{Wording.Length(step)} {distance} than its neighbour",
            Arithmetic = $"{Shown(at, neighbour.At)} − {Shown(neighbour.At, at)} = {(step < Duration.Zero ? "−" : "")}{Wording.Length(step)}",
            Related = [new RelatedLocation(neighbour.StampSpan, "its neighbour"), .. entries.Skip(index + 1).Take(last - index).Select(static entry => new RelatedLocation(entry.StampSpan, "the same"))],
            Fixes = last == index ? Move(rows.Value, entries, inOrder, index) : [],
        });
    }

    /// <summary>Moves the row to where its time belongs, if every row between is an entry and none takes its day from another.</summary>
    private static IReadOnlyList<Fix> Move(EntryRows? rows, List<TimelineEntry> entries, bool[] inOrder, int index)
    {
        var sequence = entries[index].Sequence.Entries;
        if (rows is null || entries.Count > LongestSortedList)
        {
            return [];
        }

        var next = Enumerable.Range(0, entries.Count).FirstOrDefault(i => inOrder[i] && entries[index].At!.ElapsedTo(entries[i].At!) > Duration.Zero, -1);
        var (from, to) = (IndexOf(sequence, entries[index]), next < 0 ? sequence.Count : IndexOf(sequence, entries[next]));
        var isAlone = inOrder.Count(static isInOrder => !isInOrder) == 1;
        var sorting = !isAlone && EntryOrder.ByTime(sequence) is { } order ? new Fix("Sort all rows", FixSafety.Offered, rows.Arrange(order)) : null;
        var changesEnd = rows.EndDocument && (from == sequence.Count - 1 || to == sequence.Count);
        var safety = isAlone && from > 0 && to > 0 && !changesEnd && IsOfOneDay(sequence) && IsOfOneZone(sequence) ? FixSafety.Safe : FixSafety.Offered;
        return [new Fix(next < 0 ? "Move the row to the end" : $"Move the row in front of {Wording.Bare(entries[next].At!)}", safety, rows.Move(from, to)), .. sorting is null ? [] : new[] { sorting }];
    }

    // Over midnight, and from the first row on, rows take their day from the one before; moving one could move the others to another day.
    private static bool IsOfOneDay(IReadOnlyList<TimelineEntry> sequence) => sequence.All(entry => entry.At is null || entry.At.Date == sequence[0].At?.Date);

    // The first row stays where it is, so a zone that only it states still serves all.
    private static bool IsOfOneZone(IReadOnlyList<TimelineEntry> sequence) =>
        sequence.All(static entry => entry.At is not { ZoneProvenance: Provenance.PrecedingEntry })
        || sequence.All(entry => entry.At is null || entry.At.Zone?.Name == sequence[0].At?.Zone?.Name);

    private static void CheckEqual(DocumentAnalysisContext document, TimelineSequence sequence)
    {
        for (var i = 1; i < sequence.Entries.Count && !document.Options.GetBoolean(EqualOk); i++)
        {
            if (sequence.Entries[i] is { At: { IsDateOnly: false, Qualifier.IsApproximate: false } at } && sequence.Entries[i - 1].At is { IsDateOnly: false, Qualifier.IsApproximate: false } before && before.ElapsedTo(at) == Duration.Zero)
            {
                var message = $"{Wording.Bare(at)} stands twice; say which came first.";
                document.Report(new Diagnostic { Descriptor = Rule, Severity = DiagnosticSeverity.Info, Span = at.Span, Message = message, Related = [new RelatedLocation(before.Span, "the same time")] });
            }
        }
    }

    private static int IndexOf(IReadOnlyList<TimelineEntry> entries, TimelineEntry entry) => entry.Index - entries[0].Index;

    /// <summary>At least one unit of the coarser stamp; a quarter of an hour where one is approximate.</summary>
    private static Duration Tolerance(StatedInstant left, StatedInstant right) =>
        left.Qualifier.IsApproximate || right.Qualifier.IsApproximate ? Duration.FromMinutes(15) : Duration.Max(left.Precision, right.Precision);

    private static Duration Length(Duration step) => step < Duration.Zero ? -step : step;

    private static string Shown(StatedInstant instant, StatedInstant other) => instant.Date == other.Date ? Wording.Bare(instant) : $"{Wording.Day(instant.Date)} {Wording.Bare(instant)}";
}
