using Linter.Analysis;
using Linter.Cli.Files;
using Linter.Diagnostics;
using Linter.Reporting.Charts;
using Linter.Semantics;
using Linter.Text;

namespace Linter.Cli.Commands;

/// <summary>Reads one document and runs the rules over it. Serves all threads.</summary>
/// <param name="reader">Reads the document.</param>
/// <param name="driver">Runs the rules.</param>
/// <param name="drawsCharts">True if a report shows the incidents.</param>
internal sealed class DocumentChecker(DocumentReader reader, AnalyzerDriver driver, bool drawsCharts)
{
    /// <summary>The rules that run.</summary>
    public IReadOnlyList<DiagnosticDescriptor> Rules => driver.Rules;

    public CheckedDocument Check(InputDocument input)
    {
        SourceText text;
        try
        {
            text = reader.Read(input);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new CheckedDocument(input, null, EngineNotification.Unreadable(input.ShownPath, exception.Message));
        }

        var analysis = input.IsNamed ? driver.Analyze(text) : driver.AnalyzeIfPostmortem(text);
        var chart = drawsCharts && analysis?.Model is { } model ? Draw(model) : null;
        // Results wait for their turn, and the facts are large.
        return new CheckedDocument(input, analysis is null ? null : analysis with { Model = null }, null) { Chart = chart };
    }

    // Kept apart so that nothing of the charts is loaded when no report shows them.
    private static IncidentChart? Draw(SemanticModel model)
    {
        try
        {
            return IncidentChartReader.Read(model);
        }
        catch (Exception)
        {
            // A fact that cannot be computed has stopped its rules, too, and the driver says so.
            return null;
        }
    }
}
