using System.Text;
using System.Text.Json;

namespace Linter.Cli.Tests.Commands;

public sealed class CheckCommandTests
{
    private CliSession _session = null!;

    [SetUp]
    public void Open() => _session = new CliSession();

    [TearDown]
    public void Close() => _session.Dispose();

    [Test]
    public void Findings_go_to_the_output_and_the_summary_to_the_error_stream()
    {
        _session.Folder.Write("a.md", CliSession.GarbledPostmortem);
        _session.Run("check", "a.md");
        _session.Output.Should().Contain("warning[PM9001]").And.Contain("--> a.md:").And.NotContain("1 document");
        _session.Error.Should().StartWith("1 document, ").And.NotContain("PM9001");
    }

    [TestCase("error", ExitCode.Clean)]
    [TestCase("warning", ExitCode.Findings)]
    [TestCase("info", ExitCode.Findings)]
    [TestCase("never", ExitCode.Clean)]
    public void The_exit_code_depends_on_the_severity_that_fails(string severity, int code)
    {
        _session.Folder.Write("a.md", CliSession.GarbledPostmortem);
        _session.Run("check", "a.md", "--fail-on", severity).Should().Be(code);
    }

    [TestCase("2025-03-04", 0)]
    [TestCase("2025-01-10", 1)]
    public void Dates_are_compared_with_the_given_day(string day, int count)
    {
        _session.Folder.Write("a.md", CliSession.Postmortem);
        _session.Run("check", "a.md", "--as-of", day);
        _session.Output.Split("[PM3010]").Length.Should().Be(count + 1);
    }

    [Test]
    public void Without_a_given_day_they_are_compared_with_the_clock()
    {
        _session.Folder.Write("a.md", CliSession.Postmortem.Replace("2025", "2199", StringComparison.Ordinal));
        _session.Run("check", "a.md");
        _session.Output.Should().Contain("warning[PM3010]");
    }

    [Test]
    public void A_day_that_cannot_be_read_is_refused()
    {
        _session.Folder.Write("a.md", CliSession.Postmortem);
        _session.Run("check", "a.md", "--as-of", "tomorrow").Should().Be(ExitCode.Failed);
        _session.Error.Should().Contain("--as-of takes a day such as 2025-03-06, not 'tomorrow'.");
    }

    [Test]
    public void A_folder_is_searched_for_postmortems()
    {
        _session.Folder.Write("docs/b.md", CliSession.GarbledPostmortem);
        _session.Folder.Write("docs/deep/a.markdown", CliSession.GarbledPostmortem);
        _session.Folder.Write("docs/guide.md", "# Guide\n\nItâ€™s a guide.\n");
        _session.Folder.Write("docs/notes.txt", CliSession.GarbledPostmortem);
        _session.Folder.Write("docs/node_modules/c.md", CliSession.GarbledPostmortem);
        _session.Run("check", "docs");
        LocationsIn(_session.Output).Should().Equal("docs/b.md", "docs/deep/a.markdown");
    }

    [Test]
    public void Without_a_path_the_current_folder_is_searched()
    {
        _session.Folder.Write("a.md", CliSession.GarbledPostmortem);
        _session.Run("check", "--format", "text");
        LocationsIn(_session.Output).Should().Equal("a.md");
    }

    [Test]
    public void A_named_file_is_checked_whatever_it_reads_as()
    {
        _session.Folder.Write("guide.md", "# Guide\n\nItâ€™s a guide.\n");
        _session.Run("check", "guide.md").Should().Be(ExitCode.Clean);
        LocationsIn(_session.Output).Should().Equal("guide.md");
        _session.Error.Should().Contain("info[PME002]: guide.md: ");
    }

    [Test]
    public void A_file_that_is_found_and_named_is_one_document()
    {
        _session.Folder.Write("guide.md", "# Guide\n\nItâ€™s a guide.\n");
        _session.Run("check", ".", "guide.md", "./guide.md");
        LocationsIn(_session.Output).Should().Equal("guide.md");
    }

    [TestCase("")]
    [TestCase("# Guide\n\nHow to write postmortems.\n")]
    public void A_folder_without_postmortems_is_a_failure(string text)
    {
        _session.Folder.Write("docs/guide.md", text);
        _session.Run("check", "docs").Should().Be(ExitCode.Failed);
        _session.Error.Should().Be("pmlint: 'docs' holds no postmortems; name the files to check them anyway, or pass --allow-empty.\n");
    }

    [Test]
    public void Each_folder_must_hold_a_postmortem()
    {
        _session.Folder.Write("full/a.md", CliSession.Postmortem);
        Directory.CreateDirectory(Path.Combine(_session.Folder.Path, "empty"));
        _session.Run("check", "full", "empty").Should().Be(ExitCode.Failed);
        _session.Error.Should().Contain("'empty' holds no postmortems").And.NotContain("'full'");
    }

    [Test]
    public void A_folder_without_postmortems_can_be_allowed()
    {
        _session.Run("check", ".", "--allow-empty").Should().Be(ExitCode.Clean);
        _session.Error.Should().BeEmpty();
    }

