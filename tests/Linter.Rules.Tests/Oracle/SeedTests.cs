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

    [TestCase("000.md", "PM9008 Info", "")]
    [TestCase("001.md", "", "PM6006 Info")]
    [TestCase("002.md", "", "PM6006 Info")]
    [TestCase("003.md", "PM0001 Warning", "")]
    [TestCase("004.md", "", "")]
    public void The_alx_profile_differs_as_its_oracle_lists(string name, string added, string removed)
    {
        var seed = SeedFolder.Read(name);
        var (generic, alx) = (Finding.In(seed), Finding.In(seed, "alx"));

        string.Join(", ", alx.Except(generic).Select(Shown)).Should().Be(added);
        string.Join(", ", generic.Except(alx).Select(Shown)).Should().Be(removed);
    }

    private static string Shown(Finding finding) => $"{finding.Rule} {finding.Severity}";

    private static IReadOnlyList<Finding> Expected(string name)
    {
        using var oracle = JsonDocument.Parse(File.ReadAllText(Path.Combine(SharedFolder.Require("seeds"), "expected.json")));
        var file = oracle.RootElement.GetProperty("files").EnumerateArray().Single(file => file.GetProperty("file").GetString() == name);
        return Finding.Ordered(file.GetProperty("findings").EnumerateArray().Select(Finding.Read).Where(finding => Known.Contains(finding.Rule)));
    }
}
