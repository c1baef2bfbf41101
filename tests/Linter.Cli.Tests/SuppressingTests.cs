using System.Text.Json;
using Linter.Testing;

namespace Linter.Cli.Tests;

public sealed class SuppressingTests
{
    private const string Broken = "It was the dbâ€™s fault.";
    private const string Reason = "-- quoted as it was";

    private CliSession _session = null!;

    [SetUp]
    public void Open() => _session = new CliSession();

    [TearDown]
    public void Close() => _session.Dispose();

    [TestCase($"<!-- pmlint-disable-next-line PM9001 {Reason} -->\n{Broken}", TestName = "The next line")]
    [TestCase($"<!-- pmlint-disable-next-line PM9001 {Reason} -->\n\n{Broken}", TestName = "The next line behind an empty one")]
    [TestCase($"<!-- pmlint-disable-next-line PM9001 {Reason} -->\nSome words\nin front. {Broken}", TestName = "A wrapped paragraph")]
    [TestCase($"<!-- pmlint-disable-next-line PM9001 {Reason} -->\n<!-- another comment -->\n{Broken}", TestName = "Other comments between")]
    [TestCase($"<!-- pmlint-disable-next-line PM9001 {Reason} -->\n- {Broken}", TestName = "A list entry")]
    [TestCase($"- first\n  <!-- pmlint-disable-next-line PM9001 {Reason} -->\n  - {Broken}", TestName = "A nested entry")]
    [TestCase($"<!-- pmlint-disable-next-line PM9001 {Reason} -->\n### {Broken}\n\ntext", TestName = "A heading")]
    [TestCase($"<!-- pmlint-disable-next-line PM9001 {Reason} -->\n| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | {Broken} |", TestName = "A whole table")]
    [TestCase($"| a | b |\n|---|---|\n| 1 | 2 <!-- pmlint-disable-next-line PM9001 {Reason} --> |\n| 3 | {Broken} |", TestName = "The next row of a table")]
    [TestCase($"| a | b |\n|---|---|\n| 1 | {Broken} <!-- pmlint-disable-line PM9001 {Reason} --> |", TestName = "The row itself")]
    [TestCase($"{Broken} <!-- pmlint-disable-line PM9001 {Reason} -->", TestName = "The line itself")]
    [TestCase($"> <!-- pmlint-disable-next-line PM9001 {Reason} -->\n> {Broken}", TestName = "In a quotation")]
    [TestCase($"<!-- pmlint-disable PM9001 {Reason} -->\n\n{Broken}\n\n<!-- pmlint-enable PM9001 -->", TestName = "A region")]
    [TestCase($"<!-- pmlint-disable PM9001 {Reason} -->\n\n{Broken}", TestName = "A region to the end")]
    [TestCase($"{Broken}\n\n<!-- pmlint-disable-file PM9001 {Reason} -->", TestName = "The file")]
    [TestCase($"<!-- pmlint-disable-file broken-encoding {Reason} -->\n\n{Broken}", TestName = "By nickname")]
    [TestCase($"<!--\n  pmlint-disable-file\n  PM9001\n  {Reason}\n-->\n\n{Broken}", TestName = "Over several lines")]
    [TestCase($"<!-- pmlint-disable-file PM9001 until=2027-01-31 {Reason} -->\n\n{Broken}", TestName = "Until a day to come")]
    [TestCase($"<!-- pmlint-disable-file PM9001 {Reason} until=2027-01-31 -->\n\n{Broken}", TestName = "The day behind the reason")]
    public void A_finding_is_silenced(string text)
    {
        Check(text).Should().Be(ExitCode.Clean);
        _session.Output.Should().BeEmpty();
        _session.Error.Should().Be("1 document, no findings, 1 suppressed\n");
    }

