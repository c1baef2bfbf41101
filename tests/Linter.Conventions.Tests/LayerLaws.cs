namespace Linter.Conventions.Tests;

/// <summary>Inside the core data flows down only, and a library is seen in one place.</summary>
public sealed class LayerLaws
{
    private const string Root = "Linter.";

    /// <summary>What each folder of src/Linter may use, itself aside.</summary>
    private static readonly Dictionary<string, string[]> AllowedUsings = new(StringComparer.Ordinal)
    {
        ["Text"] = [],
        ["Readings"] = ["Text"],
        ["Diagnostics"] = ["Text"],
        ["Syntax"] = ["Text", "Readings"],
        ["History"] = ["Text"],
        ["Semantics"] = ["Text", "Readings", "Syntax"],
        ["Configuration"] = ["Text", "Readings", "Diagnostics", "Syntax", "Semantics"],
        ["Analysis"] = ["Text", "Readings", "Diagnostics", "Syntax", "History", "Semantics", "Configuration"],
    };

    private static IEnumerable<SourceFile> AllSources => SourceFile.Below("src");

    [Test]
    public void Layers_flow_downward() => SourceFile.Below("src/Linter")
        .SelectMany(file => file.Usings()
            .Where(name => name.StartsWith(Root, StringComparison.Ordinal) && !IsAllowed(LayerOf(file), name[Root.Length..].Split('.')[0]))
            .Select(name => $"{file.Path}: using {name}"))
        .ShouldNotExist("Move the code or turn the dependency round; the layers are Text, then Readings, Diagnostics and Syntax, then Semantics, Configuration, Analysis:");

    [Test]
    public void Every_folder_of_the_core_is_a_layer() => SourceFile.Below("src/Linter")
        .Select(LayerOf)
        .Distinct(StringComparer.Ordinal)
        .Where(layer => !AllowedUsings.ContainsKey(layer))
        .ShouldNotExist("Add the folder to docs/architecture.md and to this law:");

    [TestCase("Markdig", "src/Linter/Syntax/")]
    [TestCase("LibGit2Sharp", "src/Linter.Git/")]
    [TestCase("System.CommandLine", "src/Linter.Cli/")]
    [TestCase("YamlDotNet", "src/Linter/")]
    public void A_library_is_used_in_one_place(string library, string home) => AllSources
        .Where(file => !file.Path.StartsWith(home, StringComparison.Ordinal)
            && file.Usings().Any(name => name == library || name.StartsWith(library + ".", StringComparison.Ordinal)))
        .Select(file => file.Path)
        .ShouldNotExist($"Only {home} may use {library}; take what it gives as a value:");

    private static bool IsAllowed(string layer, string used) =>
        layer == used || AllowedUsings.GetValueOrDefault(layer, []).Contains(used, StringComparer.Ordinal);

    private static string LayerOf(SourceFile file) => file.Folder.Split('/')[0];
}
