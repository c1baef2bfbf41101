using System.Text.Json;
using Linter.Reporting.Sarif;

namespace Linter.Reporting;

/// <summary>The report as a SARIF 2.1.0 log, as code scanning services read it.</summary>
public sealed class SarifReporter(Stream output, SarifReporterOptions options) : IReporter
{
    private readonly Utf8JsonWriter _json = JsonOutput.To(output);
    private readonly Dictionary<string, int> _ruleIndexes = new(StringComparer.Ordinal);
    private RunPaths _paths = RunPaths.AsShown;

    public void Begin(RunReport run)
    {
        _paths = run.Paths;
        foreach (var rule in run.Rules)
            _ruleIndexes.Add(rule.Descriptor.Id, _ruleIndexes.Count);
        new SarifLog(new Run(new Tool(DriverOf(run)), AutomationDetails(), run.Source)).WriteStart(_json);
    }

    public void Write(DocumentReport document)
    {
        var suppressed = options.ShowsSuppressed ? document.Suppressed : [];
        var old = options.IncludesBaselineState ? document.OldFindings : [];
        if (document.Diagnostics.Count + suppressed.Count + old.Count == 0)
            return;
        var mapping = new ResultMapping(document, _paths.Of(document.Path), _ruleIndexes);
        foreach (var diagnostic in document.Diagnostics)
            Write(mapping.ToSarif(diagnostic), "new", []);
        foreach (var diagnostic in old)
            Write(mapping.ToSarif(diagnostic), "unchanged", []);
        foreach (var finding in suppressed)
            Write(mapping.ToSarif(finding.Diagnostic), "unchanged", [new SarifSuppression(SuppressionName.Of(finding.Kind), finding.Justification)]);
        _json.Flush();
    }

    // A format that tells states or suppressions of one result must tell them of all.
    private void Write(Result result, string baselineState, IReadOnlyList<SarifSuppression> suppressions) => (result with
    {
        BaselineState = options.IncludesBaselineState ? baselineState : null,
        Suppressions = options.ShowsSuppressed ? suppressions : null,
    }).WriteTo(_json);

    public void End(RunSummary summary)
    {
        var notifications = summary.Notifications.Select(notification => NotificationMapping.ToSarif(notification, _paths));
        SarifLog.WriteEnd(_json, new Invocation(ExecutionSuccessful: true, [.. notifications]));
        JsonOutput.Complete(_json, output);
    }

    private static ToolComponent DriverOf(RunReport run) => new()
    {
        Name = run.ToolName,
        SemanticVersion = run.ToolVersion,
        InformationUri = run.InformationUri,
        Rules = [.. run.Rules.Select(DescriptorMapping.ToSarif)],
    };

    private RunAutomationDetails? AutomationDetails() =>
        options.Category is { } category ? new RunAutomationDetails(category.TrimEnd('/') + "/") : null;
}
