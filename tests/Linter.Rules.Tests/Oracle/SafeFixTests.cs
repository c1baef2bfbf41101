using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Linter.Analysis;
using Linter.Analysis.Fixing;
using Linter.Diagnostics;
using Linter.Rules.Pages;
using Linter.Rules.Tests.Pages;
using Linter.Testing;
using Linter.Text;

namespace Linter.Rules.Tests.Oracle;

/// <summary>Safe fixes over whole documents: what they repair is gone, nothing new is found, the document says what it said, and a second run changes nothing.</summary>
public sealed class SafeFixTests
{
    /// <summary>Rules whose fix makes something readable (others leave a timeline alone that runs backwards), or writes down what was inferred, so that other rules may then find fault with it; such a fix is left to the author.</summary>
    private static readonly string[] MakeReadable = ["PM2002", "PM2007", "PM2008", "PM9001", "PM0006"];

    private static readonly AnalyzerDriver AllRules = new(RuleCatalog.Rules, new AnalyzerConfiguration { LinkTargets = new EmptyFolder() });

    private static IEnumerable<TestCaseData> Examples =>
        from rule in RuleCatalog.Rules
        from example in RulePage.Parse(PageFolder.ReadText(rule)).Examples
        select new TestCaseData(SourceText.From(example.Text, example.Path)).SetArgDisplayNames($"{rule.Descriptor.Id} line {example.Line}");

    [TestCaseSource(nameof(Examples))]
    public void Fixes_of_an_example_are_safe(SourceText text) => Verify(text);

    [TestCaseSource(typeof(SeedFolder), nameof(SeedFolder.Names))]
    public void Fixes_of_a_seed_are_safe(string name) => Verify(SeedFolder.Read(name));

