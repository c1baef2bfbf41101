using Linter.Configuration;
using Linter.Diagnostics;
using Linter.History;
using Linter.Semantics;
using NodaTime;

namespace Linter.Analysis;

/// <summary>Which rules run, how their findings are graded and with which options. Immutable.</summary>
public sealed record AnalyzerConfiguration
{
    public static readonly AnalyzerConfiguration Default = new();

    /// <summary>The profile that decides on required parts: "generic", "alx", "sre", "pagerduty", "atlassian".</summary>
    public string Profile { get; init; } = "generic";

    /// <summary>True to show findings that are only guesses, too.</summary>
    public bool IsPedantic { get; init; }

    /// <summary>The moment from which a date lies in the future; null if the caller has none, and then no rule asks.</summary>
    public Instant? ReferenceTime { get; init; }

    /// <summary>Which files a document can link to; null if that is not known.</summary>
    public ILinkTargets? LinkTargets { get; init; }

    /// <summary>What the documents mean by zones, dates and headings of their own.</summary>
    public SemanticOptions Semantics { get; init; } = SemanticOptions.Default;

    /// <summary>The past of the documents; null if no rule shall ask for it.</summary>
    public IHistoryProvider? History { get; init; }

    /// <summary>True if the documents of the run are compared with one another when all have been read.</summary>
    public bool ComparesDocuments { get; init; }

    /// <summary>The files that options name; null if none can be read.</summary>
    public ITextFiles? TextFiles { get; init; }

    /// <summary>Settings by rule id; a rule that is not listed runs as its descriptor says.</summary>
    public IReadOnlyDictionary<string, RuleSetting> Rules { get; init; } = new Dictionary<string, RuleSetting>(StringComparer.Ordinal);

    /// <summary>This configuration with what counts for one document.</summary>
    public AnalyzerConfiguration With(EffectiveConfiguration effective, IEnumerable<DiagnosticDescriptor> rules) => this with
    {
        Profile = effective.Profile.Value,
        Semantics = effective.Semantics,
        Rules = ConfiguredRules.Of(effective, rules),
    };

    /// <summary>What is configured for a rule; what is left open is as the profile says.</summary>
    public RuleSetting For(string ruleId)
    {
        var setting = Rules.GetValueOrDefault(ruleId, RuleSetting.Default);
        return Configuration.Profile.Find(Profile)?.For(ruleId) is { Count: > 0 } defaults ? setting.Over(defaults) : setting;
    }
}
