using System.Text.Json;
using Linter.Cli.Tests.Revisions;
using Linter.Testing;

namespace Linter.Cli.Tests.Commands;

/// <summary>What rules over several documents say about a change: each changed document is compared with all others, before and after.</summary>
public sealed class ChangeComparisonTests
{
    private const string Old = "docs/2024-05-06-checkout.md";
    private const string Copy = "docs/2024-05-07-checkout.md";

    private RepositorySession _session = null!;

    [OneTimeSetUp]
    public void RequireLibrary() => GitLibrary.Require();

    [SetUp]
    public void Create()
    {
        _session = new RepositorySession();
        _session.Folder.Write(Old, Checkout("2024-05-06"));
        _session.Commit("docs/2024-02-01-login.md", Other("2024-02-01"));
        _session.Sandbox.Run("switch", "--quiet", "--create", "side");
    }

    [TearDown]
    public void Delete() => _session.Dispose();

    [TestCase("--since main")]
    [TestCase("--since main --staged")]
    [TestCase("--since main --rev side")]
    public void A_new_document_is_compared_with_those_that_did_not_change(string options)
    {
        _session.Commit(Copy, Checkout("2024-05-07"));
        _session.Check(options.Split(' ')).Should().Be(ExitCode.Findings);
        Compared().Should().Equal($"PM8009 {Copy}:1");
        MessageOf("PM8009").Should().Contain("5 of 5 timeline times and the cause equal " + Old);
    }

    [Test]
    public void The_message_is_that_of_a_check_of_all()
    {
        _session.Commit(Copy, Checkout("2024-05-07"));
        _session.Check(".");
        var message = MessageOf("PM8009");
        _session.Check("--since", "main");
        MessageOf("PM8009").Should().Be(message);
    }

    [Test]
    public void A_finding_that_was_there_before_is_left_out_and_counted()
    {
        OnMain(Copy, Checkout("2024-05-07"));
        _session.Check(".");
        var all = _session.Findings.Count(finding => finding.Contains(Copy, StringComparison.Ordinal));
        _session.Commit(Copy, Checkout("2024-05-07") + "\nSee [the login](2024-02-01-login.md).\n");
        _session.Check("--since", "main");
        Compared().Should().BeEmpty();
        _session.Error.Should().Contain($"{all} old findings left out");
    }

    [Test]
    public void An_edit_that_makes_a_document_like_another_one_is_reported()
    {
        OnMain(Copy, Checkout("2024-05-07").Replace("15:45", "15:46", StringComparison.Ordinal));
        _session.Commit(Copy, Checkout("2024-05-07"));
        _session.Check("--since", "main");
        Compared().Should().Equal($"PM8009 {Copy}:1");
    }

    [Test]
    public void A_document_that_was_not_touched_is_reported_if_the_change_put_its_like_before_it()
    {
        const string earlier = "docs/2024-05-05-checkout.md";
        _session.Commit(earlier, Checkout("2024-05-05"));
        _session.Check("--since", "main").Should().Be(ExitCode.Findings);
        Compared().Should().Equal($"PM8009 {Old}:1");
        MessageOf("PM8009").Should().Contain(earlier);
    }

    [Test]
    public void It_is_old_in_a_document_that_was_like_another_one_already()
    {
        OnMain(Copy, Checkout("2024-05-07"));
        _session.Commit("docs/2024-05-06-a-third.md", Checkout("2024-05-06"));
        _session.Check("--since", "main");
        Compared().Should().Equal([$"PM8009 {Old}:1"], "the third stands before both, and the copy was reported before");
    }

    [Test]
    public void A_rename_makes_no_duplicate_of_the_old_document()
    {
        OnMain(Copy, Checkout("2024-05-07"));
        _session.Sandbox.Run("mv", Copy, "docs/2024-05-01-renamed.md");
        _session.Check("--since", "main");
        Compared().Should().BeEmpty();
    }

    [Test]
    public void A_rename_that_breaks_the_link_between_two_versions_is_reported()
    {
        OnMain(Copy, Checkout("2024-05-07") + "\nSee [the first one](2024-05-06-checkout.md).\n");
        _session.Sandbox.Run("mv", Old, "docs/2024-05-06-carts.md");
        _session.Check("--since", "main");
        Compared().Should().Equal($"PM8009 {Copy}:1");
    }

    [Test]
    public void A_recurrence_of_an_old_cause_is_reported_in_the_new_document()
    {
        OnMain("docs/2024-11-12-session.md", Leak("2024-11-12") + "\n## Action items\n\n- [ ] Add a memory limit (PAY-700)\n");
        _session.Commit("docs/2025-02-27-session.md", Leak("2025-02-27"));
        _session.Check("--since", "main");
        Compared().Should().Equal("PM8010 docs/2025-02-27-session.md:11");
        MessageOf("PM8010").Should().Be("Similar cause in docs/2024-11-12-session.md (107 days before), 1 action item still open (PAY-700).");
    }

