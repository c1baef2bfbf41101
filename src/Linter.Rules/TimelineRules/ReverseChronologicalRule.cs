using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Semantics;
using Linter.Text;

namespace Linter.Rules.TimelineRules;

/// <summary>PM2002: the timeline runs newest first.</summary>
public sealed class ReverseChronologicalRule : DiagnosticAnalyzer
{
    private static readonly OptionDescriptor Order = new("order", OptionKind.Word, "ascending", "The order your timelines have.") { Values = ["ascending", "any"] };

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
        if (timeline.Options.GetWord(Order) != "ascending")
        {
            return;
        }

        foreach (var sequence in timeline.Fact.Sequences)
        {
            if (sequence is { IsNewestFirst: true, IsDeclaredNewestFirst: false })
            {
                Report(timeline, sequence);
            }
        }
    });

    private static void Report(DocumentAnalysisContext document, TimelineSequence sequence)
    {
        var timed = sequence.Entries.Where(static entry => entry.At is { IsDateOnly: false }).ToList();
        document.Report(new Diagnostic
        {
            Descriptor = Rule,
            Severity = DiagnosticSeverity.Info,
            Span = timed[0].StampSpan,
            Message = $"The timeline runs newest first ({Wording.Bare(timed[0].At!)} → {Wording.Bare(timed[^1].At!)}); readers and metrics expect oldest first.",
            Label = "the newest entry",
            Related = [new RelatedLocation(timed[^1].StampSpan, "the oldest entry")],
            Fixes = Reverse(document.Tree.Text, sequence),
        });
    }

    private static IReadOnlyList<Fix> Reverse(SourceText text, TimelineSequence sequence) =>
        EntryRows.AreIndependent(sequence.Entries) && EntryRows.Of(text, sequence.Entries) is { } rows
            ? [new Fix("Write the oldest entry first", FixSafety.Safe, rows.Reverse())]
            : [];
}
