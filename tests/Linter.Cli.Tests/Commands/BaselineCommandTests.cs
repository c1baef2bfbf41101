using System.Text.Json;

namespace Linter.Cli.Tests.Commands;

public sealed class BaselineCommandTests
{
    private const string File = ".pmlint-baseline.json";
    private const string BadRow = "| 10:15 UTC | It was the dbâ€™s fault. |\n";

    private const string Sections = """
        ## Summary

        Checkout failed for 12% of customers from 10:02 to 10:20 UTC on 2025-03-04.

        ## Root Cause

        A missing index, and the cacheâ€™s size.

        ## Action Items

        - Add the index (@ana, due 2025-03-10, OPS-12)

        """;

    private const string Timeline = "## Timeline\n\n| Time | Event |\n| --- | --- |\n| 10:02 UTC | Error rate rises. |\n| 10:05 UTC | Alert fires. |\n"
        + BadRow + "| 10:20 UTC | Rolled back, service restored. |\n\n";

    private const string Document = "# Checkout outage\n\n" + Sections + Timeline;

    private CliSession _session = null!;

    [SetUp]
    public void Open() => _session = new CliSession();

    [TearDown]
    public void Close() => _session.Dispose();

    [Test]
    public void What_is_written_is_accepted_and_can_be_reviewed()
    {
        _session.Folder.Write("docs/a.md", Document);
        _session.Run("baseline", "write").Should().Be(ExitCode.Clean);
        _session.Error.Should().Be("pmlint: '.pmlint-baseline.json' accepts 2 findings.\n");
        var written = _session.Folder.Read(File);
        var identities = JsonDocument.Parse(written).RootElement.GetProperty("findings").EnumerateArray().Select(entry => entry.GetProperty("identity").GetString()!).ToArray();
        written.Should().Be($$"""
            {
              "version": 1,
              "findings": [
                {
                  "rule": "PM9001",
                  "document": "docs/a.md",
                  "section": "Root Cause",
                  "text": "A missing index, and the cacheâ€™s size.",
                  "identity": "{{identities[0]}}",
                  "count": 1
                },
                {
                  "rule": "PM9001",
                  "document": "docs/a.md",
                  "section": "Timeline",
                  "text": "10:15 UTC | It was the dbâ€™s fault.",
                  "identity": "{{identities[1]}}",
                  "count": 1
                }
              ]
            }

            """.ReplaceLineEndings("\n"));

        Check().Should().Be(ExitCode.Clean);
        _session.Output.Should().BeEmpty();
        _session.Error.Should().Be("1 document, no findings, 2 suppressed\n");
    }

    [TestCase("# Checkout outage\n\n" + Timeline + Sections, TestName = "Sections in another order")]
    [TestCase("# Checkout outage\n\nMore.\n\n- and\n- more\n\n" + Sections + "\n\n\n" + Timeline, TestName = "More lines")]
    public void Moved_text_is_no_new_finding(string content) => ShouldBeAccepted(content);

    [Test]
    public void A_reformatted_table_is_no_new_finding() => ShouldBeAccepted(Document
        .Replace("| --- | --- |", "|:----------|----------------------------:|", StringComparison.Ordinal)
        .Replace(BadRow, "10:15 UTC   |   It was **the dbâ€™s** fault.\n", StringComparison.Ordinal));

    [Test]
    public void A_copied_bad_row_is_exactly_one_new_finding()
    {
        WriteBaseline();
        _session.Folder.Write("docs/a.md", Document.Replace(BadRow, BadRow + BadRow, StringComparison.Ordinal));
        Check().Should().Be(ExitCode.Findings);
        _session.Output.Split("warning[PM9001]").Should().HaveCount(2);
        _session.Error.Should().EndWith("1 document, 1 warning, 2 suppressed\n");
    }

    [Test]
    public void A_deleted_bad_row_is_one_stale_entry_until_it_is_pruned()
    {
        WriteBaseline();
        _session.Folder.Write("docs/a.md", Document.Replace(BadRow, "", StringComparison.Ordinal));
        Check().Should().Be(ExitCode.Clean);
        _session.Error.Should().Be("warning[PME007]: docs/a.md: The baseline accepts a finding of PM9001 that is gone, in \"Timeline\": \"10:15 UTC | It was the dbâ€™s fault.\". 'pmlint baseline prune' removes it.\n"
            + "1 document, no findings, 1 suppressed\n");

        _session.Run("baseline", "prune").Should().Be(ExitCode.Clean);
        _session.Error.Should().Be("pmlint: 1 finding removed from '.pmlint-baseline.json', 1 left.\n");
        Check();
        _session.Error.Should().Be("1 document, no findings, 1 suppressed\n");
    }

