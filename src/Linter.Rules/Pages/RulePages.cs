using System.Text;
using Linter.Diagnostics;

namespace Linter.Rules.Pages;

/// <summary>The pages that are part of the tool, read when asked for.</summary>
public static class RulePages
{
    /// <summary>The home of the project; the only place that names it.</summary>
    public const string ProjectUri = "https://github.com/pmlint/pmlint";

    /// <summary>The web address of a rule's page.</summary>
    public static string Uri(DiagnosticDescriptor rule) => $"{ProjectUri}/blob/main/rules/{FileName(rule)}";

    /// <summary>The name of a rule's page: "PM1001-duration-mismatch.md".</summary>
    public static string FileName(DiagnosticDescriptor rule) => $"{rule.Id}-{rule.Name}.md";

    /// <summary>The page of a rule as Markdown; null if the tool was built without it.</summary>
    public static string? ReadText(DiagnosticDescriptor rule)
    {
        using var stream = typeof(RulePages).Assembly.GetManifestResourceStream($"rules/{FileName(rule)}");
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