    [Test]
    public void Fixes_of_real_documents_are_safe()
    {
        foreach (var file in Directory.EnumerateFiles(SharedFolder.Require("corpus"), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            Verify(SourceText.Decode(File.ReadAllBytes(file), Path.GetFileName(file)));
        }
    }

    [Test]
    public void Fixes_of_generated_documents_are_safe() =>
        Prop.ForAll(GeneratedPostmortem.Arbitrary, markdown => Verify(SourceText.From(markdown, "postmortem.md"))).QuickCheckThrowOnFailure();

    [Test]
    public void Generated_documents_give_each_kind_of_fix()
    {
        var seen = GeneratedPostmortem.Arbitrary.Generator.Sample(200)
            .SelectMany(markdown => new DocumentFixer(AllRules).Fix(SourceText.From(markdown, "postmortem.md")).Applied)
            .Select(applied => applied.Diagnostic.Descriptor.Id)
            .Distinct(StringComparer.Ordinal);

        seen.Should().Contain(["PM0004", "PM0005", "PM0007", "PM2001", "PM2002", "PM2007", "PM2008", "PM9001", "PM9010"]);
    }

    [Test]
    public void In_the_first_seed_only_the_garbled_characters_are_repaired()
    {
        var seed = SeedFolder.Read("001.md");
        var fixedText = new DocumentFixer(AllRules).Fix(seed).After.Content;

        fixedText.Should().Be(seed.Content.Replace("ðŸ”¥", "🔥", StringComparison.Ordinal).Replace("ðŸ˜±", "😱", StringComparison.Ordinal).Replace("ðŸš€", "🚀", StringComparison.Ordinal));
        Diff(seed.Content, fixedText).Should().HaveCount(3);
    }

    [TestCase("001.md", "PM9001")]
    [TestCase("003.md", "PM0004,PM0005")]
    public void After_the_repair_of_a_seed_its_oracle_holds_but_for_what_was_repaired(string name, string repaired)
    {
        var outcome = new DocumentFixer(AllRules).Fix(SeedFolder.Read(name));
        var rules = repaired.Split(',');

        outcome.Applied.Select(applied => applied.Diagnostic.Descriptor.Id).Distinct(StringComparer.Ordinal).Should().BeEquivalentTo(rules);
        outcome.Rejected.Should().BeEmpty();
        Finding.In(outcome.After).Select(Shown).Should().BeEquivalentTo(Oracle(name).Where(finding => !rules.Contains(finding.Rule)).Select(Shown));
    }

    [Test]
    public void Titles_and_lists_of_the_third_seed_become_markdown()
    {
        var lines = new DocumentFixer(AllRules).Fix(SeedFolder.Read("003.md")).After.Content.Split('\n');

        lines.Where(line => line.StartsWith('#')).Should().Equal(
            "# Postmortem: Outage in Web Application", "## Issue Summary", "## Timeline", "## Root Cause and Resolution", "## Corrective and Preventative Measures", "## Tasks to Address the Issue");
        lines.Count(line => line.StartsWith("- ", StringComparison.Ordinal) && char.IsAsciiDigit(line[2])).Should().Be(11);
    }

    private static void Verify(SourceText text)
    {
        foreach (var found in AllRules.Analyze(text).Diagnostics)
        {
            if (found.Fixes.FirstOrDefault(fix => fix.Safety == FixSafety.Safe) is { } fix)
            {
                VerifyAlone(text, found, fix);
            }
        }

        VerifyTogether(text);
    }

    /// <summary>Makes one repair by hand and compares.</summary>
    private static void VerifyAlone(SourceText text, Diagnostic found, Fix fix)
    {
        var repaired = text.With(TextChangeSet.Of(fix.Changes, text.Length)!);
        var (before, after) = (Counts(text), Counts(repaired));
        var what = $"\"{fix.Title}\" of {found.Descriptor.Id} at {text.GetPosition(found.Span.Start)} of {text.Path} is safe:\n{UnifiedDiff.WriteHunks(text.Content, repaired.Content)}";

        StatedValues.Of(repaired).ShouldStillSay(StatedValues.Of(text), found.Descriptor.Id, what);
        after.GetValueOrDefault(found.Descriptor.Id).Should().BeLessThan(before[found.Descriptor.Id], what);
        if (!MakeReadable.Contains(found.Descriptor.Id))
        {
            NewFindings(before, after).Should().BeEmpty(what);
        }
    }

    private static void VerifyTogether(SourceText text)
    {
        var outcome = new DocumentFixer(AllRules).Fix(text);
        var (before, after) = (Counts(text), Counts(outcome.After));
        var what = $"all safe repairs of {text.Path} together are safe:\n{UnifiedDiff.WriteHunks(text.Content, outcome.After.Content)}";

        outcome.Rejected.Where(rejected => rejected.IsDefect || !MakeReadable.Contains(rejected.Diagnostic.Descriptor.Id)).Select(rejected => $"{rejected.Diagnostic.Descriptor.Id} {rejected.Reason}").Should().BeEmpty(what);
        NewFindings(before, after).Should().BeEmpty(what);
        foreach (var rule in outcome.Applied.Select(applied => applied.Diagnostic.Descriptor.Id).Distinct(StringComparer.Ordinal))
        {
            after.GetValueOrDefault(rule).Should().BeLessThan(before[rule], what);
        }

        new DocumentFixer(AllRules).Fix(outcome.After).After.Content.Should().Be(outcome.After.Content, what);
    }

    private static IEnumerable<string> NewFindings(Dictionary<string, int> before, Dictionary<string, int> after) =>
        after.Keys.Where(rule => after[rule] > before.GetValueOrDefault(rule));

    private static Dictionary<string, int> Counts(SourceText text) =>
        AllRules.Analyze(text).Diagnostics.GroupBy(found => found.Descriptor.Id, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);

    private static List<string> Diff(string before, string after)
    {
        var (old, written) = (before.Split('\n'), after.Split('\n'));
        return [.. old.Zip(written).Where(pair => pair.First != pair.Second).Select(pair => pair.Second)];
    }

    // The lines move when headings get empty lines around them.
    private static string Shown(Finding finding) => $"{finding.Rule} {finding.Severity}";

    private static IEnumerable<Finding> Oracle(string name)
    {
        using var oracle = JsonDocument.Parse(File.ReadAllText(Path.Combine(SharedFolder.Require("seeds"), "expected.json")));
        var known = RuleCatalog.Rules.Select(rule => rule.Descriptor.Id).ToHashSet(StringComparer.Ordinal);
        return [.. oracle.RootElement.GetProperty("files").EnumerateArray().Single(file => file.GetProperty("file").GetString() == name)
            .GetProperty("findings").EnumerateArray().Select(Finding.Read).Where(finding => known.Contains(finding.Rule))];
    }
}
