using System.Text.Json.Nodes;
using Linter.Testing;

namespace Linter.Delivery.Tests;

public sealed class ActionTests
{
    [SetUp]
    public void RequireTools() => DeliveryTools.RequireNodePackages();

    [Test]
    public void It_finds_the_contradiction_that_a_pull_request_plants()
    {
        using var merge = PullRequest(MergedChange.Contradictory);

        var run = Runner.Act(merge.Folder.Path, [], "pull_request", MergedChange.EventOf(merge));

        run.Status.Should().Be("failure", run.Log);
        run.Output("exit-code").Should().Be("1");
        run.Output("errors").Should().Be("1");
        run.Commands.Should().Contain(command => command.Name == "error" && command.File == MergedChange.Path && command.Data.Contains("3 h"));
        run.Summary.Should().Contain("PM1001").And.Contain("gantt");
        File.ReadAllText(run.Output("sarif-file")).Should().Contain("PM1001");
    }

    [Test]
    public void It_passes_a_pull_request_that_makes_nothing_worse()
    {
        using var merge = PullRequest(MergedChange.Sound.Replace("An alert", "The first alert"));

        var run = Runner.Act(merge.Folder.Path, [], "pull_request", MergedChange.EventOf(merge));

        run.Status.Should().Be("success", run.Log);
        run.Output("findings").Should().Be("0");
    }

    [Test]
    public void It_says_what_to_change_where_the_history_is_missing()
    {
        using var merge = PullRequest(MergedChange.Contradictory, depth: 1);

        var run = Runner.Act(merge.Folder.Path, [], "pull_request", MergedChange.EventOf(merge));

        run.Output("exit-code").Should().Be("2");
        run.Commands.Should().Contain(command => command.Name == "error" && command.Data.Contains("fetch-depth: 2"));
    }

    [Test]
    public void It_uploads_the_report_only_when_asked()
    {
        using var folder = new TemporaryFolder();
        folder.Write("docs/outage.md", MergedChange.Contradictory);

        Runner.Act(folder.Path, []).UsedActions.Should().BeEmpty();
        var run = Runner.Act(folder.Path, new(StringComparer.Ordinal) { ["upload-sarif"] = "true", ["category"] = "nightly" });
        run.UsedActions.Should().ContainSingle().Which.Should().StartWith("github/codeql-action/upload-sarif@");
        var report = JsonNode.Parse(File.ReadAllText(run.Input("github/codeql-action/upload-sarif", "sarif_file")!))!;
        ((string?)report["runs"]![0]!["automationDetails"]!["id"]).Should().Be("nightly/");
    }

    [Test]
    public void The_words_of_inputs_and_documents_are_never_run_or_obeyed()
    {
        using var folder = new TemporaryFolder();
        folder.Write("docs/outage.md", MergedChange.Contradictory.Replace("# Checkout outage", "# ::error::forged ##[add-mask]x `touch OWNED0` $(touch OWNED1)"));
        Dictionary<string, string> inputs = new(StringComparer.Ordinal)
        {
            ["paths"] = "docs\n\"; touch OWNED2; $(touch OWNED3)\n--version",
            ["base"] = "",
            ["profile"] = "generic",
            ["sarif-file"] = "$(touch OWNED4).sarif",
            ["fail-on"] = "error",
        };

        var run = Runner.Act(folder.Path, inputs);
        var clean = Runner.Act(folder.Path, new(StringComparer.Ordinal) { ["paths"] = "docs" });

        run.Output("exit-code").Should().Be("2", "one of the paths does not exist");
        Directory.GetFileSystemEntries(folder.Path, "OWNED*", SearchOption.AllDirectories).Should().BeEmpty();
        clean.Commands.Select(command => command.Data).Should().NotContain("forged").And.NotContain("x");
        clean.Commands.Select(command => command.Name).Should().OnlyContain(name => name == "error" || name == "warning" || name == "notice" || name == "stop-commands");
    }

    [TestCase("version", "1.0.0; touch OWNED")]
    [TestCase("base", "--output=OWNED")]
    [TestCase("base", "$(touch OWNED)")]
    [TestCase("fail-on", "error --format=text:OWNED")]
    public void A_hostile_input_ends_the_run(string name, string value)
    {
        using var merge = PullRequest(MergedChange.Contradictory);

        var run = Runner.Act(merge.Folder.Path, new(StringComparer.Ordinal) { [name] = value }, "pull_request", MergedChange.EventOf(merge));

        run.Status.Should().Be("failure");
        Directory.GetFileSystemEntries(merge.Folder.Path, "OWNED*").Should().BeEmpty();
    }

    /// <summary>What the checkout step leaves of the merge, with as many generations as asked for.</summary>
    private static GitSandbox PullRequest(string changed, int depth = 2)
    {
        using var origin = MergedChange.Repository(changed);
        return origin.Clone("--quiet", $"--depth={depth}");
    }
}
