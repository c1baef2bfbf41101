using System.Text.Json;
using System.Text.Json.Nodes;
using Linter.Testing;

namespace Linter.Cli.Tests.Reports;

/// <summary>The SARIF that the tool writes about real documents passes the public validators.</summary>
public sealed class SarifOfRunsTests
{
    private const string AwkwardName = "post mortems/2024 é#1 50%.md";

    /// <summary>A note on every log that is not told the repository, so one that proves that rules ran.</summary>
    private const string NoteOnEveryLog = "SARIF2003";

    private CliSession _session = null!;

    [SetUp]
    public void Open()
    {
        _session = new CliSession();
        SarifTools.Require();
    }

    [TearDown]
    public void Close() => _session.Dispose();

    [Test]
    public void The_log_of_the_examples_is_clean() => ShouldBeClean(LogOf(CheckoutFolder.Combine("docs", "examples")));

    [Test]
    public void The_log_of_the_seeds_is_clean() => ShouldBeClean(LogOf(SharedFolder.Require("seeds")));

    [Test]
    public void The_log_of_the_corpus_is_clean()
    {
        CopyTo("corpus", SharedFolder.Require("corpus"));
        ShouldBeClean(RunOn("corpus"));
    }

    [Test]
    public void A_file_name_with_all_kinds_of_signs_makes_a_clean_log_with_an_encoded_address()
    {
        _session.Folder.Write(AwkwardName, CliSession.GarbledPostmortem);

        var log = RunOn(AwkwardName);

        ShouldBeClean(log);
        Results(log).Select(result => result["locations"]![0]!["physicalLocation"]!["artifactLocation"]!["uri"]!.GetValue<string>())
            .Should().NotBeEmpty().And.OnlyContain(uri => uri == "post%20mortems/2024%20%C3%A9%231%2050%25.md");
    }

    [Test]
    public void A_run_without_documents_makes_a_clean_log()
    {
        var log = RunOn(".", "--allow-empty");

        ShouldBeClean(log);
        Results(log).Should().BeEmpty();
    }

    [Test]
    public void A_run_with_a_category_makes_a_clean_log()
    {
        _session.Folder.Write("a.md", CliSession.GarbledPostmortem);

        var log = RunOn("a.md", "--sarif-category", "nightly");

        ShouldBeClean(log);
        log["runs"]![0]!["automationDetails"]!["id"]!.GetValue<string>().Should().Be("nightly/");
    }

    [Test]
    public void Accepted_findings_are_left_out_unless_they_are_asked_for_and_both_logs_are_clean()
    {
        _session.Folder.Write("a.md", "<!-- pmlint-disable-file PM9001 -- ::error::kept as it was sent ##[x] -->\n\n" + CliSession.GarbledPostmortem);

        var usual = RunOn("a.md");
        var full = RunOn("a.md", "--show-suppressed");

        ShouldBeClean(usual);
        usual.ToJsonString().Should().NotContain("\"suppressions\"");
        Results(usual).Select(result => result["ruleId"]!.GetValue<string>()).Should().NotContain("PM9001");
        ShouldBeClean(full);
        var accepted = Results(full).Single(result => result["ruleId"]!.GetValue<string>() == "PM9001");
        accepted["suppressions"]![0]!["justification"]!.GetValue<string>().Should().Be("::error::kept as it was sent ##[x]");
    }

    [Test]
    public void Findings_of_the_baseline_are_left_out_unless_they_are_asked_for_and_both_logs_are_clean()
    {
        _session.Folder.Write(AwkwardName, CliSession.GarbledPostmortem);
        var all = Fingerprints(RunOn(AwkwardName));
        _session.Run("baseline", "write").Should().Be(ExitCode.Clean, _session.Error);
        _session.Folder.Write(AwkwardName, "\n\n" + CliSession.GarbledPostmortem + "\nIt was the cacheâ€™s fault.\n");

        var usual = RunOn(AwkwardName);
        var full = RunOn(AwkwardName, "--show-suppressed");

        ShouldBeClean(usual);
        Results(usual).Select(result => result["ruleId"]!.GetValue<string>()).Should().Equal("PM9001");
        Fingerprints(usual).Should().NotIntersectWith(all, "the finding is new");
        ShouldBeClean(full);
        Fingerprints(full).Should().BeEquivalentTo(all.Concat(Fingerprints(usual)), "moved lines keep their names");
        var accepted = Results(full).Where(result => result["suppressions"]!.AsArray().Count > 0).ToList();
        accepted.Should().HaveSameCount(all).And.OnlyContain(result => result["suppressions"]![0]!["kind"]!.GetValue<string>() == "external");
    }

