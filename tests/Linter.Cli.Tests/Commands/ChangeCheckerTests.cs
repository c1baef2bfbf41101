using System.Text.Json;
using Linter.Cli.Tests.Revisions;
using Linter.Testing;

namespace Linter.Cli.Tests.Commands;

/// <summary>Only what got worse since another revision is reported.</summary>
public sealed class ChangeCheckerTests
{
    private const string Document = "docs/" + PostmortemSample.Name;

    /// <summary>A warning, PM9001, that was always there.</summary>
    private const string OldMistake = "\nIt was the dbâ€™s fault.\n";

    private RepositorySession _session = null!;

    [OneTimeSetUp]
    public void RequireLibrary() => GitLibrary.Require();

    [SetUp]
    public void Create()
    {
        _session = new RepositorySession();
        _session.Commit(Document, PostmortemSample.Good);
        _session.Sandbox.Run("switch", "--quiet", "--create", "side");
    }

    [TearDown]
    public void Delete() => _session.Dispose();

    [TestCase("--since main")]
    [TestCase("--since main --staged")]
    [TestCase("--since main --rev side")]
    public void Editing_one_row_of_the_timeline_reports_the_duration_that_it_breaks(string options)
    {
        _session.Commit(Document, PostmortemSample.WithLateEnd);
        _session.Check(options.Split(' ')).Should().Be(ExitCode.Findings);
        _session.Findings.Should().Equal($"PM1001 {Document}:4");
        _session.Error.Should().Be("1 document, 1 warning\n");
    }

    [Test]
    public void Renaming_the_file_reports_nothing()
    {
        OnMain(PostmortemSample.Bad + OldMistake);
        _session.Sandbox.Run("mv", Document, "docs/2025-03-04-checkout-outage.md");
        _session.Check("--since", "main").Should().Be(ExitCode.Clean);
        _session.Findings.Should().BeEmpty();
        _session.Error.Should().Be("1 document, no findings, 2 old findings left out\n");
        _session.Check("--since", "main", "--staged").Should().Be(ExitCode.Clean);
        _session.Error.Should().Be("1 document, no findings, 2 old findings left out\n");
    }

    [Test]
    public void Renaming_it_unstaged_and_editing_it_reports_only_the_edit()
    {
        OnMain(PostmortemSample.Good + OldMistake);
        File.Delete(Path.Combine(_session.Folder.Path, Document));
        _session.Folder.Write("docs/2025/renamed.md", PostmortemSample.WithLateEnd + OldMistake);
        _session.Check("--since", "main").Should().Be(ExitCode.Findings);
        _session.Findings.Should().Equal("PM1001 docs/2025/renamed.md:4");
        _session.Error.Should().Be("1 document, 1 warning, 1 old finding left out\n");
    }

    [Test]
    public void Reflowing_a_list_reports_nothing()
    {
        OnMain(PostmortemSample.Bad.Replace("(@ana, due 2025-03-10, OPS-12)", "(due 2025-03-10, OPS-12)", StringComparison.Ordinal));
        _session.Check(Document).Should().Be(ExitCode.Findings);
        var before = _session.Findings;
        before.Should().HaveCountGreaterThan(1);
        _session.Commit(Document, _session.Folder.Read(Document)
            .Replace("- Add the index to the carts table (due", "* Add the index to the\n  carts table (due", StringComparison.Ordinal)
            .Replace("- Alert on slow queries before customers", "* Alert on slow queries\n  before customers", StringComparison.Ordinal));
        _session.Check("--since", "main").Should().Be(ExitCode.Clean);
        _session.Findings.Should().BeEmpty();
        _session.Error.Should().Be($"1 document, no findings, {before.Count} old findings left out\n");
    }

