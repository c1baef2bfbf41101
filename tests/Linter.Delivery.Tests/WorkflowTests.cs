using System.Text.RegularExpressions;
using Linter.Testing;

namespace Linter.Delivery.Tests;

/// <summary>The action, the workflows of the project and those that its pages show pass the public checks.</summary>
public sealed partial class WorkflowTests
{
    private static IEnumerable<string> Files =>
        Directory.EnumerateFiles(CheckoutFolder.Combine(".github", "workflows")).Order(StringComparer.Ordinal)
            .Select(file => $".github/workflows/{Path.GetFileName(file)}").Prepend("action.yml");

    private static IEnumerable<PageSnippet> Steps =>
        Directory.EnumerateFiles(CheckoutFolder.Combine("docs"), "*.md").Select(file => $"docs/{Path.GetFileName(file)}").Order(StringComparer.Ordinal).Prepend("README.md")
            .SelectMany(PageSnippet.In).Where(static snippet => snippet.Text.Contains("uses: ", StringComparison.Ordinal));

    private static IEnumerable<PageSnippet> Workflows => Steps.Where(static snippet => snippet.Text.Contains("runs-on:", StringComparison.Ordinal));

    [Test]
    public void GitHub_understands_the_action_and_the_workflows() => FindingsOn(CheckoutFolder.Path, Files).Should().BeEmpty();

    [Test]
    public void The_pages_show_three_workflows() =>
        Workflows.Select(snippet => snippet.ToString()).Should().Equal("README.md: Use it in pull requests on GitHub", "docs/ci.md: GitHub", "docs/ci.md: All repositories of an organisation");

    [TestCaseSource(nameof(Workflows))]
    public void GitHub_understands_the_workflows_that_are_shown(PageSnippet snippet)
    {
        using var sandbox = GitSandbox.Create();
        sandbox.Folder.Write(".github/workflows/shown.yml", snippet.Text);

        FindingsOn(sandbox.Folder.Path, [".github/workflows/shown.yml"]).Should().BeEmpty();
        var schema = DeliveryTools.RunPackaged(sandbox.Folder.Path, "action-validator", ".github/workflows/shown.yml");
        schema.ExitCode.Should().Be(0, schema.Output + schema.Error);
    }

    [Test]
    public void The_check_finds_a_wrong_step_and_an_unknown_input()
    {
        using var folder = new TemporaryFolder();
        folder.Write(".github/workflows/bad.yml", """
            on: push
            jobs:
              a:
                runs-on: ubuntu-latest
                steps:
                  - run: echo ${{ github.event.pull_request.title }}
                    colour: red
                  - uses: pmlint/pmlint@v0.1.0
                    with:
                      pathz: docs
            """);

        FindingsOn(folder.Path, [".github/workflows/bad.yml"]).Should().Contain("colour").And.Contain("potentially untrusted").And.Contain("pathz");
    }

    [TestCaseSource(nameof(Files))]
    public void A_file_follows_the_schema(string file)
    {
        DeliveryTools.RequireNodePackages();

        var result = DeliveryTools.RunPackaged(CheckoutFolder.Path, "action-validator", file);

        result.ExitCode.Should().Be(0, result.Output + result.Error);
    }

    [Test]
    public void Foreign_actions_are_pinned_by_hash_and_everywhere_alike()
    {
        var uses = Files.Select(file => File.ReadAllText(CheckoutFolder.Combine(file))).Concat(Steps.Select(snippet => snippet.Text))
            .SelectMany(text => Use().Matches(text)).Select(match => match.Groups["action"].Value).Distinct(StringComparer.Ordinal).ToList();

        uses.Should().Contain($"pmlint/pmlint@v{ToolPackage.Version}");
        var foreign = uses.Where(static use => !use.StartsWith("./", StringComparison.Ordinal) && !use.StartsWith("pmlint/", StringComparison.Ordinal)).ToList();
        foreign.Should().AllSatisfy(use => use.Should().MatchRegex("@[0-9a-f]{40} # v[0-9.]+$"));
        foreign.Select(use => use.Split('@')[0]).Should().OnlyHaveUniqueItems();
        uses.Count(static use => use.StartsWith("pmlint/", StringComparison.Ordinal)).Should().Be(1);
    }

    [Test]
    public void The_shell_scripts_are_sound()
    {
        InstalledPrograms.Require("shellcheck", "install the package shellcheck");

        var result = DeliveryTools.Run(CheckoutFolder.Path, "shellcheck", ".github/action/install", ".github/action/lint", "tests/run", "tests/install-tools", ".ci/run");

        result.Output.Should().BeEmpty();
    }

    private static string FindingsOn(string root, IEnumerable<string> files)
    {
        DeliveryTools.RequireNodePackages();
        var result = DeliveryTools.RunScript("check-workflows.mjs", [CheckoutFolder.Combine("action.yml"), root, .. files]);
        result.ExitCode.Should().Be(0, result.Error);
        return result.Output + result.Error;
    }

    [GeneratedRegex(@"uses: (?<action>[^\n]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Use();
}