    [Test]
    public void Addresses_start_at_the_root_of_the_repository()
    {
        using var git = GitSandbox.Create();
        git.Folder.Write("docs/incidents/a b.md", CliSession.GarbledPostmortem);

        var log = JsonNode.Parse(OutputIn(Path.Combine(git.Folder.Path, "docs", "incidents"), "check", "a b.md", "--format", "sarif"))!;

        Results(log).Select(result => result["locations"]![0]!["physicalLocation"]!["artifactLocation"]!["uri"]!.GetValue<string>())
            .Should().NotBeEmpty().And.OnlyContain(uri => uri == "docs/incidents/a%20b.md");
    }

    [Test]
    public void Only_the_rules_that_ran_are_listed()
    {
        _session.Folder.Write("a.md", CliSession.GarbledPostmortem);

        var generic = RuleIds(RunOn("a.md"));
        var alx = RuleIds(RunOn("a.md", "--profile", "alx"));

        generic.Should().OnlyHaveUniqueItems().And.BeInAscendingOrder(StringComparer.Ordinal);
        alx.Should().OnlyHaveUniqueItems().And.NotEqual(generic, "the profile switches rules on");
    }

    [TestCaseSource(nameof(RealDocuments))]
    public void The_hashes_of_lines_are_those_of_the_multitool(string name)
    {
        var content = ReadReal(name);
        _session.Folder.Write("a.md", content);
        var log = RunOn("a.md", "--pedantic");

        var own = TakeHashes(log);

        own.Should().NotBeEmpty();
        TakeHashes(SarifTools.WithRollingHashes(log, "a.md", content)).Should().Equal(own);
    }

    [TestCaseSource(nameof(RealDocuments))]
    public void Names_of_findings_stay_when_lines_move(string name)
    {
        var content = ReadReal(name);
        _session.Folder.Write("a.md", content);
        var before = Fingerprints(RunOn("a.md"));
        _session.Folder.Write("a.md", "\n\n\n" + content);

        var after = Fingerprints(RunOn("a.md"));

        before.Should().NotBeEmpty();
        after.Should().Equal(before);
    }

    private static IEnumerable<string> RealDocuments() =>
        Directory.EnumerateFiles(CheckoutFolder.Combine("docs", "examples"), "*.md").Select(file => "docs/examples/" + Path.GetFileName(file))
            .Order(StringComparer.Ordinal)
            .Concat(SeedFolder.Names.Select(name => "seeds/" + name));

    private static string ReadReal(string name) => name.StartsWith("seeds/", StringComparison.Ordinal)
        ? SeedFolder.Read(name["seeds/".Length..]).Content
        : File.ReadAllText(CheckoutFolder.Combine(name));

    /// <summary>The log of a copy of a folder: its place in the world must not show.</summary>
    private JsonNode LogOf(string folder)
    {
        CopyTo("documents", folder);
        var log = RunOn("documents");
        Results(log).Should().NotBeEmpty();
        return log;
    }

    private void CopyTo(string name, string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories))
        {
            _session.Folder.Write(Path.Combine(name, Path.GetRelativePath(folder, file)), File.ReadAllBytes(file));
        }
    }

    private JsonNode RunOn(string path, params string[] options)
    {
        _session.Run(["check", path, "--format", "sarif", "--as-of", "2025-12-01", .. options]).Should().NotBe(ExitCode.Failed, _session.Error);
        return JsonNode.Parse(_session.Output)!;
    }

    private static string OutputIn(string folder, params string[] arguments)
    {
        using var output = new MemoryStream();
        Application.Run(arguments, new Terminal { Input = Stream.Null, Output = output, Error = TextWriter.Null, Folder = folder, Variable = static _ => null });
        return System.Text.Encoding.UTF8.GetString(output.ToArray());
    }

    private static void ShouldBeClean(JsonNode log)
    {
        var text = log.ToJsonString(new JsonSerializerOptions { WriteIndented = true });
        SarifTools.SchemaErrors(text).Should().BeEmpty();
        var problems = SarifTools.Validate(text);
        problems.Should().Contain(problem => problem.Rule == NoteOnEveryLog, "else no rule ran");
        problems.Where(problem => problem.Level != "note").Should().BeEmpty();
        Fingerprints(log).Should().OnlyHaveUniqueItems();
    }

    private static IEnumerable<JsonNode> Results(JsonNode log) => log["runs"]![0]!["results"]!.AsArray().Select(result => result!);

    private static List<string> RuleIds(JsonNode log) =>
        [.. log["runs"]![0]!["tool"]!["driver"]!["rules"]!.AsArray().Select(rule => rule!["id"]!.GetValue<string>())];

    private static List<string> Fingerprints(JsonNode log) =>
        [.. Results(log).Select(result => result["partialFingerprints"]!["pmlint/v1"]!.GetValue<string>())];

    private static List<string> TakeHashes(JsonNode log)
    {
        var hashes = new List<string>();
        foreach (var result in Results(log))
        {
            var fingerprints = result["partialFingerprints"]!.AsObject();
            hashes.Add(fingerprints["primaryLocationLineHash"]!.GetValue<string>());
            fingerprints.Remove("primaryLocationLineHash");
        }

        return hashes;
    }
}
