using Linter.Diagnostics;
using Linter.Reporting.Excerpts;
using Linter.Text;

namespace Linter.Reporting;

/// <summary>The report for people: each finding with its places in the document, in the manner of a compiler.</summary>
public sealed class TextReporter(TextWriter output, TextReporterOptions options) : IReporter
{
    private readonly StyledWriter _writer = new(output, options.UseColor);

    public void Begin(RunReport run)
    {
        // The report starts with its first finding.
    }

    public void Write(DocumentReport document)
    {
        foreach (var diagnostic in document.Diagnostics)
        {
            WriteHeader(diagnostic);
            var frameWidth = WriteExcerpts(document, diagnostic);
            WriteNotes(diagnostic, frameWidth);
            _writer.EndLine();
        }
    }

    public void End(RunSummary summary) => _writer.Flush();

    private void WriteHeader(Diagnostic diagnostic)
    {
        _writer.Write($"{SeverityName.Of(diagnostic.Severity)}[{diagnostic.Descriptor.Id}]", StyleOf(diagnostic.Severity));
        _writer.Write(": " + VisibleText.Escape(diagnostic.Message), TextStyle.Strong);
        _writer.EndLine();
    }

    private int WriteExcerpts(DocumentReport document, Diagnostic diagnostic)
    {
        var excerpts = Excerpt.AllOf(document.Text, PlacesOf(diagnostic));
        var writer = new ExcerptWriter(_writer, document, StyleOf(diagnostic.Severity), options.MaximumLineWidth);
        return writer.Write(excerpts);
    }

    private List<Place> PlacesOf(Diagnostic diagnostic)
    {
        var places = new List<Place> { new(diagnostic.Span, VisibleText.Escape(diagnostic.Label), IsPrimary: true) };
        foreach (var related in diagnostic.Related.Take(options.MaximumRelated))
            places.Add(new Place(related.Span, VisibleText.Escape(related.Message), IsPrimary: false));
        return places;
    }

    private void WriteNotes(Diagnostic diagnostic, int frameWidth)
    {
        var hidden = diagnostic.Related.Count - options.MaximumRelated;
        if (hidden > 0)
            WriteNote(frameWidth, hidden == 1 ? "and 1 more place" : $"and {hidden} more places");
        if (diagnostic.Arithmetic.Length > 0)
            WriteNote(frameWidth, diagnostic.Arithmetic);
        foreach (var fix in diagnostic.Fixes)
            WriteNote(frameWidth, "help: " + fix.Title);
        WriteNote(frameWidth, "explain: pmlint explain " + diagnostic.Descriptor.Id);
    }

    private void WriteNote(int frameWidth, string note)
    {
        _writer.Write(new string(' ', frameWidth) + " = ", TextStyle.Frame);
        _writer.Write(VisibleText.Escape(note));
        _writer.EndLine();
    }

    private static TextStyle StyleOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => TextStyle.Error,
        DiagnosticSeverity.Warning => TextStyle.Warning,
        _ => TextStyle.Info,
    };
}