    [Test]
    public void An_old_finding_in_a_touched_file_is_left_out_and_counted()
    {
        OnMain(PostmortemSample.Good + OldMistake);
        _session.Commit(Document, PostmortemSample.WithLateEnd + OldMistake);
        _session.Check("--since", "main").Should().Be(ExitCode.Findings);
        _session.Findings.Should().Equal($"PM1001 {Document}:4");
        _session.Error.Should().Be("1 document, 1 warning, 1 old finding left out\n");
    }

    [Test]
    public void A_second_equal_mistake_is_new_and_it_is_the_second()
    {
        OnMain(PostmortemSample.Good + OldMistake);
        _session.Commit(Document, PostmortemSample.Good + OldMistake + "\nThen it was repaired.\n" + OldMistake);
        _session.Check("--since", "main");
        _session.Findings.Should().ContainSingle().Which.Should().StartWith("PM9001");
        _session.Commit(Document, PostmortemSample.Good + "\nThen it was repaired.\n" + OldMistake + "\nIt was over.\n" + OldMistake);
        _session.Check("--since", "main");
        _session.Findings.Should().ContainSingle("one of the two was there before").Which.Should().StartWith("PM9001");
    }

    [Test]
    public void A_document_of_the_branch_is_new_as_a_whole_staged_or_not()
    {
        _session.Folder.Write("docs/new.md", PostmortemSample.Bad);
        _session.Check("--since", "main").Should().Be(ExitCode.Findings);
        _session.Findings.Should().Equal("PM1001 docs/new.md:4");
        _session.Check("--since", "main", "--staged").Should().Be(ExitCode.Clean);
        _session.Sandbox.Commit("Add it");
        _session.Check("--since", "main", "--rev", "HEAD").Should().Be(ExitCode.Findings);
    }

    [Test]
    public void What_others_did_on_main_meanwhile_is_not_the_branchs_doing()
    {
        _session.Sandbox.Run("switch", "--quiet", "main");
        _session.Commit("docs/of-main.md", PostmortemSample.Bad);
        _session.Sandbox.Run("switch", "--quiet", "side");
        _session.Commit("guide.md", "# Guide\n");
        _session.Check("--since", "main").Should().Be(ExitCode.Clean);
        _session.Error.Should().Be("pmlint: No postmortem has changed since 'main'; nothing to check.\n");
    }

    [Test]
    public void A_link_whose_target_the_branch_removed_is_new_in_a_document_that_it_did_not_touch()
    {
        _session.Folder.Write("docs/img/graph.png", "");
        OnMain(PostmortemSample.Good + "\n![graph](img/graph.png)\n![lost](img/lost.png)\n");
        File.Delete(Path.Combine(_session.Folder.Path, "docs/img/graph.png"));
        _session.Sandbox.Commit("Remove the graph");
        foreach (var options in new string[][] { ["--since", "main"], ["--since", "main", "--staged"], ["--since", "main", "--rev", "HEAD"] })
        {
            _session.Check(options).Should().Be(ExitCode.Findings);
            _session.Findings.Should().ContainSingle().Which.Should().StartWith($"PM9003 {Document}:");
            _session.Error.Should().Contain("1 old finding left out");
        }
    }

    [Test]
    public void What_a_sparse_working_tree_leaves_out_is_not_gone()
    {
        _session.Folder.Write("img/graph.png", "");
        OnMain(PostmortemSample.Good + "\n![graph](../img/graph.png)\n");
        _session.Sandbox.Run("sparse-checkout", "set", "--no-sparse-index", "docs");
        _session.Folder.Write(Document, PostmortemSample.WithLateEnd + "\n![graph](../img/graph.png)\n");
        _session.Check("--since", "main");
        _session.Findings.Should().Equal($"PM1001 {Document}:4");
    }

    [Test]
    public void Ends_of_lines_that_a_checkout_converts_are_no_change()
    {
        OnMain(PostmortemSample.Bad + OldMistake);
        _session.Commit(".gitattributes", "*.md text eol=crlf\n");
        _session.Folder.Write(Document, (PostmortemSample.Bad + OldMistake).ReplaceLineEndings("\r\n"));
        _session.Check("--since", "main").Should().Be(ExitCode.Clean);
        _session.Findings.Should().BeEmpty();
    }

