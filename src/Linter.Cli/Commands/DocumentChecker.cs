using Linter.Analysis;
using Linter.Cli.Files;
using Linter.Configuration;
using Linter.Diagnostics;
using Linter.Reporting.Charts;
using Linter.Semantics;
using Linter.Text;

namespace Linter.Cli.Commands;

/// <summary>Reads one document and runs over it the rules that count for it. Serves all threads.</summary>
/// <param name="reader">Reads the document.</param>
/// <param name="configurations">What counts for each document.</param>
/// <param name="drawsCharts">True if a report shows the incidents.</param>
internal sealed class DocumentChecker(DocumentReader reader, DocumentConfigurations configurations, bool drawsCharts)
{
    private IReadOnlySet<string>? _only;

    /// <summary>Throws <see cref="CommandFailure"/> if what is set for one of the documents cannot be followed.</summary>
    public void CheckConfigurations(IReadOnlyList<InputDocument> documents) => configurations.Check(documents);

    /// <summary>The rules that run over at least one of the documents.</summary>
    public IReadOnlyList<DiagnosticDescriptor> RulesOver(IEnumerable<InputDocument> documents) => configurations.RulesOver(documents);

    public AnalyzerDriver DriverOf(InputDocument document) => configurations.Of(document).Driver;

    /// <summary>Throws <see cref="IOException"/> or <see cref="UnauthorizedAccessException"/> if the document cannot be read.</summary>
    public SourceText Read(InputDocument document) => reader.Read(document);

    /// <summary>The same checker with no other rules than these.</summary>
    public DocumentChecker Only(IReadOnlySet<string> ruleIds) => new(reader, configurations, drawsCharts: false) { _only = ruleIds };

    public CheckedDocument Check(InputDocument input)
    {
        var configuration = configurations.Of(input);
        var choice = input.IsNamed ? SearchChoice.Included : configuration.Effective.Choose(input.FullPath);
        if (choice == SearchChoice.Excluded)
        {
            return new CheckedDocument(input, null, null);
        }

        SourceText text;
        try
        {
            text = reader.Read(input);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new CheckedDocument(input, null, EngineNotification.Unreadable(input.ShownPath, exception.Message));
        }

        var driver = _only is null ? configuration.Driver : configuration.Driver.Only(_only);
        var analysis = choice == SearchChoice.Included ? driver.Analyze(text) : driver.AnalyzeIfPostmortem(text);
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