    [TestCase($"<!-- pmlint-disable-next-line PM9001 {Reason} -->\n- first\n- {Broken}", "PME004", "PM9001", TestName = "The entry behind the next")]
    [TestCase($"<!-- pmlint-disable-next-line PM9001 {Reason} -->\n- first\n  - {Broken}", "PME004", "PM9001", TestName = "What is nested under the next entry")]
    [TestCase($"{Broken}\n\n<!-- pmlint-disable PM9001 {Reason} -->", "PM9001", "PME004", TestName = "What stands before a region")]
    [TestCase($"<!-- pmlint-disable PM9001 {Reason} -->\n\n<!-- pmlint-enable PM9001 -->\n\n{Broken}", "PME004", "PM9001", TestName = "What stands behind a region")]
    [TestCase($"{Broken}\n\n<!-- pmlint-disable-next-line PM9001 {Reason} -->", "PM9001", "PME004", TestName = "Nothing follows")]
    [TestCase($"{Broken}\n\n<!-- pmlint-disable-line PM9001 {Reason} -->", "PM9001", "PME004", TestName = "A comment for its line stands alone")]
    [TestCase($"{Broken}\n\n```\n<!-- pmlint-disable-file PM9001 {Reason} -->\n```", "PM9001", TestName = "A comment in a code block")]
    [TestCase($"{Broken} `<!-- pmlint-disable-file PM9001 {Reason} -->`", "PM9001", TestName = "A comment in inline code")]
    [TestCase($"<!-- pmlint-disable-file PM9001, PM9004 {Reason} -->\n\n{Broken}", "PME004", TestName = "Only one of two rules is found")]
    [TestCase($"<!-- pmlint-disable-file PM9001 {Reason} -->\n\n<!-- pmlint-disable-next-line PM9001 {Reason} -->\n{Broken}", "PME004", TestName = "The nearest of two is used")]
    [TestCase($"<!-- pmlint-disable-file PM9001 -->\n\n{Broken}", "PME006", "PM9001", TestName = "No reason")]
    [TestCase($"<!-- pmlint-disable-file PM9001 -- -->\n\n{Broken}", "PME006", "PM9001", TestName = "An empty reason")]
    [TestCase($"<!-- pmlint-disable-file {Reason} -->\n\n{Broken}", "PME006", "PM9001", TestName = "No rule")]
    [TestCase($"<!-- pmlint-disable-file PM9011 {Reason} -->\n\n{Broken}", "PME006", "PM9001", TestName = "An unknown rule")]
    [TestCase($"<!-- pmlint-disable-files PM9001 {Reason} -->\n\n{Broken}", "PME006", "PM9001", TestName = "An unknown word")]
    [TestCase($"<!-- pmlint-disable-file PM9001 until=2026-11-30 {Reason} -->\n\n{Broken}", "PME006", "PM9001", TestName = "Past its day")]
    [TestCase($"<!-- pmlint-disable-file PM9001 until=2026-11-31 {Reason} -->\n\n{Broken}", "PME006", "PM9001", TestName = "A day that is none")]
    [TestCase($"{Broken}\n\n<!-- pmlint-enable PM9001 -->", "PM9001", "PME006", TestName = "An end without a beginning")]
    [TestCase($"{Broken}\n\n<!-- pmlint-disable-file PM9001 {Reason}", "PM9001", "PME006", TestName = "A comment that is not closed")]
    [TestCase($"<!-- pmlint-disable PM9001 -->\n\n{Broken}\n\n<!-- pmlint-enable PM9001 -->", "PME006", "PM9001", TestName = "A region without a reason has its end")]
    [TestCase($"<!-- pmlint-disable-file PM9001 {Reason} -->\n\n<!-- pmlint-disable-file PME004, PM9004 {Reason} -->\n\n{Broken}", "PME006", "PME004", TestName = "What the engine reports cannot be silenced")]
    public void Something_is_reported(string text, params string[] ids)
    {
        Check(text).Should().Be(ExitCode.Findings);
        IdsShown().Should().Equal(ids);
    }

    [TestCase($"<!-- pmlint-disable-file PM9011 {Reason} -->", "There is no rule 'PM9011' (did you mean 'PM2011'?).")]
    [TestCase("<!-- pmlint-disable-file PM9001 -->", "The suppression gives no reason, so it does not hold: write it behind \"--\".")]
    [TestCase($"<!-- pmlint-disable-file {Reason} -->", "The suppression names no rule, so it does not hold: name the rules by id.")]
    [TestCase($"<!-- pmlint-disable-flie PM9001 {Reason} -->", "There is no 'pmlint-disable-flie' (did you mean 'pmlint-disable-file'?).")]
    [TestCase($"<!-- pmlint-disable-file PM9001 until=soon {Reason} -->", "'until=soon' names no day, so the suppression does not hold: write it like until=2027-01-31.")]
    [TestCase($"<!-- pmlint-disable-file PM9001 until=2026-11-30 {Reason} -->", "The suppression held until 2026-11-30: repair the finding, or give the suppression a new day.")]
    [TestCase("<!-- pmlint-enable PM9001 -->", "PM9001 is not disabled before this place.")]
    [TestCase($"<!-- pmlint-disable-file PM9001 {Reason}", "The comment is not closed, so the suppression does not hold: end it with \"-->\".")]
    [TestCase($"<!-- pmlint-disable-file PM9001 {Reason} -->", "There is no finding of PM9001 (broken-encoding) here: remove it from the suppression.")]
    public void The_message_says_what_to_do(string comment, string message)
    {
        Check(comment);
        _session.Output.Should().Contain($": {message}\n  --> a.md:23:");
    }

    [TestCase("2027-01-31", ExitCode.Clean)]
    [TestCase("2027-02-01", ExitCode.Findings)]
    public void On_its_last_day_it_still_holds(string today, int code) =>
        Check($"<!-- pmlint-disable-file PM9001 until=2027-01-31 {Reason} -->\n\n{Broken}", "--as-of", today).Should().Be(code);

    [Test]
    public void A_rule_that_is_off_or_looks_elsewhere_is_not_judged() =>
        Check($"<!-- pmlint-disable-file PM9008, PM9003 {Reason} -->").Should().Be(ExitCode.Clean);

