using Linter.Diagnostics;

namespace Linter.Rules.Pages;

/// <summary>The facts of a rule in the words of pages and lists.</summary>
public sealed class RuleFacts(DiagnosticDescriptor rule)
{
    public string Category => rule.Category.ToString();

    public string Severity => rule.DefaultSeverity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "info",
    };

    public string IsOn => rule.IsEnabledByDefault ? "yes" : "no";

    public string Fix => rule.Fix switch
    {
        FixSafety.Safe => "safe",
        FixSafety.Offered => "offered",
        _ => "none",
    };

    public string Options => rule.Options.Count == 0 ? "none" : string.Join(", ", rule.Options.Select(option => $"`{option.Name}`"));

    /// <summary>The facts by the columns of the table in a page; "Since" is known to the page only.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> All =>
    [
        new("Category", Category),
        new("Severity", Severity),
        new("On by default", IsOn),
        new("Fix", Fix),
        new("Options", Options),
    ];
}
