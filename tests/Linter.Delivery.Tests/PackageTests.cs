using System.IO.Compression;
using Linter.Testing;

namespace Linter.Delivery.Tests;

public sealed class PackageTests
{
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
    public void The_package_brings_readme_and_licence()
    {
        using var package = ZipFile.OpenRead(Directory.GetFiles(ToolPackage.Folder).Single());

        package.Entries.Select(entry => entry.FullName).Should().Contain(["README.md", "LICENSE"]);
        using var manifest = new StreamReader(package.GetEntry("pmlint.nuspec")!.Open());
        manifest.ReadToEnd().Should().Contain("<license type=\"expression\">MIT</license>").And.Contain("<readme>README.md</readme>");
    }

    [Test]
    public void The_installed_tool_lints_in_a_folder_of_its_own()
    {
        using var folder = new TemporaryFolder();
        folder.Write("postmortem.md", Contradiction);
        var tools = Path.Combine(folder.Path, "tools");
        Install(folder.Path, tools);

        var result = DeliveryTools.Run(folder.Path, Path.Combine(tools, "pmlint"), "check", "postmortem.md");

        result.Output.Should().Contain("PM1001");
        result.ExitCode.Should().Be(1);
    }

    [Test]
    public void The_tool_runs_without_being_installed()
    {
        using var folder = new TemporaryFolder();
        folder.Write("postmortem.md", Contradiction);

        var result = DeliveryTools.Run(
            folder.Path, "dotnet", "tool", "exec", $"pmlint@{ToolPackage.Version}", "--source", ToolPackage.Folder, "--yes", "--", "check", "postmortem.md");

        result.Output.Should().Contain("PM1001", $"dotnet said: {result.Error}");
        result.ExitCode.Should().Be(1);
    }

    private static void Install(string folder, string tools)
    {
        var result = DeliveryTools.Run(folder, "dotnet", "tool", "install", "pmlint", "--tool-path", tools, "--source", ToolPackage.Folder, "--version", ToolPackage.Version);
        result.ExitCode.Should().Be(0, $"the package must install; dotnet said: {result.Output}{result.Error}");
    }
}