    [Test]
    public void Moving_a_suppressed_block_keeps_it_suppressed()
    {
        var row = $"| 10:05 UTC | {Broken} <!-- pmlint-disable-line PM9001 {Reason} --> |\n";
        var block = $"<!-- pmlint-disable-next-line PM9001 {Reason} -->\n- {Broken}\n";
        var table = "| Time | Event |\n|---|---|\n";
        Check($"{block}\n{table}{row}| 10:06 UTC | nothing |\n");
        var before = _session.Error;

        Check($"{table}| 10:06 UTC | nothing |\n{row}\nMore text.\n\n- first\n\n{block}").Should().Be(ExitCode.Clean);

        _session.Error.Should().Be(before).And.Be("1 document, no findings, 2 suppressed\n");
    }

    [Test]
    public void On_request_the_text_shows_what_is_suppressed_and_why()
    {
        Check($"<!-- pmlint-disable-next-line PM9001 {Reason} -->\n{Broken}", "--show-suppressed").Should().Be(ExitCode.Clean);
        _session.Output.Should().StartWith("warning[PM9001] suppressed: ").And.Contain("  --> a.md:24:").And.Contain("   = suppressed: quoted as it was\n");
        _session.Error.Should().Be("1 document, no findings, 1 suppressed\n");
    }

    [Test]
    public void Sarif_leaves_suppressed_findings_out_or_justifies_them()
    {
        var text = $"<!-- pmlint-disable-next-line PM9001 {Reason} -->\n{Broken}\n\n<!-- pmlint-disable-file PM9004 {Reason} -->\n";
        Check(text, "--format", "sarif");
        Results().Select(result => result.GetProperty("ruleId").GetString()).Should().Equal("PME004");
        _session.Output.Should().NotContain("\"suppressions\"");

        Check(text, "--format", "sarif", "--show-suppressed");
        Results().Select(result => (result.GetProperty("ruleId").GetString(), result.GetProperty("suppressions").GetRawText().ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal)))
            .Should().Equal(("PME004", "[]"), ("PM9001", """[{"kind":"inSource","justification":"quotedasitwas"}]"""));
    }

    [Test]
    public void What_the_engine_reports_is_a_rule_of_the_log_and_can_be_explained()
    {
        Check($"More.\n\n<!-- pmlint-disable-file PM9004 {Reason} -->", "--format", "sarif");
        var run = Run();
        var result = run.GetProperty("results")[0];
        run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString().Should().Be("PME004");
        result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32().Should().Be(25);

        _session.Run("explain", "PME004").Should().Be(ExitCode.Clean);
        _session.Output.Should().StartWith("# PME004: unused-suppression\n");
        _session.Run("explain", "invalid-suppression").Should().Be(ExitCode.Clean);
    }

    [Test]
    public void Json_counts_them_and_shows_them_on_request()
    {
        var text = $"<!-- pmlint-disable-next-line PM9001 {Reason} -->\n{Broken}";
        Check(text, "--format", "json");
        var report = JsonDocument.Parse(_session.Output).RootElement;
        report.GetProperty("documents").GetArrayLength().Should().Be(0);
        report.GetProperty("summary").GetProperty("suppressed").GetInt32().Should().Be(1);

        Check(text, "--format", "json", "--show-suppressed");
        JsonDocument.Parse(_session.Output).RootElement.GetProperty("documents")[0].GetProperty("findings")[0]
            .GetProperty("suppressed").GetProperty("justification").GetString().Should().Be("quoted as it was");
    }

    [Test]
    public void The_page_shows_what_is_true()
    {
        var page = File.ReadAllText(CheckoutFolder.Combine("docs/suppressing.md")).ReplaceLineEndings("\n");
        _session.Folder.Write("a.md", Fence(page, "```markdown example\n"));
        _session.Run("check", "a.md", "--as-of", "2026-12-01").Should().Be(ExitCode.Clean);
        _session.Error.Should().Be(Fence(page, "```text output\n"));
    }

    private static string Fence(string page, string opening)
    {
        var start = page.IndexOf(opening, StringComparison.Ordinal) + opening.Length;
        return page[start..page.IndexOf("```", start, StringComparison.Ordinal)];
    }

    /// <summary>Checks a postmortem without findings, with the text behind it.</summary>
    private int Check(string text, params string[] options)
    {
        _session.Folder.Write("a.md", $"{CliSession.Postmortem}\n\n## Notes\n\n{text}\n");
        string[] today = options.Contains("--as-of") ? [] : ["--as-of", "2026-12-01"];
        return _session.Run(["check", "a.md", "--fail-on", "warning", .. today, .. options]);
    }

    private IEnumerable<string> IdsShown() => _session.Output.Split('\n').Where(line => line.StartsWith("warning[", StringComparison.Ordinal)).Select(line => line[8..line.IndexOf(']', StringComparison.Ordinal)]);

    private JsonElement Run() => JsonDocument.Parse(_session.Output).RootElement.GetProperty("runs")[0];

    private JsonElement[] Results() => [.. Run().GetProperty("results").EnumerateArray()];
}
