using Linter.Analysis;
using Linter.Rules.Pages;
using Linter.Testing;

namespace Linter.Rules.Tests.Pages;

/// <summary>The pages of the checkout, as they stand on disk.</summary>
internal static class PageFolder
{
    public static string PathOf(DiagnosticAnalyzer rule) => CheckoutFolder.Combine("rules", RulePages.FileName(rule.Descriptor));

    public static string ReadText(DiagnosticAnalyzer rule) =>
        File.Exists(PathOf(rule)) ? File.ReadAllText(PathOf(rule)).ReplaceLineEndings("\n") : "";
}