    [Test]
    public void Standard_input_is_a_document()
    {
        _session.Input = CliSession.GarbledPostmortem;
        _session.Run("check", "-");
        LocationsIn(_session.Output).Should().Equal("<stdin>");
        _session.Run("check", "-", "--stdin-filename", "docs/a.md");
        LocationsIn(_session.Output).Should().Equal("docs/a.md");
    }

    [Test]
    public void A_file_that_cannot_be_read_is_one_line_and_the_others_are_checked()
    {
        var locked = _session.Folder.Write("a.md", CliSession.GarbledPostmortem);
        _session.Folder.Write("b.md", CliSession.GarbledPostmortem);
        using var exclusive = new FileStream(locked, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        _session.Run("check", "a.md", "b.md").Should().Be(ExitCode.Failed);
        LocationsIn(_session.Output).Should().Equal("b.md");
        _session.Error.Split('\n').Should().ContainSingle(line => line.StartsWith("error[PME001]: a.md: The file cannot be read: ", StringComparison.Ordinal));
    }

    [Test]
    public void Several_reports_each_go_to_their_own_target()
    {
        _session.Folder.Write("a.md", CliSession.GarbledPostmortem);
        _session.Run("check", "a.md", "--format", "text", "--format", "json:out.json", "--format", "sarif:out.sarif");
        _session.Output.Should().Contain("warning[PM9001]");
        using var json = JsonDocument.Parse(_session.Folder.Read("out.json"));
        json.RootElement.GetProperty("documents").GetArrayLength().Should().Be(1);
        using var sarif = JsonDocument.Parse(_session.Folder.Read("out.sarif"));
        sarif.RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("ruleId").GetString().Should().Be("PM9001");
    }

    [Test]
    public void Sarif_carries_the_pages_of_the_rules()
    {
        _session.Folder.Write("a.md", CliSession.GarbledPostmortem);
        _session.Run("check", "a.md", "--format", "sarif");
        using var sarif = JsonDocument.Parse(_session.Output);
        sarif.RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()
            .Should().OnlyContain(rule => rule.GetProperty("help").GetProperty("markdown").GetString()!.Contains("## Why", StringComparison.Ordinal));
    }

    [TestCase("text")]
    [TestCase("json")]
    [TestCase("sarif")]
    public void The_output_is_the_same_for_every_run_and_any_number_of_jobs(string format)
    {
        for (var i = 0; i < 60; i++)
        {
            _session.Folder.Write($"docs/{i}.md", i % 3 == 0 ? CliSession.Postmortem : CliSession.GarbledPostmortem);
        }

        var outputs = new List<string>();
        foreach (var jobs in new[] { 1, 1, 1, 2, 2, 2, 4, 8, 16, 64 })
        {
            _session.Run("check", "docs", "--format", format, "--jobs", $"{jobs}").Should().Be(ExitCode.Clean);
            outputs.Add(Convert.ToHexString(_session.OutputBytes));
        }

        outputs.Distinct(StringComparer.Ordinal).Should().ContainSingle();
    }

    [Test]
    public void An_empty_file_is_fine()
    {
        _session.Folder.Write("empty.md", "");
        _session.Run("check", "empty.md").Should().Be(ExitCode.Clean);
    }

    [Test]
    public void A_very_large_file_is_fine()
    {
        var text = new StringBuilder("# Outage\n\n## Timeline\n\n");
        for (var i = 0; text.Length < 10_000_000; i++)
        {
            text.Append($"- {i / 60 % 24:00}:{i % 60:00} UTC: Entry {i} of a very long timeline.\n");
        }

        _session.Folder.Write("large.md", text.ToString());
        _session.Run("check", "large.md").Should().BeOneOf(ExitCode.Clean, ExitCode.Findings);
    }

    [TestCase(1)]
    [TestCase(2)]
    [TestCase(3)]
    public void Random_bytes_do_not_crash(int seed)
    {
        var bytes = new byte[100_000];
        new Random(seed).NextBytes(bytes);
        _session.Folder.Write("random.md", bytes);
        _session.Run("check", "random.md").Should().BeOneOf(ExitCode.Clean, ExitCode.Findings);
        _session.Output.Should().Contain("PM9001");
    }

    [Test]
    public void Links_are_not_followed()
    {
        _session.Folder.Write("docs/a.md", CliSession.GarbledPostmortem);
        Directory.CreateSymbolicLink(Path.Combine(_session.Folder.Path, "docs", "loop"), "..");
        _session.Run("check", "docs");
        LocationsIn(_session.Output).Should().Equal("docs/a.md");
    }

    [TestCase("1", true)]
    [TestCase("0", false)]
    public void Colour_can_be_forced(string value, bool isColoured)
    {
        _session.Folder.Write("a.md", CliSession.GarbledPostmortem);
        _session.Variables["FORCE_COLOR"] = value;
        _session.Run("check", "a.md");
        _session.Output.Contains('\u001b', StringComparison.Ordinal).Should().Be(isColoured);
        _session.Error.Should().NotContain("\u001b");
    }

    /// <summary>The documents of the findings in the text report, in order.</summary>
    private static IEnumerable<string> LocationsIn(string report) =>
        (from line in report.Split('\n')
         where line.TrimStart().StartsWith("--> ", StringComparison.Ordinal)
         select line.Trim()["--> ".Length..].Split(':')[0]).Distinct(StringComparer.Ordinal);
}
