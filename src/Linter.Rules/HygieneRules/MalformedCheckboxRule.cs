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
                Report(document, new TextSpan(item.Lines[0].Span.Start, box.Length), $"\"{box}\" is not a checkbox; write \"{proper}\".", proper);
            }
            else if (item.Form == ContentForm.ParagraphLine && Starting(text, Glued) is { } glued)
            {
                Report(document, new TextSpan(item.Lines[0].Span.Start, glued.Length), $"\"{glued}\" is no list item; write \"{glued[0]} {glued[1..]}\".", $"{glued[0]} {glued[1..]}");
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

    private static void Report(DocumentAnalysisContext document, TextSpan span, string message, string proper) => document.Report(new Diagnostic
    {
        Descriptor = Rule,
        Severity = DiagnosticSeverity.Info,
        Span = span,
        Message = message,
        Fixes = [new Fix($"Write \"{proper}\"", FixSafety.Safe, [new TextChange(span, proper)])],
    });
}
