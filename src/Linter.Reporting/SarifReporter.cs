using System.Text.Json;
using Linter.Reporting.Sarif;

namespace Linter.Reporting;

/// <summary>The report as a SARIF 2.1.0 log, as code scanning services read it.</summary>
public sealed class SarifReporter(Stream output, SarifReporterOptions options) : IReporter
{
    private readonly Utf8JsonWriter _json = JsonOutput.To(output);
    private readonly Dictionary<string, int> _ruleIndexes = new(StringComparer.Ordinal);

    public void Begin(RunReport run)
    {
        foreach (var rule in run.Rules)
            _ruleIndexes.Add(rule.Descriptor.Id, _ruleIndexes.Count);
        new SarifLog(new Run(new Tool(DriverOf(run)), AutomationDetails())).WriteStart(_json);
    }

    public void Write(DocumentReport document)
    {
        var old = options.IncludesBaselineState ? document.OldFindings : [];
        if (document.Diagnostics.Count == 0 && old.Count == 0)
            return;
        var mapping = new ResultMapping(document, _ruleIndexes);
        foreach (var diagnostic in document.Diagnostics)
            (mapping.ToSarif(diagnostic) with { BaselineState = options.IncludesBaselineState ? "new" : null }).WriteTo(_json);
        foreach (var diagnostic in old)
            (mapping.ToSarif(diagnostic) with { BaselineState = "unchanged" }).WriteTo(_json);
        _json.Flush();
    }

    public void End(RunSummary summary)
    {
        var notifications = summary.Notifications.Select(NotificationMapping.ToSarif);
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
