using Linter.Configuration;
using Linter.Diagnostics;
using Linter.Text;

namespace Linter.Analysis;

/// <summary>Turns what files set into settings of rules.</summary>
internal static class ConfiguredRules
{
    /// <summary>The settings by rule id; rules of which nothing is set are left out.</summary>
    public static IReadOnlyDictionary<string, RuleSetting> Of(EffectiveConfiguration configuration, IEnumerable<DiagnosticDescriptor> rules)
    {
        var settings = new Dictionary<string, RuleSetting>(StringComparer.Ordinal);
        foreach (var rule in rules)
        {
            var options = configuration.OptionsOf(rule);
            var setting = Graded(configuration, rule) with { Options = options.Count > 0 ? new RuleOptions(options) : RuleOptions.Default };
            if (!setting.IsDefault)
            {
                settings.Add(rule.Id, setting);
            }
        }

        return settings;
    }

    /// <summary>A rule that is graded itself is on; the severity of its category only grades what is on.</summary>
    private static RuleSetting Graded(EffectiveConfiguration configuration, DiagnosticDescriptor rule)
    {
        if (configuration.SeverityOf(rule) is { } own)
        {
            var severity = Read(own);
            return new RuleSetting { IsEnabled = severity is not null, Severity = severity };
        }

        if (configuration.SeverityOf(rule.Category) is { } category)
        {
            var severity = Read(category);
            return new RuleSetting { IsEnabled = severity is null ? false : null, Severity = severity };
        }

        return RuleSetting.Default;
    }

    /// <summary>Null for "none".</summary>
    private static DiagnosticSeverity? Read(Setting setting) => EnumText.Find<DiagnosticSeverity>(setting.Value);
}
