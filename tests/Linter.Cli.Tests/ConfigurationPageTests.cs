using System.Text.RegularExpressions;
using Linter.Configuration;
using Linter.Testing;

namespace Linter.Cli.Tests;

/// <summary>What docs/configuration.md shows is what the tool does.</summary>
public sealed partial class ConfigurationPageTests
{
    private const string Prompt = "$ pmlint ";

    private static readonly string Page = File.ReadAllText(CheckoutFolder.Combine("docs", "configuration.md")).ReplaceLineEndings("\n");

    [Test]
    public void Every_shown_line_is_printed()
    {
        using var session = new CliSession();
        WriteFiles(session);
        var shown = 0;
        foreach (Match match in Example().Matches(Page))
        {
            var arguments = match.Groups["command"].Value[Prompt.Length..].Split(' ');
            session.Folder.Write(arguments[^1], CliSession.Postmortem);
            session.Run(arguments);
            var printed = (session.Output + session.Error).Split('\n').Select(Squeeze).ToList();
            var lines = match.Groups["output"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Squeeze).ToList();
            printed.Where(lines.Contains).Should().Equal(lines, "{0} prints these lines in this order", match.Groups["command"].Value);
            shown += lines.Count;
        }

        shown.Should().BeGreaterThan(5);
    }

    [Test]
    public void Every_general_key_and_category_is_described()
    {
        var described = KeyRow().Matches(Page).Select(match => match.Groups["key"].Value);
        described.Should().Equal(GeneralSettings.All.Select(option => SettingKey.Prefix + option.Name));
        CategoryName.All.Should().OnlyContain(name => Page.Contains($"`{name}`", StringComparison.Ordinal));
    }

    private static void WriteFiles(CliSession session)
    {
        var files = IniFence().Matches(Page);
        files.Should().HaveCountGreaterThan(2);
        foreach (Match match in files)
        {
            session.Folder.Write(match.Groups["path"].Value, match.Groups["text"].Value);
        }
    }

    /// <summary>The columns of the page are narrower than those of the whole output.</summary>
    private static string Squeeze(string line) => Blanks().Replace(line, "  ").TrimEnd();

    [GeneratedRegex(@"```ini (?<path>\S+)\n(?<text>.*?)```", RegexOptions.ExplicitCapture | RegexOptions.Singleline, 1000)]
    private static partial Regex IniFence();

    [GeneratedRegex(@"```console\n(?<command>[^\n]+)\n```\n\n```text output\n(?<output>.*?)```", RegexOptions.ExplicitCapture | RegexOptions.Singleline, 1000)]
    private static partial Regex Example();

    [GeneratedRegex(@"^\| `(?<key>pmlint\.[^`]+)` \|", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex KeyRow();

    [GeneratedRegex("  +", RegexOptions.None, 1000)]
    private static partial Regex Blanks();
}
