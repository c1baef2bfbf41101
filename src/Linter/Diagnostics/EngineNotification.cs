namespace Linter.Diagnostics;

/// <summary>Something about the run itself; not a finding, and not configurable.</summary>
public sealed record EngineNotification
{
    /// <summary>"PME" and three digits.</summary>
    public required string Id { get; init; }

    /// <summary>An error means that the run could not do what was asked.</summary>
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
        Message = "The file does not read as a postmortem; rules that need its sections stay silent.",
        Path = path,
    };

    public static EngineNotification RuleFailed(string? path, string ruleId, string reason) => new()
    {
        Id = "PME003",
        Severity = DiagnosticSeverity.Error,
        Message = $"The rule {ruleId} failed and was skipped: {reason}",
        Path = path,
        RuleId = ruleId,
    };

    /// <summary>A part of the document exceeds a limit.</summary>
    /// <param name="path">The document.</param>
    /// <param name="message">Which part, and how it was read.</param>
    public static EngineNotification PartNotRead(string path, string message) => new()
    {
        Id = "PME009",
        Severity = DiagnosticSeverity.Warning,
        Message = message,
        Path = path,
    };

    public static EngineNotification TooManyFindings(string path, string ruleId, int limit) => new()
    {
        Id = "PME010",
        Severity = DiagnosticSeverity.Warning,
        Message = $"{ruleId} has more than {limit:N0} findings here; the others are not shown.",
        Path = path,
        RuleId = ruleId,
    };

    /// <summary>The baseline accepts what is no longer there.</summary>
    public static EngineNotification StaleBaseline(string path, string ruleId, int count, string section, string text) => new()
    {
        Id = "PME007",
        Severity = DiagnosticSeverity.Warning,
        Message = $"The baseline accepts {(count == 1 ? "a finding" : $"{count} findings")} of {ruleId} that {(count == 1 ? "is" : "are")} gone"
            + $"{(section.Length > 0 ? $", in \"{section}\"" : "")}{(text.Length > 0 ? $": \"{text}\"" : "")}. 'pmlint baseline prune' removes it.",
        Path = path,
        RuleId = ruleId,
    };

    /// <summary>A shallow or partial clone does not hold all of the past.</summary>
    public static EngineNotification HistoryIsCut() => new()
    {
        Id = "PME008",
        Severity = DiagnosticSeverity.Warning,
        Message = "This clone does not hold the whole history, so rules that need it stay silent where it is missing: in a workflow give actions/checkout 'fetch-depth: 0', elsewhere run: git fetch --unshallow",
    };

    /// <summary>Documents that a change did not touch could not be read, so nobody knows whether the change made another one like them.</summary>
    public static EngineNotification NotCompared(int documents) => new()
    {
        Id = "PME011",
        Severity = DiagnosticSeverity.Warning,
        Message = $"{(documents == 1 ? "1 document" : $"{documents} documents")} that did not change cannot be read, so the changed ones were not compared with {(documents == 1 ? "it" : "them")}; check without --since to see why.",
    };

    /// <summary>A fact of the document could not be computed, so no rule that needs it could run.</summary>
    public static EngineNotification AnalysisFailed(string path, string reason) => new()
    {
        Id = "PME003",
        Severity = DiagnosticSeverity.Error,
        Message = $"The analysis stopped early: {reason}",
        Path = path,
    };

    /// <summary>A repair that a rule calls safe would have broken something and was left out.</summary>
    /// <param name="path">The document.</param>
    /// <param name="ruleId">The rule.</param>
    /// <param name="fix">The title of the repair.</param>
    /// <param name="reason">What it would have done, continuing "it …".</param>
    public static EngineNotification FixFailed(string path, string ruleId, string fix, string reason) => new()
    {
        Id = "PME003",
        Severity = DiagnosticSeverity.Error,
        Message = $"The fix \"{fix}\" of {ruleId} was not made: it {reason}. This is a defect of the rule; please report it.",
        Path = path,
        RuleId = ruleId,
    };
}