    [Test]
    public void The_same_number_of_other_mistakes_is_not_accepted()
    {
        WriteBaseline();
        _session.Folder.Write("docs/a.md", Document.Replace("dbâ€™s", "appâ€™s", StringComparison.Ordinal));
        Check().Should().Be(ExitCode.Findings);
        _session.Output.Split("warning[PM9001]").Should().HaveCount(2);
        _session.Error.Should().Contain("[PME007]");
    }

    [Test]
    public void A_renamed_document_stays_accepted_and_is_written_under_its_new_name()
    {
        WriteBaseline();
        System.IO.File.Move(Path.Combine(_session.Folder.Path, "docs/a.md"), Path.Combine(_session.Folder.Path, "docs/b.md"));
        Check().Should().Be(ExitCode.Clean);
        _session.Error.Should().Be("1 document, no findings, 2 suppressed\n");
        _session.Run("baseline", "write").Should().Be(ExitCode.Clean);
        _session.Folder.Read(File).Should().Contain("docs/b.md").And.NotContain("docs/a.md");
    }

    [Test]
    public void A_deleted_document_is_stale_where_its_folder_is_checked()
    {
        _session.Folder.Write("docs/b.md", CliSession.Postmortem);
        WriteBaseline();
        System.IO.File.Delete(Path.Combine(_session.Folder.Path, "docs/a.md"));
        _session.Run("check", "docs/b.md", "--fail-on", "warning");
        _session.Error.Should().NotContain("PME007");
        Check();
        _session.Error.Split("[PME007]").Should().HaveCount(3);
        _session.Run("baseline", "prune");
        _session.Folder.Read(File).Should().NotContain("a.md");
    }

    [Test]
    public void Writing_for_some_documents_keeps_what_is_said_of_others()
    {
        _session.Folder.Write("docs/b.md", CliSession.GarbledPostmortem);
        WriteBaseline();
        _session.Folder.Write("docs/b.md", CliSession.Postmortem);
        _session.Run("baseline", "write", "docs/b.md").Should().Be(ExitCode.Clean);
        _session.Error.Should().Be("pmlint: '.pmlint-baseline.json' accepts 2 findings.\n");
    }

    [Test]
    public void A_named_file_is_used_instead()
    {
        _session.Folder.Write("docs/a.md", Document);
        _session.Run("baseline", "write", "--baseline", "docs/accepted.json");
        _session.Folder.Read("docs/accepted.json").Should().Contain("\"document\": \"a.md\"");
        Check().Should().Be(ExitCode.Findings);
        Check("--baseline", "docs/accepted.json").Should().Be(ExitCode.Clean);
    }

    [TestCase("check")]
    [TestCase("baseline prune")]
    public void A_named_file_must_exist(string command)
    {
        _session.Folder.Write("docs/a.md", Document);
        _session.Run([.. command.Split(' '), "docs", "--baseline", "gone.json"]).Should().Be(ExitCode.Failed);
        _session.Error.Should().Contain("There is no baseline 'gone.json'");
    }

    [TestCase("{\n  \"version\": 1,\n  \"findings\": [\n<<<<<<< HEAD\n  ]\n}", 4, "this is no JSON", TestName = "No JSON")]
    [TestCase("{\n  \"version\": 1,\n  \"findings\": [", 3, "this is no JSON", TestName = "Cut off")]
    [TestCase("{\n  \"version\": 2,\n  \"findings\": []\n}", 2, "only version 1 is known", TestName = "Another version")]
    [TestCase("{\n  \"findings\": []\n}", 3, "the version is missing", TestName = "No version")]
    [TestCase("{\n  \"version\": 1,\n  \"finding\": []\n}", 3, "there is no key 'finding' (did you mean 'findings'?)", TestName = "A misspelt key")]
    [TestCase("{\n  \"version\": 1,\n  \"findings\": [\n    {\n      \"rule\": \"PM9001\",\n      \"document\": \"a.md\"\n    }\n  ]\n}", 7, "the finding has no 'identity'", TestName = "A missing key")]
    [TestCase("{\n  \"version\": 1,\n  \"findings\": [\n    {\n      \"count\": 0\n    }\n  ]\n}", 5, "a count is at least 1", TestName = "A count of none")]
    [TestCase("{\n  \"version\": 1,\n  \"findings\": [\n    {\n      \"rules\": \"PM9001\"\n    }\n  ]\n}", 5, "there is no key 'rules' (did you mean 'rule'?)", TestName = "A misspelt key of a finding")]
    [TestCase("{\n  \"version\": 1,\n  \"findings\": 7\n}", 3, "a list is expected here", TestName = "Another type")]
    [TestCase("[]", 1, "an object is expected here", TestName = "A list")]
    [TestCase("{\n  \"version\": 1,\n  \"findings\": []\n}\nmore", 5, "this is no JSON", TestName = "Something behind it")]
    [TestCase("", 1, "this is no JSON", TestName = "An empty file")]
    public void A_broken_file_is_a_failure_with_its_line_and_is_left_alone(string content, int line, string problem)
    {
        _session.Folder.Write("docs/a.md", Document);
        _session.Folder.Write(File, content);
        Check().Should().Be(ExitCode.Failed);
        _session.Error.Should().Be($"pmlint: .pmlint-baseline.json:{line}: {problem}{(problem.Contains("version 1", StringComparison.Ordinal) ? "; use a newer pmlint" : "")}. Repair the file, or delete it and run 'pmlint baseline write'.\n");
        _session.Output.Should().BeEmpty();
        _session.Run("baseline", "prune").Should().Be(ExitCode.Failed);
        _session.Folder.Read(File).Should().Be(content);
    }

