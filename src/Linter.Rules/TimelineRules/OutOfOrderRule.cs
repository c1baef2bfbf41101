using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Semantics;
using NodaTime;

namespace Linter.Rules.TimelineRules;

/// <summary>PM2001: a timeline entry is earlier than the one before it.</summary>
public sealed class OutOfOrderRule : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM2001",
        Name = "out-of-order",
        Title = "A timeline entry is earlier than the one before it.",
        Category = RuleCategory.Timeline,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Options = ["equal_ok"],
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterTimelineAction(static timeline =>
    {
        foreach (var sequence in timeline.Fact.Sequences)
        {
            if (sequence is { IsNewestFirst: false, IsElapsed: false })
            {
                Check(timeline, sequence);
            }
        }
    });

    private static void Check(DocumentAnalysisContext document, TimelineSequence sequence)
    {
        var entries = sequence.Entries.Where(IsOrdered).ToList();
        var inOrder = OrderedEntries.Keep(entries);
        for (var i = 0; i < entries.Count; i++)
        {
            if (!inOrder[i])
            {
                Report(document, entries, inOrder, i);
            }
        }
    }

    /// <summary>An exact clock; a retrospective remark is not expected to stand in order.</summary>
    private static bool IsOrdered(TimelineEntry entry) =>
        entry.At is { IsDateOnly: false } at && !at.Qualifier.IsApproximate && !entry.IsRetrospective;

    private static void Report(DocumentAnalysisContext document, List<TimelineEntry> entries, bool[] inOrder, int index)
    {
        var at = entries[index].At!;
        var neighbour = Neighbour(entries, inOrder, index);
        if (neighbour.At!.ElapsedTo(at) is not { } step || Length(step) < Resolution(at, neighbour.At))
        {
            return;
        }

        var (order, distance) = step < Duration.Zero ? ("after", "earlier") : ("before", "later");
        document.Report(new Diagnostic
        {
            Descriptor = Rule,
            Severity = DiagnosticSeverity.Warning,
            Span = entries[index].StampSpan,
            Message = $"{Shown(at, neighbour.At)} comes {order} {Shown(neighbour.At, at)} ({Wording.Length(step)} {distance}); is the row misplaced or the time wrong?",
            Label = $"{Wording.Length(step)} {distance} than its neighbour",
            Arithmetic = $"{Shown(at, neighbour.At)} − {Shown(neighbour.At, at)} = {(step < Duration.Zero ? "−" : "")}{Wording.Length(step)}",
            Related = [new RelatedLocation(neighbour.StampSpan, "its neighbour")],
        });
    }

    /// <summary>The entry it contradicts: the nearest one in order before it, else behind it.</summary>
    private static TimelineEntry Neighbour(List<TimelineEntry> entries, bool[] inOrder, int index)
    {
        for (var i = index - 1; i >= 0; i--)
        {
            if (inOrder[i] && entries[i].At!.ElapsedTo(entries[index].At!) < Duration.Zero)
            {
                return entries[i];
            }
        }

        for (var i = index + 1; i < entries.Count; i++)
        {
            if (inOrder[i] && entries[index].At!.ElapsedTo(entries[i].At!) < Duration.Zero)
            {
                return entries[i];
            }
        }

        return entries[index];
    }

    private static Duration Resolution(StatedInstant left, StatedInstant right) => left.Precision > right.Precision ? left.Precision : right.Precision;

    private static Duration Length(Duration step) => step < Duration.Zero ? -step : step;

    private static string Shown(StatedInstant instant, StatedInstant other) => instant.Date == other.Date ? Wording.Bare(instant) : $"{Wording.Day(instant.Date)} {Wording.Bare(instant)}";
}
