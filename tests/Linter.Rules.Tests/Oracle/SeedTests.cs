using System.Text.Json;
using Linter.Diagnostics;
using Linter.Testing;

namespace Linter.Rules.Tests.Oracle;

/// <summary>The five seeds give exactly the findings their oracle lists for the rules of the catalogue.</summary>
public sealed class SeedTests
{
    private static readonly HashSet<string> Known = [.. RuleCatalog.Rules.Select(rule => rule.Descriptor.Id)];

    [TestCaseSource(typeof(SeedFolder), nameof(SeedFolder.Names))]
    public void A_seed_gives_exactly_the_findings_of_its_oracle(string name) =>
        Finding.In(SeedFolder.Read(name)).Should().Equal(Expected(name));

    private static IReadOnlyList<Finding> Expected(string name)
    {
        using var oracle = JsonDocument.Parse(File.ReadAllText(Path.Combine(SharedFolder.Require("seeds"), "expected.json")));
        var file = oracle.RootElement.GetProperty("files").EnumerateArray().Single(file => file.GetProperty("file").GetString() == name);
        return Finding.Ordered(file.GetProperty("findings").EnumerateArray().Select(Read).Where(finding => Known.Contains(finding.Rule)));
    }

    private static Finding Read(JsonElement finding) => new(
        finding.GetProperty("rule").GetString()!,
        finding.GetProperty("line").GetInt32(),
        Enum.Parse<DiagnosticSeverity>(finding.GetProperty("severity").GetString()!, ignoreCase: true));
}