    [Test]
    public void Sarif_shows_accepted_findings_on_request_only()
    {
        WriteBaseline();
        Check("--format", "sarif");
        JsonDocument.Parse(_session.Output).RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength().Should().Be(0);
        Check("--format", "sarif", "--show-suppressed");
        JsonDocument.Parse(_session.Output).RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Select(result => result.GetProperty("suppressions")[0].GetProperty("kind").GetString()).Should().Equal("external", "external");
        Check("--show-suppressed");
        _session.Output.Should().Contain("warning[PM9001] suppressed: ").And.Contain("   = suppressed by the baseline\n");
    }

    [Test]
    public void What_is_wrong_with_suppressions_is_never_accepted()
    {
        _session.Folder.Write("docs/a.md", Document + "<!-- pmlint-disable-file PM9001 -->\n");
        _session.Run("baseline", "write");
        _session.Folder.Read(File).Should().NotContain("PME");
        Check().Should().Be(ExitCode.Findings);
    }

    [Test]
    [Platform(Exclude = "Win")]
    public void Unread_documents_leave_the_file_as_it_was()
    {
        WriteBaseline();
        var before = _session.Folder.Read(File);
        System.IO.File.CreateSymbolicLink(Path.Combine(_session.Folder.Path, "docs/b.md"), "nowhere.md");
        _session.Run("baseline", "write", "docs/a.md", "docs/b.md").Should().Be(ExitCode.Failed);
        _session.Folder.Read(File).Should().Be(before);
    }

    [Test]
    [Platform(Exclude = "Win")]
    public void A_link_out_of_the_folder_is_not_followed()
    {
        using var elsewhere = new Testing.TemporaryFolder();
        var target = elsewhere.Write("other.json", "{\"version\":1,\"findings\":[]}");
        _session.Folder.Write("docs/a.md", Document);
        System.IO.File.CreateSymbolicLink(Path.Combine(_session.Folder.Path, File), target);
        _session.Run("baseline", "write").Should().Be(ExitCode.Failed);
        elsewhere.Read("other.json").Should().Be("{\"version\":1,\"findings\":[]}");
    }

    [Test]
    public void Findings_of_a_comparison_are_accepted_too_until_the_document_is_like_another_one()
    {
        _session.Folder.Write("docs/a.md", Document.Replace("Checkout outage", "Checkout outage INC-42", StringComparison.Ordinal));
        _session.Folder.Write("docs/b.md", "# INC-42: carts were empty\n\n" + Sections);
        _session.Run("baseline", "write").Should().Be(ExitCode.Clean);
        _session.Folder.Read(File).Should().Contain("\"rule\": \"PM8009\",\n      \"document\": \"docs/b.md\"");
        Check().Should().Be(ExitCode.Clean, _session.Output);
        _session.Error.Should().StartWith("2 documents, no findings, ").And.NotContain("PME007");
        _session.Folder.Write("docs/c.md", "# INC-42: carts were lost\n");
        Check("docs/c.md").Should().Be(ExitCode.Findings);
        _session.Output.Should().Contain("warning[PM8009]").And.Contain("docs/c.md:1:3").And.NotContain("docs/b.md:1:3");
    }

    private void ShouldBeAccepted(string content)
    {
        WriteBaseline();
        _session.Folder.Write("docs/a.md", content);
        Check().Should().Be(ExitCode.Clean);
        _session.Output.Should().BeEmpty();
        _session.Error.Should().Be("1 document, no findings, 2 suppressed\n");
    }

    private void WriteBaseline()
    {
        _session.Folder.Write("docs/a.md", Document);
        _session.Run("baseline", "write").Should().Be(ExitCode.Clean);
    }

    private int Check(params string[] options) => _session.Run(["check", "docs", "--fail-on", "warning", .. options]);
}
