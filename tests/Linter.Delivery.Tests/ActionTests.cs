using Linter.Testing;

namespace Linter.Delivery.Tests;

public sealed class ActionTests
{
    private const string Sound = """
        # Checkout outage

        - Start: 2025-03-06 15:00 UTC
        - End: 2025-03-06 20:00 UTC
        - Duration: 5 hours

        ## Timeline

        - 15:00 UTC: A deploy breaks the checkout
        - 15:10 UTC: An alert fires
        - 20:00 UTC: The rollback ends the outage
        """;

    private static readonly string Contradictory = Sound.Replace("5 hours", "3 hours");

    [SetUp]
    public void RequireTools() => DeliveryTools.RequireNodePackages();

    [Test]
    public void It_finds_the_contradiction_that_a_pull_request_plants()
    {
        using var merge = PullRequest(Contradictory);

        var run = ActionRun.In(merge.Folder.Path, [], "pull_request", PayloadOf(merge));

        run.Status.Should().Be("failure", run.Log);
        run.Output("exit-code").Should().Be("1");
        run.Output("errors").Should().Be("1");
        run.Commands.Should().Contain(command => command.Name == "error" && command.File == "docs/outage.md" && command.Data.Contains("3 h"));
        run.Summary.Should().Contain("PM1001").And.Contain("gantt");
        File.ReadAllText(run.Output("sarif-file")).Should().Contain("PM1001");
    }

    [Test]
    public void It_passes_a_pull_request_that_makes_nothing_worse()
    {
        using var merge = PullRequest(Sound.Replace("An alert", "The first alert"));

        var run = ActionRun.In(merge.Folder.Path, [], "pull_request", PayloadOf(merge));

        run.Status.Should().Be("success", run.Log);
        run.Output("findings").Should().Be("0");
    }

    [Test]
    public void It_says_what_to_change_where_the_history_is_missing()
    {
        using var merge = PullRequest(Contradictory, depth: 1);

        var run = ActionRun.In(merge.Folder.Path, [], "pull_request", PayloadOf(merge));

        run.Output("exit-code").Should().Be("2");
        run.Commands.Should().Contain(command => command.Name == "error" && command.Data.Contains("fetch-depth: 2"));
    }

    [Test]
    public void It_uploads_the_report_only_when_asked()
    {
        using var folder = new TemporaryFolder();
        folder.Write("docs/outage.md", Contradictory);

        ActionRun.In(folder.Path, []).UsedActions.Should().BeEmpty();
        ActionRun.In(folder.Path, new(StringComparer.Ordinal) { ["upload-sarif"] = "true" }).UsedActions.Should().ContainSingle().Which.Should().StartWith("github/codeql-action/upload-sarif@");
    }

    [Test]
    public void The_words_of_inputs_and_documents_are_never_run_or_obeyed()
    {
        using var folder = new TemporaryFolder();
        folder.Write("docs/outage.md", Contradictory.Replace("# Checkout outage", "# ::error::forged ##[add-mask]x `touch OWNED0` $(touch OWNED1)"));
        Dictionary<string, string> inputs = new(StringComparer.Ordinal)
        {
            ["paths"] = "docs\n\"; touch OWNED2; $(touch OWNED3)\n--version",
            ["base"] = "",
            ["profile"] = "generic",
            ["sarif-file"] = "$(touch OWNED4).sarif",
            ["fail-on"] = "error",
        };

        var run = ActionRun.In(folder.Path, inputs);
        var clean = ActionRun.In(folder.Path, new(StringComparer.Ordinal) { ["paths"] = "docs" });

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
        using var merge = PullRequest(Contradictory);

        var run = ActionRun.In(merge.Folder.Path, new(StringComparer.Ordinal) { [name] = value }, "pull_request", PayloadOf(merge));

        run.Status.Should().Be("failure");
        Directory.GetFileSystemEntries(merge.Folder.Path, "OWNED*").Should().BeEmpty();
    }

    /// <summary>What the checkout step leaves: the merge of a pull request into main, with as many generations as asked for.</summary>
    private static GitSandbox PullRequest(string changed, int depth = 2)
    {
        using var origin = GitSandbox.Create();
        origin.Folder.Write("docs/outage.md", Sound);
        origin.Commit("Report the outage");
        origin.Run("switch", "--quiet", "--create", "change");
        origin.Folder.Write("docs/outage.md", changed);
        origin.Commit("Correct the report");
        origin.Run("switch", "--quiet", "main");
        origin.Folder.Write("README.md", "# Handbook\n");
        origin.Commit("Describe the handbook");
        origin.Run("switch", "--quiet", "--create", "merge");
        origin.Run("merge", "--quiet", "--no-ff", "--no-edit", "change");
        return origin.Clone("--quiet", $"--depth={depth}", "--branch=merge");
    }

    private static object PayloadOf(GitSandbox merge)
    {
        var parents = ParentsOf(merge);
        return new
        {
            pull_request = new
            {
                @base = new { @ref = "main", sha = parents[0] },
                head = new { @ref = "change; touch OWNED", sha = parents[1] },
            },
        };
    }

    /// <summary>What the commit itself says: Git hides the parents that a shallow clone does not hold.</summary>
    private static string[] ParentsOf(GitSandbox merge) =>
        [.. merge.Run("cat-file", "-p", "HEAD").Split('\n').Where(static line => line.StartsWith("parent ", StringComparison.Ordinal)).Select(static line => line["parent ".Length..].Trim())];
}
