using Linter.Testing;

namespace Linter.Delivery.Tests;

public sealed class WorkflowTests
{
    private static IEnumerable<string> Files =>
        Directory.EnumerateFiles(CheckoutFolder.Combine(".github", "workflows")).Order(StringComparer.Ordinal)
            .Select(file => $".github/workflows/{Path.GetFileName(file)}").Prepend("action.yml");

    [Test]
    public void GitHub_understands_the_action_and_the_workflows()
    {
        DeliveryTools.RequireNodePackages();

        var result = DeliveryTools.RunScript("check-workflows.mjs", [CheckoutFolder.Path, .. Files]);

        (result.Output + result.Error).Should().BeEmpty();
        result.ExitCode.Should().Be(0);
    }

    [Test]
    public void The_check_finds_a_wrong_step()
    {
        DeliveryTools.RequireNodePackages();
        using var folder = new TemporaryFolder();
        folder.Write(".github/workflows/bad.yml", "on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ github.event.pull_request.title }}\n        colour: red\n");

        var result = DeliveryTools.RunScript("check-workflows.mjs", [folder.Path, ".github/workflows/bad.yml"]);

        result.Output.Should().Contain("colour").And.Contain("potentially untrusted");
    }

    [TestCaseSource(nameof(Files))]
    public void A_file_follows_the_schema(string file)
    {
        DeliveryTools.RequireNodePackages();

        var result = DeliveryTools.RunPackaged("action-validator", file);

        result.ExitCode.Should().Be(0, result.Output + result.Error);
    }

    [Test]
    public void Foreign_actions_are_pinned_by_hash() => Files
        .SelectMany(file => File.ReadLines(CheckoutFolder.Combine(file)))
        .Where(line => line.Contains("uses:", StringComparison.Ordinal) && !line.Contains("uses: ./", StringComparison.Ordinal))
        .Should().AllSatisfy(line => line.Should().MatchRegex("@[0-9a-f]{40} # v[0-9.]+$"));

    [Test]
    public void The_shell_scripts_are_sound()
    {
        InstalledPrograms.Require("shellcheck", "install the package shellcheck");

        var result = DeliveryTools.Run(CheckoutFolder.Path, "shellcheck", ".github/action/install", ".github/action/lint", "tests/run", "tests/install-tools", ".ci/run");

        result.Output.Should().BeEmpty();
    }
}