    [Test]
    public void Sarif_tells_old_from_new_when_asked()
    {
        OnMain(PostmortemSample.Good + OldMistake);
        _session.Commit(Document, PostmortemSample.WithLateEnd + OldMistake);
        StatesOf("--since", "main").Should().Equal("PM1001 ");
        StatesOf("--since", "main", "--sarif-baseline-state").Should().Equal("PM1001 new", "PM9001 unchanged");
    }

    [Test]
    public void Sarif_tells_what_is_gone_when_asked()
    {
        _session.Commit("docs/removed.md", CliSession.GarbledPostmortem);
        OnMain(PostmortemSample.Bad + OldMistake);
        _session.Sandbox.Run("mv", Document, "docs/renamed.md");
        _session.Sandbox.Run("rm", "--quiet", "docs/removed.md");
        _session.Commit("docs/renamed.md", PostmortemSample.Good + OldMistake);
        StatesOf("--since", "main").Should().BeEmpty();
        StatesOf("--since", "main", "--sarif-baseline-state").Should().Equal("PM1001 absent", "PM9001 unchanged", "PM9001 absent");
        using var log = JsonDocument.Parse(_session.Cli.Output);
        var results = log.RootElement.GetProperty("runs")[0].GetProperty("results");
        results.EnumerateArray().Select(result => result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString())
            .Should().Equal(Document, "docs/renamed.md", "docs/removed.md");
        results[0].TryGetProperty("fixes", out _).Should().BeFalse("there is nothing to repair");
        _session.Error.Should().Be("1 document, no findings, 1 old finding left out\n");
    }

    [Test]
    public void What_is_suppressed_now_is_not_gone()
    {
        OnMain(PostmortemSample.Good + OldMistake);
        _session.Commit(Document, PostmortemSample.Good + "\n<!-- pmlint-disable-next-line PM9001 -- quoted -->" + OldMistake);
        StatesOf("--since", "main", "--sarif-baseline-state").Should().BeEmpty();
    }

    [Test]
    public void Json_counts_what_is_left_out()
    {
        OnMain(PostmortemSample.Good + OldMistake);
        _session.Commit(Document, PostmortemSample.WithLateEnd + OldMistake);
        _session.Check("--since", "main");
        using var report = JsonDocument.Parse(_session.Cli.Output);
        report.RootElement.GetProperty("summary").GetProperty("old").GetInt32().Should().Be(1);
    }

    [Test]
    public void A_document_whose_old_state_cannot_be_read_is_no_guess()
    {
        OnMain(PostmortemSample.Good + OldMistake);
        var id = _session.Sandbox.Run("rev-parse", "main:" + Document).Trim();
        _session.Commit(Document, PostmortemSample.WithLateEnd);
        var file = Path.Combine(_session.Folder.Path, ".git", "objects", id[..2], id[2..]);
        File.SetAttributes(file, FileAttributes.Normal);
        File.WriteAllText(file, "damaged");
        _session.Check("--since", "main", "--rev", "HEAD").Should().Be(ExitCode.Failed);
        _session.Findings.Should().BeEmpty();
        _session.Error.Should().Contain($"error[PME001]: {Document}: It cannot be compared with 'main'. ");
    }

    private void OnMain(string text)
    {
        _session.Commit(Document, text);
        _session.Sandbox.Run("branch", "--force", "main");
    }

    private IEnumerable<string> StatesOf(params string[] options)
    {
        _session.Cli.Run(["check", .. options, "--as-of", "2025-04-01", "--format", "sarif"]);
        using var log = JsonDocument.Parse(_session.Cli.Output);
        return [.. from result in log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
                   let state = result.TryGetProperty("baselineState", out var value) ? value.GetString() : ""
                   select $"{result.GetProperty("ruleId").GetString()} {state}"];
    }
}
