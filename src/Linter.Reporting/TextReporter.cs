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
        foreach (var (diagnostic, suppressed) in FindingsOf(document))
        {
            WriteHeader(diagnostic, suppressed is null ? "" : " suppressed");
            var frameWidth = WriteExcerpts(document, diagnostic);
            if (suppressed is not null)
                WriteNote(frameWidth, ReasonOf(suppressed));
            WriteNotes(diagnostic, frameWidth);
            _writer.EndLine();
        }
    }

    public void End(RunSummary summary) => _writer.Flush();

    private IEnumerable<ShownFinding> FindingsOf(DocumentReport document)
    {
        var shown = document.Diagnostics.Select(static diagnostic => new ShownFinding(diagnostic, null));
        return options.ShowsSuppressed && document.Suppressed.Count > 0
            ? shown.Concat(document.Suppressed.Select(static suppressed => new ShownFinding(suppressed.Diagnostic, suppressed))).OrderBy(static finding => finding.Diagnostic.Span.Start)
            : shown;
    }

    private static string ReasonOf(SuppressedDiagnostic suppressed) =>
        suppressed.Kind == SuppressionKind.External ? "suppressed by the baseline" : "suppressed: " + suppressed.Justification;

    private void WriteHeader(Diagnostic diagnostic, string state)
    {
        _writer.Write($"{SeverityName.Of(diagnostic.Severity)}[{diagnostic.Descriptor.Id}]{state}", StyleOf(diagnostic.Severity));
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

    private sealed record ShownFinding(Diagnostic Diagnostic, SuppressedDiagnostic? Suppressed);
}
