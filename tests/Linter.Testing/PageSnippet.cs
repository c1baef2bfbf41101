using System.Text.RegularExpressions;

namespace Linter.Testing;

/// <summary>A fenced block that a page of the project shows.</summary>
/// <param name="Page">The page: "docs/ci.md".</param>
/// <param name="Heading">The heading it stands under: "GitLab".</param>
/// <param name="Language">What stands behind the fence: "yaml".</param>
/// <param name="Text">What it shows, with its last line end.</param>
public sealed partial record PageSnippet(string Page, string Heading, string Language, string Text)
{
    /// <summary>All fenced blocks of a page.</summary>
    public static IReadOnlyList<PageSnippet> In(string page)
    {
        var heading = "";
        var snippets = new List<PageSnippet>();
        foreach (Match part in Part().Matches(File.ReadAllText(CheckoutFolder.Combine(page)).ReplaceLineEndings("\n")))
        {
            if (part.Groups["heading"].Success)
            {
                heading = part.Groups["heading"].Value;
            }
            else
            {
                snippets.Add(new PageSnippet(page, heading, part.Groups["language"].Value, part.Groups["text"].Value));
            }
        }

        return snippets;
    }

    /// <summary>The only block of a language under a heading.</summary>
    public static PageSnippet Single(string page, string heading, string language) => All(page, heading, language).Should().ContainSingle().Subject;

    /// <summary>The blocks of a language under a heading, in their order.</summary>
    public static IReadOnlyList<PageSnippet> All(string page, string heading, string language) =>
        [.. In(page).Where(snippet => snippet.Heading == heading && snippet.Language == language)];

    public override string ToString() => $"{Page}: {Heading}";

    [GeneratedRegex(@"^(?<fence>`{3,})(?<language>[a-z]*)\n(?<text>.*?)^\k<fence>$|^#+ (?<heading>[^\n]+)$", RegexOptions.ExplicitCapture | RegexOptions.Multiline | RegexOptions.Singleline, 1000)]
    private static partial Regex Part();
}
