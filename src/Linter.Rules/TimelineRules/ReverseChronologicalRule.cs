using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Semantics;
using NodaTime;

namespace Linter.Rules.TimelineRules;

/// <summary>PM2002: the timeline runs newest first.</summary>
public sealed class ReverseChronologicalRule : DiagnosticAnalyzer
{
    private static readonly OptionDescriptor Order = new("order", OptionKind.Word, "ascending", "The order your timelines have.") { Values = ["ascending", "descending", "any"] };

    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM2002",
        Name = "reverse-chronological",
        Title = "The timeline runs newest first.",
        Category = RuleCategory.Timeline,
        DefaultSeverity = DiagnosticSeverity.Info,
        Supersedes = ["PM2001"],
        Fix = FixSafety.Safe,
        Options = [Order],
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterTimelineAction(static timeline =>
    {
        var order = timeline.Options.GetWord(Order);
        foreach (var sequence in timeline.Fact.Sequences)
        {
            var timed = sequence.Entries.Where(static entry => entry.At is { IsDateOnly: false }).ToList();
            if (order == "ascending" && sequence is { IsNewestFirst: true, IsDeclaredNewestFirst: false })
            {
                Report(timeline, sequence, timed, "newest", "oldest");
            }
            else if (order == "descending" && sequence is { IsNewestFirst: false, IsElapsed: false } && IsOldestFirst(timed))
            {
                Report(timeline, sequence, timed, "oldest", "newest");
            }
        }
    });

    /// <summary>As for the opposite: at least four stamps, and four fifths of the steps go on.</summary>
    private static bool IsOldestFirst(List<TimelineEntry> timed) =>
        timed.Count >= 4 && 5 * timed.Skip(1).Zip(timed).Count(static pair => pair.Second.At!.ElapsedTo(pair.First.At!) > Duration.Zero) >= 4 * (timed.Count - 1);

    private static void Report(DocumentAnalysisContext document, TimelineSequence sequence, List<TimelineEntry> timed, string first, string last)
    {
        document.Report(new Diagnostic
        {
            Descriptor = Rule,
            Severity = DiagnosticSeverity.Info,
            Span = timed[0].StampSpan,
            Message = $"The timeline runs {first} first ({Wording.Bare(timed[0].At!)} → {Wording.Bare(timed[^1].At!)}); readers and metrics expect {last} first.",
            Label = $"the {first} entry",
            Related = [new RelatedLocation(timed[^1].StampSpan, $"the {last} entry")],
            Fixes = Reverse(document.Model, sequence, timed, last),
        });
    }

    /// <summary>
    /// Safe if every step goes the same way, no day is taken from a window or fitted into one of two days, and no zone comes from another entry:
    /// an entry that is out of order both ways may be a slip, and which day or zone is inherited depends on the order.
    /// </summary>
    private static IReadOnlyList<Fix> Reverse(SemanticModel model, TimelineSequence sequence, List<TimelineEntry> timed, string last) =>
        EntryRows.AreIndependent(sequence.Entries) && EntryRows.Of(model.Tree.Text, sequence.Entries) is { } rows
            ? [new Fix($"Write the {last} entry first", IsSteady(timed) && timed.TrueForAll(entry => StatesDay(entry.At!, model.Window) && entry.At!.ZoneProvenance != Provenance.PrecedingEntry) ? FixSafety.Safe : FixSafety.Offered, rows.Reverse())]
            : [];

    private static bool StatesDay(StatedInstant at, IncidentWindow window) =>
        at.DateProvenance == Provenance.Explicit || (at.DateProvenance != Provenance.Window && (window is not { Start: { } start, End: { } end } || start.Date == end.Date));

    private static bool IsSteady(List<TimelineEntry> timed)
    {
        var steps = timed.Skip(1).Zip(timed, static (later, earlier) => later.At!.ElapsedTo(earlier.At!)).ToList();
        return steps.TrueForAll(static step => step >= Duration.Zero) || steps.TrueForAll(static step => step <= Duration.Zero);
    }
}
