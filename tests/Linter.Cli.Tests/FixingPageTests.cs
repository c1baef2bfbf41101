using Linter.Testing;

namespace Linter.Cli.Tests;

/// <summary>What docs/fixing.md shows is what the tool prints.</summary>
public sealed class FixingPageTests
{
    private const string Page = "docs/fixing.md";

    [Test]
    public void The_shown_difference_is_the_real_one()
    {
        var page = File.ReadAllText(CheckoutFolder.Combine(Page)).ReplaceLineEndings("\n");
        var (before, after) = (Block(page, "markdown before"), Block(page, "diff after"));
        using var session = new CliSession { Input = page[before] };

        session.Run("fix", "--diff", "--stdin-filename", "checkout.md", "-").Should().Be(ExitCode.Findings);

        Snapshot.Match(page[..after.Start] + session.Output + page[after.End..], Page);
    }

    private static Range Block(string page, string info)
    {
        var start = page.IndexOf($"```{info}\n", StringComparison.Ordinal) + info.Length + 4;
        return start..page.IndexOf("```", start, StringComparison.Ordinal);
    }
}
