using System.Text;
using Linter.Diagnostics;

namespace Linter.Reporting.Sarif;

/// <summary>Turns rules into SARIF's reporting descriptors.</summary>
internal static class DescriptorMapping
{
    /// <summary>The longest description that code scanning accepts.</summary>
    private const int LongestDescription = 1024;

    public static ReportingDescriptor ToSarif(RuleReport rule)
    {
        var descriptor = rule.Descriptor;
        return new ReportingDescriptor
        {
            Id = descriptor.Id,
            Name = PascalCase(descriptor.Name),
            ShortDescription = new Message(Shortened(descriptor.Title)),
            FullDescription = new Message(Shortened(ReasonOf(rule))),
            Help = new Message(HelpOf(rule), PageLinks.MakeAbsolute(rule.Page, rule.HelpUri)),
            HelpUri = rule.HelpUri,
            DefaultConfiguration = new ReportingConfiguration(SarifLevel.Of(descriptor.DefaultSeverity)),
            Properties = PropertiesOf(descriptor),
        };
    }

    private static string ReasonOf(RuleReport rule) => RulePage.ParagraphUnder(rule.Page, "Why") ?? rule.Descriptor.Title;

    private static string HelpOf(RuleReport rule) =>
        $"{rule.Descriptor.Title}\n\n{ReasonOf(rule)}\n\nThe whole page: pmlint explain {rule.Descriptor.Id}";

    private static string Shortened(string text) =>
        text.Length <= LongestDescription ? text : string.Concat(text.AsSpan(0, LongestDescription - 1), "…");

    private static RuleProperties PropertiesOf(DiagnosticDescriptor descriptor) => new(
        ["postmortem", KebabCase(descriptor.Category.ToString())],
        PrecisionOf(descriptor.DefaultSeverity),
        ProblemSeverityOf(descriptor.DefaultSeverity));

    // An error is a contradiction between exact statements, a warning is probable, the rest is a signal.
    private static string PrecisionOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "very-high",
        DiagnosticSeverity.Warning => "high",
        _ => "medium",
    };

    private static string ProblemSeverityOf(DiagnosticSeverity severity) =>
        severity == DiagnosticSeverity.Info ? "recommendation" : SeverityName.Of(severity);

    private static string PascalCase(string kebab)
    {
        var name = new StringBuilder(kebab.Length);
        foreach (var word in kebab.Split('-', StringSplitOptions.RemoveEmptyEntries))
            name.Append(char.ToUpperInvariant(word[0])).Append(word, 1, word.Length - 1);
        return name.ToString();
    }

    private static string KebabCase(string pascal)
    {
        var name = new StringBuilder(pascal.Length + 1);
        foreach (var letter in pascal)
        {
            if (char.IsUpper(letter) && name.Length > 0)
                name.Append('-');
            name.Append(char.ToLowerInvariant(letter));
        }

        return name.ToString();
    }
}
