using System.Xml.Linq;
using Linter.Testing;

namespace Linter.Conventions.Tests;

/// <summary>What the projects may reference, and which one is packed.</summary>
public sealed class ProjectLaws
{
    /// <summary>docs/architecture.md gives the reason of each line.</summary>
    private static readonly Dictionary<string, string[]> AllowedReferences = new(StringComparer.Ordinal)
    {
        ["Linter"] = [],
        ["Linter.Rules"] = ["Linter"],
        ["Linter.Git"] = ["Linter"],
        ["Linter.Reporting"] = ["Linter"],
        ["Linter.LanguageServer"] = ["Linter"],
        ["Linter.Cli"] = ["Linter", "Linter.Git", "Linter.LanguageServer", "Linter.Reporting", "Linter.Rules"],
    };

    private static readonly Dictionary<string, string[]> OnlyHomeOfPackages = new(StringComparer.Ordinal)
    {
        ["Markdig"] = ["Linter"],
        ["YamlDotNet"] = ["Linter"],
        ["LibGit2Sharp"] = ["Linter.Git"],
        ["System.CommandLine"] = ["Linter.Cli"],
        ["Microsoft.Extensions.FileSystemGlobbing"] = ["Linter.Cli"],
        ["Spectre.Console"] = ["Linter.Cli"],
    };

    private static IEnumerable<(string Name, XDocument Xml)> Projects =>
        Directory.EnumerateFiles(CheckoutFolder.Combine("src"), "*.csproj", SearchOption.AllDirectories)
            .Select(file => (Path.GetFileNameWithoutExtension(file), XDocument.Load(file)));

    [Test]
    public void Projects_reference_only_what_the_architecture_allows() => Projects
        .SelectMany(project => Includes(project.Xml, "ProjectReference")
            .Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/')))
            .Except(AllowedReferences.GetValueOrDefault(project.Name, []), StringComparer.Ordinal)
            .Select(reference => $"{project.Name} references {reference}"))
        .ShouldNotExist("Remove the reference: everything references Linter, nothing references a sibling, only Linter.Cli references all (docs/architecture.md):");

    [Test]
    public void Every_project_is_known_to_the_architecture() => Projects
        .Where(project => !AllowedReferences.ContainsKey(project.Name))
        .Select(project => project.Name)
        .ShouldNotExist("Add the project to docs/architecture.md and to this law:");

    [Test]
    public void A_library_has_one_home() => Projects
        .SelectMany(project => Includes(project.Xml, "PackageReference")
            .Where(package => OnlyHomeOfPackages.TryGetValue(package, out var homes) && !homes.Contains(project.Name, StringComparer.Ordinal))
            .Select(package => $"{project.Name} references the package {package}"))
        .ShouldNotExist("Remove the package reference; use the project that wraps the library:");

    [Test]
    public void Only_the_tool_is_packable() => Projects
        .Where(project => project.Xml.Descendants("IsPackable").Any(element => element.Value == "true") != (project.Name == "Linter.Cli"))
        .Select(project => project.Name)
        .ShouldNotExist("Only Linter.Cli may set IsPackable: pre-commit installs every package of the repository as a tool:");

    [Test]
    public void Nothing_is_packable_by_default() => XDocument.Load(CheckoutFolder.Combine("Directory.Build.props"))
        .Descendants("IsPackable").Select(element => element.Value).Should().Equal("false");

    private static IEnumerable<string> Includes(XDocument project, string element) =>
        project.Descendants(element).Select(reference => reference.Attribute("Include")?.Value ?? "");
}
