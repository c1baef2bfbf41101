namespace Linter.Conventions.Tests;

/// <summary>Tests stand where what they test stands.</summary>
public sealed class MirrorLaws
{
    /// <summary>Test classes, or folders of them, that are about more than one source file, each with the reason.</summary>
    private static readonly Dictionary<string, string> AboutNoSingleFile = new(StringComparer.Ordinal)
    {
        ["tests/Linter.Reporting.Tests/Sarif/SarifValidationTests.cs"] = "gives whole logs to the public validators",
        ["tests/Linter.Rules.Tests/Oracle/"] = "what all rules together find in whole documents",
        ["tests/Linter.Rules.Tests/Pages/PageExampleTests.cs"] = "runs the examples of all pages",
        ["tests/Linter.Tests/Readings/"] = "each is about one kind of reading, over all readers",
        ["tests/Linter.Tests/Semantics/Impacts/QuantifiedClaimTests.cs"] = "claims with numbers over all readers of impact",
        ["tests/Linter.Tests/Semantics/Impacts/WordedClaimTests.cs"] = "claims in words over all readers of impact",
        ["tests/Linter.Tests/Semantics/Prose/ProseReadersOnAnyTextTests.cs"] = "a property of all readers of prose",
    };

    private static readonly HashSet<string> Sources = [.. SourceFile.Below("src").Select(file => file.Path)];

    [Test]
    public void A_test_file_mirrors_a_source_file() => SourceFile.Below("tests")
        .Where(file => file.Project.EndsWith(".Tests", StringComparison.Ordinal) && file.Project != "Linter.Conventions.Tests")
        .Where(file => file.Name.EndsWith("Tests", StringComparison.Ordinal) && !AboutNoSingleFile.Keys.Any(exempt => file.Path.StartsWith(exempt, StringComparison.Ordinal)))
        .Where(file => !Sources.Contains(MirrorOf(file)))
        .Select(file => $"{file.Path} (no {MirrorOf(file)})")
        .ShouldNotExist("Name the test after the type it tests, in the same folder, or list it in MirrorLaws with the reason:");

    [Test]
    public void Exemptions_are_needed() => AboutNoSingleFile.Keys
        .Where(exempt => !SourceFile.Below("tests").Any(file => file.Path.StartsWith(exempt, StringComparison.Ordinal)))
        .ShouldNotExist("Remove these from the list in MirrorLaws:");

    private static string MirrorOf(SourceFile test) =>
        string.Join('/', new[] { "src", test.Project[..^".Tests".Length], test.Folder, test.Name[..^"Tests".Length] + ".cs" }.Where(part => part.Length > 0));
}
