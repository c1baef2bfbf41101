using System.Text;
using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Text;

namespace Linter.Rules.StructureRules;

/// <summary>PM0005: timeline or action items will not render as separate entries.</summary>
public sealed class LostStructureRule : DiagnosticAnalyzer
{
    private const int FewestLines = 3;

    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM0005",
        Name = "lost-structure",
        Title = "Timeline or action items will not render as separate entries.",
        Category = RuleCategory.Structure,
        DefaultSeverity = DiagnosticSeverity.Info,
        Fix = FixSafety.Safe,
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(static document =>
    {
        foreach (var run in LineRun.FindAll(document.Model))
        {
            if (run.Items.Count >= FewestLines && (run.IsCode || run.IsSoftWrapped))
            {
                Report(document, run);
            }
        }
    });

    private static void Report(DocumentAnalysisContext document, LineRun run)
    {
        var text = document.Tree.Text;
        var (first, last) = (run.Items[0].Span, run.Items[^1].Span);
        var lines = $"lines {text.GetPosition(first.Start).Line + 1}–{text.GetPosition(last.Start).Line + 1}";
        var entries = $"{run.Items.Count} {(run.Noun.EndsWith('y') ? run.Noun[..^1] + "ies" : run.Noun + "s")}";
        document.Report(new Diagnostic
        {
            Descriptor = Rule,
            Severity = DiagnosticSeverity.Info,
            Span = first,
            Message = run.IsCode
                ? $"{entries} are an indented code block ({lines}); rendered, they are shown as code."
                : $"{entries} are one paragraph ({lines}); rendered, they run together.",
            Related = [new RelatedLocation(last, "the last of them")],
            Fixes = ToList(text, run) is { } change ? [new Fix("Make each line a list item", FixSafety.Safe, [change])] : [],
        });
    }

    /// <summary>The lines as list items; null if other lines stand between them or something stands in front of them.</summary>
    private static TextChange? ToList(SourceText text, LineRun run)
    {
        var (first, last) = (LineOf(text, run.Items[0].Span), LineOf(text, run.Items[^1].Span));
        if (!run.IsGapless || (run.IsCode && !run.IsWholeBlock) || run.Items.Any(item => !IsIndentation(text, item.Span)))
        {
            return null;
        }

        var list = new StringBuilder();
        foreach (var item in run.Items)
        {
            list.Append(list.Length > 0 ? text.NewLine : "").Append("- ").Append(WithoutBullet(text.Slice(item.Span)));
        }

        // A line behind the list would continue its last item.
        var isFollowed = last + 1 < text.LineCount && !text.Slice(text.GetLine(last + 1)).IsWhiteSpace();
        return new TextChange(TextSpan.FromBounds(text.GetLine(first).Start, text.GetLine(last).End), list.Append(isFollowed ? text.NewLine : "").ToString());
    }

    private static int LineOf(SourceText text, TextSpan span) => text.GetPosition(span.Start).Line;

    private static bool IsIndentation(SourceText text, TextSpan item) =>
        text.Slice(TextSpan.FromBounds(text.GetLine(LineOf(text, item)).Start, item.Start)).IsWhiteSpace();

    private static ReadOnlySpan<char> WithoutBullet(ReadOnlySpan<char> line) =>
        line is ['•' or '·' or '–' or '—' or '*' or '-', ' ', ..] ? line[2..].TrimStart() : line;
}
