using System.Text.RegularExpressions;

namespace Linter.Reporting.Sarif;

/// <summary>Makes the relative links of a rule's page absolute: services show the page away from its folder.</summary>
internal static partial class PageLinks
{
    /// <param name="page">Markdown.</param>
    /// <param name="pageUri">The web address of the page; null leaves the links as they are.</param>
    public static string MakeAbsolute(string page, string? pageUri) =>
        pageUri is null ? page : RelativeTarget().Replace(page, match => new Uri(new Uri(pageUri), match.Value).AbsoluteUri);

    [GeneratedRegex(@"(?<=\]\()(?![a-z]+:)[^)\s#][^)\s]*(?=\))", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RelativeTarget();
}
