using Linter.Diagnostics;
using Linter.Testing;
using Linter.Text;

namespace Linter.Rules.Tests.Oracle;

/// <summary>One edit to a seed changes the findings by exactly what the oracle says, as far as the catalogue has the rules.</summary>
public sealed class MutationTests
{
    private static readonly HashSet<string> Known = [.. RuleCatalog.Rules.Select(rule => rule.Descriptor.Id)];

    private static IEnumerable<TestCaseData> Cases()
    {
        yield return Case("M1", "000.md", [new(6, "5 hours", "4 hours")], added: ["PM1001 Error 6"]);
        yield return Case("M2", "000.md", [new(6, "5 hours", "about 4 hours 30 minutes")]);
        yield return Case("M3", "000.md", [new(5, "End Time: May 7", "End Time: May 8")], added: ["PM7001 Warning 5"], removed: ["PM2005 Warning 23"]);
        yield return Case("M4", "000.md", [new(14, "3:45 PM", "3:10 PM")], added: ["PM2001 Warning 14"]);
        yield return Case("M7", "002.md", [new(7, "Saturday", "Friday")], added: ["PM3005 Error 7"]);
        yield return Case("M9", "002.md", [new(8, "approximately 85%", "100%")], removed: ["PM4004 Warning 8"]);
        yield return Case("M10", "002.md", [new(20, "rolling out a new version of the application server with the memory leak fixed", "reverting the caching change")], removed: ["PM7005 Warning 90"]);
        yield return Case("M11", "003.md", [new(4, "(PST)", "(PDT)")], removed: ["PM3002 Warning 4"]);
        yield return Case("M11 by date", "003.md", [new(4, "June 4, 2023", "December 4, 2023")], removed: ["PM3002 Warning 4"]);
        yield return Case("M12", "003.md", [new(16, "12:00 PM", "12:00 AM")], added: ["PM3011 Warning 16"]);
        yield return Case("M13", "003.md", [new(40, "", "ages.")], removed: ["PM9002 Warning 40"]);
        yield return Case("M14", "004.md", [new(5, "15:45", "14:15")], added: ["PM1003 Error 5"]);
        yield return Case("M15", "004.md", [new(8, "60%", "160%")], added: ["PM4002 Error 8"]);
        yield return Case("M16", "004.md", [new(9, "  - The root cause was an", "- **Root Cause:** An")], removed: ["PM0006 Warning 9"]);
        yield return Case(
            "M17",
            "004.md",
            [new(33, "", " (@ana, due 2024-08-20, OPS-12)")],
            added: [.. PerItem()],
            removed: ["PM5002 Warning 32", "PM5004 Warning 32", "PM5007 Info 32"]);
        yield return Case(
            "M18",
            "004.md",
            [new(33, "", " (@ana, due 2023-08-20, OPS-12)")],
            added: ["PM5005 Error 33", .. PerItem()],
            removed: ["PM5002 Warning 32", "PM5004 Warning 32", "PM5007 Info 32"]);
    }

    [TestCaseSource(nameof(Cases))]
    public void A_mutation_changes_exactly_what_the_oracle_says(string seed, Edit[] edits, string[] added, string[] removed)
    {
        var before = Finding.In(SeedFolder.Read(seed)).Select(Shown).ToList();
        var after = Finding.In(Edited(seed, edits)).Select(Shown).ToList();

        after.Except(before, StringComparer.Ordinal).Should().BeEquivalentTo(added.Where(IsKnown));
        before.Except(after, StringComparer.Ordinal).Should().BeEquivalentTo(removed.Where(IsKnown));
    }

    [Test]
    public void M5_groups_of_a_timeline_may_be_swapped()
    {
        var lines = Lines("000.md");
        string[] swapped = [.. lines[..19], .. lines[21..24], .. lines[19..21], .. lines[24..]];

        Rules(Finding.In(SourceText.From(string.Join('\n', swapped), "000.md"))).Should().Equal(Rules(Finding.In(SeedFolder.Read("000.md"))));
    }

    [Test]
    public void M6_repairing_the_encoding_moves_nothing_else()
    {
        Edit[] edits = [new(1, "ðŸ”¥", "🔥"), new(9, "ðŸ˜±", "😱"), new(43, "ðŸš€", "🚀")];

        Finding.In(Edited("001.md", edits)).Should().Equal(Finding.In(SeedFolder.Read("001.md")).Where(finding => finding.Rule != "PM9001"));
    }

    [Test]
    public void M8_a_skipped_wall_clock_is_found_on_window_and_entries()
    {
        if (!Known.Contains("PM3007"))
        {
            Assert.Ignore("PM3007 is not in the catalogue yet.");
        }

        Edit[] edits = [new(7, "UTC on Saturday, March 9, 2024", "PT on Sunday, March 10, 2024"), new(0, " AM UTC`", " AM PT`")];

        Finding.In(Edited("002.md", edits)).Where(finding => finding.Rule == "PM3007").Should().Contain(new Finding("PM3007", 7, DiagnosticSeverity.Error))
            .And.Contain(new Finding("PM3007", 13, DiagnosticSeverity.Error));
    }

    private static TestCaseData Case(string name, string seed, Edit[] edits, string[]? added = null, string[]? removed = null) =>
        new TestCaseData(seed, edits, added ?? [], removed ?? []).SetName($"{name} {seed}");

    private static IEnumerable<string> PerItem() =>
        from line in new[] { 34, 35, 36 }
        from finding in new[] { "PM5002 Warning", "PM5004 Warning", "PM5007 Info" }
        select $"{finding} {line}";

    private static SourceText Edited(string seed, Edit[] edits) =>
        SourceText.From(string.Join('\n', edits.Aggregate(Lines(seed), (lines, edit) => edit.Apply(lines))), seed);

    private static string[] Lines(string seed) => SeedFolder.Read(seed).Content.Split('\n');

    private static IEnumerable<string> Rules(IEnumerable<Finding> findings) => findings.Select(finding => finding.Rule).Order(StringComparer.Ordinal);

    private static string Shown(Finding finding) => $"{finding.Rule} {finding.Severity} {finding.Line}";

    private static bool IsKnown(string finding) => Known.Contains(finding[..6]);
}
