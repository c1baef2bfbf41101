using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Semantics;
using Linter.Text;
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
            Fixes = Reverse(document.Tree.Text, sequence, timed, last),
        });
    }

    /// <summary>
    /// Safe if every step goes the same way, no day comes from the window and no zone from another entry:
    /// an entry that is out of order both ways may be a slip, and which day or zone is inherited depends on the order.
    /// </summary>
    private static IReadOnlyList<Fix> Reverse(SourceText text, TimelineSequence sequence, List<TimelineEntry> timed, string last) =>
        EntryRows.AreIndependent(sequence.Entries) && EntryRows.Of(text, sequence.Entries) is { } rows
            ? [new Fix($"Write the {last} entry first", IsSteady(timed) && timed.TrueForAll(static entry => entry.At is { DateProvenance: not Provenance.Window, ZoneProvenance: not Provenance.PrecedingEntry }) ? FixSafety.Safe : FixSafety.Offered, rows.Reverse())]
            : [];

    private static bool IsSteady(List<TimelineEntry> timed)
    {
        var steps = timed.Skip(1).Zip(timed, static (later, earlier) => later.At!.ElapsedTo(earlier.At!)).ToList();
        return steps.TrueForAll(static step => step >= Duration.Zero) || steps.TrueForAll(static step => step <= Duration.Zero);
    }
}