    [Test]
    public void Only_documents_below_the_paths_are_compared()
    {
        _session.Commit("new/copy.md", Checkout("2024-05-07"));
        _session.Check("new", "--since", "main");
        Compared().Should().BeEmpty();
        _session.Check("new", "docs", "--since", "main");
        Compared().Should().ContainSingle();
    }

    [Test]
    public void Any_number_of_threads_says_the_same()
    {
        for (var i = 1; i < 9; i++)
        {
            OnMain($"docs/2024-06-0{i}.md", Checkout($"2024-06-0{i}"));
        }

        _session.Commit(Copy, Checkout("2024-05-07"));
        _session.Check("--since", "main", "--jobs", "1");
        var one = _session.Cli.Output;
        Compared().Should().Equal($"PM8009 {Copy}:1");
        _session.Check("--since", "main", "--jobs", "8");
        _session.Cli.Output.Should().Be(one);
    }

    [Test]
    public void A_document_that_cannot_be_read_is_told_of_once()
    {
        var id = _session.Sandbox.Run("rev-parse", "HEAD:docs/2024-02-01-login.md").Trim();
        _session.Commit(Copy, Checkout("2024-05-07"));
        var file = Path.Combine(_session.Folder.Path, ".git", "objects", id[..2], id[2..]);
        File.SetAttributes(file, FileAttributes.Normal);
        File.WriteAllText(file, "damaged");
        _session.Check("--since", "main", "--rev", "side").Should().Be(ExitCode.Findings);
        Compared().Should().Equal($"PM8009 {Copy}:1");
        _session.Error.Should().Contain("warning[PME011]: 1 document that did not change cannot be read, so the changed ones were not compared with it");
    }

    [Test]
    public void Sarif_tells_the_state_of_these_findings_too()
    {
        OnMain(Copy, Checkout("2024-05-07"));
        OnMain("docs/2024-05-08-checkout.md", Checkout("2024-05-08"));
        _session.Commit(Copy, Checkout("2024-05-07") + "\nIt was a long day.\n");
        _session.Commit("docs/2024-05-08-checkout.md", Other("2024-05-08").Replace("09:40", "09:41", StringComparison.Ordinal));
        _session.Commit("docs/2024-05-09-checkout.md", Checkout("2024-05-09"));
        StatesOf("PM8009").Should().BeEquivalentTo($"unchanged {Copy}", "absent docs/2024-05-08-checkout.md", "new docs/2024-05-09-checkout.md");
    }

    private static string Checkout(string day) =>
        $"# Checkout outage of {day}\n\n**Root cause:** A race condition in the order cache.\n\n## Timeline (all times UTC)\n\n- {day} 15:15 alert fired\n- 15:20 on-call began investigating\n- 15:45 cache restarted\n- 16:30 cause identified\n- 20:00 service restored\n";

    private static string Other(string day) =>
        $"# Login outage of {day}\n\n**Root cause:** An expired certificate.\n\n## Timeline (all times UTC)\n\n- {day} 09:10 alert fired\n- 09:20 on-call began investigating\n- 09:40 cause identified\n- 09:55 service restored\n";

    private static string Leak(string day) => $"# Logins failed on {day}\n\n## Impact\n\n12% of users could not log in.\n\n## Timeline\n\n- {day} 10:00 UTC: alert fires\n\n## Root cause\n\nA memory leak in the session store.\n";

    private void OnMain(string path, string text)
    {
        _session.Commit(path, text);
        _session.Sandbox.Run("branch", "--force", "main");
    }

    private IEnumerable<string> Compared() => _session.Findings.Where(finding => finding.StartsWith("PM8", StringComparison.Ordinal));

    private string MessageOf(string rule)
    {
        using var report = JsonDocument.Parse(_session.Cli.Output);
        return report.RootElement.GetProperty("documents").EnumerateArray().SelectMany(document => document.GetProperty("findings").EnumerateArray())
            .Single(finding => finding.GetProperty("rule").GetString() == rule).GetProperty("message").GetString()!;
    }

    private List<string> StatesOf(string rule)
    {
        _session.Cli.Run("check", "--since", "main", "--sarif-baseline-state", "--as-of", "2025-04-01", "--format", "sarif", "--fail-on", "never");
        using var log = JsonDocument.Parse(_session.Cli.Output);
        return [.. from result in log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
                   where result.GetProperty("ruleId").GetString() == rule
                   let place = result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()
                   select $"{result.GetProperty("baselineState").GetString()} {place}"];
    }
}
