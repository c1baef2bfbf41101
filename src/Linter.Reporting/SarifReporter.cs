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
        if (options.IncludesBaselineState && document.Absent is { } absent)
            WriteAbsent(absent);
        if (document.Diagnostics.Count == 0 && suppressed.Count == 0 && old.Count == 0)
            return;
        var mapping = new ResultMapping(document, _paths.Of(document.Path), _ruleIndexes);
        foreach (var diagnostic in document.Diagnostics)
            Write(mapping.ToSarif(diagnostic) with { BaselineState = options.IncludesBaselineState ? "new" : null });
        foreach (var diagnostic in old)
            Write(mapping.ToSarif(diagnostic) with { BaselineState = "unchanged" });
        foreach (var finding in suppressed)
            Write(mapping.ToSarif(finding.Diagnostic) with { Suppressions = [new SarifSuppression(SuppressionName.Of(finding.Kind), finding.Justification)] });
        _json.Flush();
    }

    // Nobody can apply a fix where nothing is to be fixed.
    private void WriteAbsent(AbsentFindings absent)
    {
        var mapping = new ResultMapping(new DocumentReport(absent.Text, absent.Diagnostics), _paths.Of(absent.Text.Path), _ruleIndexes);
        foreach (var diagnostic in absent.Diagnostics)
            Write(mapping.ToSarif(diagnostic with { Fixes = [] }) with { BaselineState = "absent" });
    }

    // Once suppressions are told of one result, their absence must be told of the others.
    private void Write(Result result) =>
        (options.ShowsSuppressed && result.Suppressions is null ? result with { Suppressions = [] } : result).WriteTo(_json);

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
