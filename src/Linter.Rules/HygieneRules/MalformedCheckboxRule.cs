using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Semantics;
using Linter.Syntax;
using Linter.Text;

namespace Linter.Rules.HygieneRules;

/// <summary>PM9010: a checkbox does not render.</summary>
public sealed class MalformedCheckboxRule : DiagnosticAnalyzer
{
    private static readonly string[] Malformed = ["[]", "[ x]", "[x ]", "[ X]", "[X ]", "[ x ]", "[ X ]", "[  ]"];
    private static readonly string[] Glued = ["-[ ]", "-[x]", "-[X]", "*[ ]", "*[x]", "*[X]", "+[ ]", "+[x]"];

    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM9010",
        Name = "malformed-checkbox",
        Title = "A checkbox does not render.",
        Category = RuleCategory.Hygiene,
        DefaultSeverity = DiagnosticSeverity.Info,
        Fix = FixSafety.Safe,
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(static document =>
    {
        foreach (var item in document.Model.Sections.SelectMany(static section => section.Items).Where(static item => item.Lines.Count > 0))
        {
            var text = document.Tree.Text.Slice(item.Lines[0].Span);
            if (item.Node is ListEntry { Task: TaskState.None } && Starting(text, Malformed) is { } box)
            {
                var proper = box.Contains('x', StringComparison.OrdinalIgnoreCase) ? "[x]" : "[ ]";
                Report(document, new TextSpan(item.Lines[0].Span.Start, box.Length), $"\"{box}\" is not a checkbox; write \"{proper}\".", proper, FixSafety.Safe);
            }
            // Elsewhere than among action items the new item could join a list of something else.
            else if (item.Form == ContentForm.ParagraphLine && Starting(text, Glued) is { } glued)
            {
                Report(document, new TextSpan(item.Lines[0].Span.Start, glued.Length), $"\"{glued}\" is no list item; write \"{glued[0]} {glued[1..]}\".", $"{glued[0]} {glued[1..]}", IsLastLine(item) && item.Section.IsWithin(SectionRole.ActionItems) ? FixSafety.Safe : FixSafety.Offered);
            }
        }
    });

    /// <summary>The box at the start of a text, if a blank or the end follows: not a link "[](url)", not a footnote.</summary>
    private static string? Starting(ReadOnlySpan<char> text, string[] boxes)
    {
        foreach (var box in boxes)
        {
            if (text.StartsWith(box, StringComparison.Ordinal) && (text.Length == box.Length || text[box.Length] == ' '))
            {
                return box;
            }
        }

        return null;
    }

    /// <summary>False if a line follows that would be drawn into the item.</summary>
    private static bool IsLastLine(ContentItem item) => item.Node is ParagraphNode paragraph && paragraph.Lines[^1].Span == item.Lines[^1].Span;

    private static void Report(DocumentAnalysisContext document, TextSpan span, string message, string proper, FixSafety safety) => document.Report(new Diagnostic
    {
        Descriptor = Rule,
        Severity = DiagnosticSeverity.Info,
        Span = span,
        Message = message,
        Fixes = [new Fix($"Write \"{proper}\"", safety, [new TextChange(span, proper)])],
    });
}
