using Linter.Diagnostics;

namespace Linter.Reporting;

/// <summary>Something that kept the run from checking all it was asked to; not a finding.</summary>
public sealed record EngineNotification
{
    /// <summary>"PME" and three digits.</summary>
    public required string Id { get; init; }

    public required DiagnosticSeverity Severity { get; init; }

    public required string Message { get; init; }

    /// <summary>The document it speaks of; null for the whole run.</summary>
    public string? Path { get; init; }

    /// <summary>The rule it speaks of; null if none.</summary>
    public string? RuleId { get; init; }

    public static EngineNotification Unreadable(string path, string reason) => new()
    {
        Id = "PME001",
        Severity = DiagnosticSeverity.Error,
        Message = $"The file cannot be read: {reason}",
        Path = path,
    };

    public static EngineNotification NotAPostmortem(string path) => new()
    {
        Id = "PME002",
        Severity = DiagnosticSeverity.Info,
        Message = "The file does not look like a postmortem and was not checked.",
        Path = path,
    };

    public static EngineNotification RuleFailed(string path, string ruleId, string reason) => new()
    {
        Id = "PME003",
        Severity = DiagnosticSeverity.Error,
        Message = $"The rule {ruleId} failed and was skipped: {reason}",
        Path = path,
        RuleId = ruleId,
    };
}
