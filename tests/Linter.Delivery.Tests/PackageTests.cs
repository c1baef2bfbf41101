using System.IO.Compression;
using Linter.Testing;

namespace Linter.Delivery.Tests;

[Platform(Exclude = "Win", Reason = "the commands are run by bash")]
public sealed class PackageTests
{
    /// <summary>Some hundred methods cost as much as a small document; a few do not matter.</summary>
    private const int MostCompiled = 40;

    private const string Contradiction = """
        # Checkout outage

        - Start: 2025-03-06 15:00 UTC
        - End: 2025-03-06 19:30 UTC
        - Duration: 5 hours
        """;

    [Test]
    public void Exactly_one_package_is_made() =>
        Directory.GetFiles(ToolPackage.Folder).Select(Path.GetFileName).Should().Equal($"pmlint.{ToolPackage.Version}.nupkg");

    [Test]
    public void A_release_makes_one_package_for_each_platform_and_one_that_points_to_them()
    {
        using var folder = new TemporaryFolder();

        var result = DeliveryTools.Run(
            CheckoutFolder.Path, "env", "PackAllPlatforms=true", "PackagedPlatforms=linux-x64;any", "dotnet", "pack", "--configuration", "Release", "--output", folder.Path);

        result.ExitCode.Should().Be(0, result.Output + result.Error);
        Directory.GetFiles(folder.Path).Select(Path.GetFileName).Should()
            .BeEquivalentTo($"pmlint.{ToolPackage.Version}.nupkg", $"pmlint.linux-x64.{ToolPackage.Version}.nupkg", $"pmlint.any.{ToolPackage.Version}.nupkg");
    }

    [Test]
    public void The_package_brings_readme_and_licence()
    {
        using var package = ZipFile.OpenRead(Directory.GetFiles(ToolPackage.Folder).Single());

        package.Entries.Select(entry => entry.FullName).Should().Contain(["README.md", "LICENSE"]);
        using var manifest = new StreamReader(package.GetEntry("pmlint.nuspec")!.Open());
        manifest.ReadToEnd().Should().Contain("<license type=\"expression\">MIT</license>").And.Contain("<readme>README.md</readme>");
    }

    [Test]
    public void The_command_that_the_README_installs_lints_in_a_folder_of_its_own()
    {
        using var home = new UserHome();
        using var folder = new TemporaryFolder();
        folder.Write("postmortem.md", Contradiction);
        home.InstallTool();

        var result = home.Shell(folder.Path, "pmlint check postmortem.md");

        result.Output.Should().Contain("PM1001", result.Error);
        result.ExitCode.Should().Be(1);
        Directory.GetFileSystemEntries(folder.Path).Select(Path.GetFileName).Should().Equal("postmortem.md");
    }

    /// <summary>What the runtime compiles at a start depends on no clock: the names of the methods are counted.</summary>
    [TestCaseSource(nameof(Examples))]
    public void A_start_compiles_hardly_anything_of_our_own(string example)
    {
        using var home = new UserHome();
        using var folder = new TemporaryFolder();
        home.InstallTool();

        home.Shell(folder.Path, $"DOTNET_JitStdOutFile=compiled.txt DOTNET_JitDisasmSummary=1 pmlint check '{example}' || true");

        File.ReadLines(Path.Combine(folder.Path, "compiled.txt")).Where(static method => method.Contains("Linter.", StringComparison.Ordinal))
            .Should().HaveCountLessThan(MostCompiled, "code that cannot be compiled ahead of time costs at every start; see docs/performance.md");
    }

    private static IEnumerable<string> Examples() => Directory.GetFiles(Path.Combine(CheckoutFolder.Path, "docs", "examples"), "*.md");

    [Test]
    public void The_tool_runs_without_being_installed()
    {
        using var home = new UserHome();

        var result = home.Shell(CheckoutFolder.Path, ReadmeCommands.RunOnce);

        result.Output.Should().Contain("PM1001", $"dotnet said: {result.Error}");
        result.ExitCode.Should().Be(1);
        Directory.Exists(Path.Combine(home.Path, ".dotnet", "tools")).Should().BeFalse();
    }
}
