using System.Text.Json;
using Linter.Testing;

namespace Linter.Cli.Tests.Revisions;

public sealed class HistoryScopeTests
{
    private const string Head = "# Checkout outage of 2025-03-04\n\n**Status:** Final\n\n**Impact:** 40 % of users could not pay.\n\n**Root cause:** A race condition in the cache.\n\n";
    private const string Items = "## Action items\n\n- [ ] Add load shedding (PAY-813)\n- [ ] Update runbook (@ana, due 2025-03-20, PAY-815)\n";

    private RepositorySession _session = null!;

    [OneTimeSetUp]
    public void RequireLibrary() => GitLibrary.Require();

    [SetUp]
    public void Create()
    {
        _session = new RepositorySession();
        Commit("a.md", Head + Items, "2025-03-06T10:00:00+00:00");
    }

    [TearDown]
    public void Delete() => _session.Dispose();

    [Test]
    public void Without_the_switch_no_history_is_read() => Rules("check", "a.md", "--as-of", "2025-05-10").Should().NotContain(id => IsOfHistory(id));

    [Test]
    public void With_it_the_past_of_the_files_on_the_disk_is_compared()
    {
        _session.Folder.Write("a.md", (Head + Items).Replace("40 %", "4 %", StringComparison.Ordinal).Replace("- [ ] Add load shedding (PAY-813)\n", "", StringComparison.Ordinal));
        Rules("check", "a.md", "--history", "--as-of", "2025-05-10").Where(IsOfHistory).Should().Equal("PM8005", "PM8006", "PM8007");
    }

    [Test]
    public void An_item_that_moves_to_a_new_file_is_not_missed()
    {
        _session.Folder.Write("a.md", (Head + Items).Replace("- [ ] Add load shedding (PAY-813)\n", "", StringComparison.Ordinal));
        _session.Folder.Write("b.md", "## Action items\n\n- [ ] Add load shedding (PAY-813)\n");
        Rules("check", "a.md", "--history", "--as-of", "2025-03-10").Should().NotContain("PM8006");
    }

    [TestCase("--staged")]
    [TestCase("--rev=HEAD")]
    public void Index_and_revisions_have_a_past_too(string source)
    {
        if (source == "--staged")
        {
            _session.Folder.Write("a.md", Head + Items + "\nMore.\n");
            _session.Sandbox.Run("add", "--all");
        }

        Rules("check", "a.md", source, "--history", "--as-of", "2025-05-10").Where(IsOfHistory).Should().Equal("PM8007");
    }

    [Test]
    public void A_change_is_compared_with_its_base()
    {
        _session.Sandbox.Run("switch", "--quiet", "--create", "topic");
        Commit("a.md", (Head + Items).Replace("40 %", "4 %", StringComparison.Ordinal), "2025-03-18T10:00:00+00:00");
        Rules("check", ".", "--since", "main", "--history", "--as-of", "2025-05-10").Where(IsOfHistory).Should().Equal("PM8005");
    }

    [Test]
    public void In_ci_the_last_commit_gives_the_day()
    {
        _session.Cli.Variables["CI"] = "true";
        Rules("check", "a.md", "--history").Should().NotContain("PM8007");
        Commit("b.md", "# Later\n", "2025-03-25T10:00:00+00:00");
        Rules("check", "a.md", "--history").Should().Contain("PM8007");
    }

    [Test]
    public void A_shallow_clone_says_so_once()
    {
        Commit("a.md", Head + Items + "\nMore.\n", "2025-03-07T10:00:00+00:00");
        using var clone = new RepositorySession(_session.Sandbox.Clone("--depth", "1"));
        clone.Cli.Run("check", "a.md", "--history", "--fail-on", "never").Should().Be(0);
        clone.Error.Split('\n').Should().ContainSingle(line => line.StartsWith("warning[PME008]", StringComparison.Ordinal)).Which.Should().Contain("fetch-depth: 0");
    }

    [Test]
    public void Findings_of_a_comparison_come_last_and_are_the_same_for_any_number_of_threads()
    {
        for (var i = 0; i < 12; i++)
        {
            _session.Folder.Write($"all/{i:00}.md", Head.Replace("outage", $"outage INC-4{i / 2}", StringComparison.Ordinal) + Items);
        }

        var one = Json("check", "all", "--jobs", "1");
        Json("check", "all", "--jobs", "4").Should().Be(one);
        using var report = JsonDocument.Parse(one);
        var documents = report.RootElement.GetProperty("documents").EnumerateArray().Select(document => document.GetProperty("path").GetString()).ToList();
        documents.Should().HaveCount(18);
        documents.TakeLast(6).Should().Equal("all/01.md", "all/03.md", "all/05.md", "all/07.md", "all/09.md", "all/11.md");
        report.RootElement.GetProperty("summary").GetProperty("documents").GetInt32().Should().Be(12);
    }

    [Test]
    public void Standard_input_is_compared_with_files()
    {
        _session.Sandbox.Folder.Write("b.md", Head.Replace("outage", "outage INC-42", StringComparison.Ordinal));
        using var plain = new CliSession { CurrentFolder = _session.Sandbox.Folder.Path, Input = Head.Replace("outage", "outage INC-42", StringComparison.Ordinal) };
        plain.Run("check", "b.md", "-", "--stdin-filename", "c.md", "--format", "json", "--fail-on", "never");
        plain.Output.Should().Contain("The incident id INC-42 is also that of b.md");
    }

    private static bool IsOfHistory(string rule) => rule is "PM8001" or "PM8002" or "PM8003" or "PM8004" or "PM8005" or "PM8006" or "PM8007" or "PM8008";

    private void Commit(string path, string text, string at)
    {
        _session.Folder.Write(path, text);
        _session.Sandbox.Commit("Change", at);
    }

    private string Json(params string[] arguments)
    {
        _session.Cli.Run([.. arguments, "--format", "json", "--fail-on", "never"]).Should().Be(0, _session.Error);
        return _session.Cli.Output;
    }

    private List<string> Rules(params string[] arguments)
    {
        using var report = JsonDocument.Parse(Json(arguments));
        return [.. report.RootElement.GetProperty("documents").EnumerateArray()
            .SelectMany(document => document.GetProperty("findings").EnumerateArray()).Select(finding => finding.GetProperty("rule").GetString()!).Order(StringComparer.Ordinal)];
    }
}
