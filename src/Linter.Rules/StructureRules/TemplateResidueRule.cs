using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Semantics;
using Linter.Syntax;
using Linter.Text;

namespace Linter.Rules.StructureRules;

/// <summary>PM0007: template text was left in.</summary>
public sealed class TemplateResidueRule : DiagnosticAnalyzer
{
    private static readonly string[] PlaceholderHosts = ["//via.placeholder.com/", "//placehold.it/", "//placehold.co/", "//placekitten.com/", "//dummyimage.com/"];

    private static readonly OptionDescriptor Patterns = new("patterns", OptionKind.Words, "", "More text that must not be left in, whatever the case.");
    private static readonly OptionDescriptor Templates = new("templates", OptionKind.Words, "", "Files with your templates; their lines must not be left in.");

    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM0007",
        Name = "template-residue",
        Title = "Template text was left in.",
        Category = RuleCategory.Structure,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Fix = FixSafety.Safe,
        Options = [Patterns, Templates],
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(static document =>
    {
        if (document.Model.Recognition.IsTemplate)
        {
            return;
        }

        var text = document.Tree.Text;
        var rows = new ResidueRows(document.Model);
        var lines = document.Model.Placeholders.GroupBy(static placeholder => (object?)placeholder.Item?.Node ?? placeholder).Select(static line => line.ToList());
        foreach (var same in lines.GroupBy(static line => (object?)line[0].Item?.Table ?? line[0]).SelectMany(block => block.GroupBy(line => text.Slice(SpanOf(line)).ToString(), StringComparer.Ordinal)))
        {
            ReportLines(document, rows, [.. same]);
        }

        ReportOwnPatterns(document);
        ReportTemplates(document);
        ReportImages(document);
    });

    /// <summary>Reports a row, an item or a paragraph; rows of one table with the same placeholder are one finding.</summary>
    private static void ReportLines(DocumentAnalysisContext document, ResidueRows rows, List<List<Placeholder>> lines)
    {
        var span = SpanOf(lines[0]);
        var others = lines.SelectMany(static line => line).Where(placeholder => !span.Contains(placeholder.Span)).Select(static placeholder => new RelatedLocation(placeholder.Span, "and here"));
        var changes = DeletionsOf(document.Tree.Text, lines);
        Report(document, span, changes.Count == lines.Count ? [new Fix("Delete the text", rows.AreSpare(lines.ConvertAll(static line => line[0].Item!)) ? FixSafety.Safe : FixSafety.Offered, changes)] : [], [.. others]);
    }

    private static ValueList<TextChange> DeletionsOf(SourceText text, List<List<Placeholder>> lines)
    {
        var changes = new ValueList<TextChange>();
        foreach (var line in lines)
        {
            if (IsWhole(line) && Delete(text, line[0].Item!) is { } change)
            {
                changes.Add(change);
            }
        }

        return changes;
    }

    private static TextSpan SpanOf(List<Placeholder> line) => IsWhole(line) ? line[0].Item!.Span : line[0].Span;

    /// <summary>True if the row, item or paragraph holds nothing else.</summary>
    private static bool IsWhole(List<Placeholder> placeholders) =>
        placeholders[0].Item is { } item && item.Lines.Where(static line => line.PlainText.Length > 0).All(line => placeholders.Exists(placeholder => Covers(placeholder.Span, line)));

    /// <summary>True if nothing of a line but its date is left beside the placeholder: "2025-03-04 HH:mm".</summary>
    private static bool Covers(TextSpan placeholder, TextLine line) =>
        line.Span.Length == placeholder.Length || (placeholder.End == line.Span.End && line.PlainText.AsSpan(0, line.ToPlain(placeholder.Start)).IndexOfAnyExcept("0123456789-./: ") < 0);

    private static void ReportOwnPatterns(DocumentAnalysisContext document)
    {
        foreach (var pattern in document.Options.GetWords(Patterns))
        {
            var text = document.Tree.ReadableText;
            for (var at = text.IndexOf(pattern, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(pattern, at + pattern.Length, StringComparison.OrdinalIgnoreCase))
            {
                Report(document, new TextSpan(at, pattern.Length), [], []);
            }
        }
    }

    private static void ReportTemplates(DocumentAnalysisContext document)
    {
        foreach (var path in document.Options.GetWords(Templates))
        {
            foreach (var span in new TemplateLines(document.TextFiles?.ReadLines(path) ?? []).FindIn(document.Model))
            {
                if (!document.Model.Placeholders.Any(placeholder => placeholder.Span.OverlapsWith(span)))
                {
                    Report(document, span, [], []);
                }
            }
        }
    }

    private static void ReportImages(DocumentAnalysisContext document)
    {
        foreach (var link in document.Tree.Links)
        {
            if (link is { Kind: InlineKind.Image, Target: { } target } && PlaceholderHosts.Any(host => target.Contains(host, StringComparison.OrdinalIgnoreCase)))
            {
                Report(document, link.Span, [], []);
            }
        }
    }

    private static void Report(DocumentAnalysisContext document, TextSpan span, IReadOnlyList<Fix> fixes, IReadOnlyList<RelatedLocation> others) => document.Report(new Diagnostic
    {
        Descriptor = Rule,
        Severity = DiagnosticSeverity.Warning,
        Confidence = Confidence.Likely,
        Span = span,
        Message = $"Template text left in: \"{Wording.Quote(document.Tree.Text.Slice(span).ToString())}\".",
        Related = others,
        Fixes = fixes,
    });

    /// <summary>Deletes a row or an item of one line with its line break.</summary>
    private static TextChange? Delete(SourceText text, ContentItem item)
    {
        var line = text.GetPosition(item.Span.Start).Line;
        if (item.Form is not (ContentForm.TableRow or ContentForm.ListEntry) || item.Node is ListEntry { Children.Count: > 1 } || text.GetPosition(item.Span.End).Line != line)
        {
            return null;
        }

        var end = line + 1 < text.LineCount ? text.GetLine(line + 1).Start : text.Length;
        return new TextChange(TextSpan.FromBounds(text.GetLine(line).Start, end), "");
    }
}
