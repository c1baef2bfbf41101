using System.Text.Json;
using Linter.Reporting.Tests.Sarif;
using Linter.Testing;
using Linter.Text;

namespace Linter.Reporting.Tests;

public sealed class GitLabReporterTests
{
    [Test]
    public void A_run_fits_the_schema()
    {
        ReportTools.Require();
        SarifTools.SchemaErrors(ReportOf(SampleRuns.Awkward), ReportTools.Script("gitlab-code-quality.schema.json")).Should().BeEmpty();
        SarifTools.SchemaErrors(ReportOf(), ReportTools.Script("gitlab-code-quality.schema.json")).Should().BeEmpty();
    }

    [Test]
    public void The_schema_check_finds_an_unknown_severity()
    {
        ReportTools.Require();
        SarifTools.SchemaErrors(ReportOf(SampleRuns.Awkward).Replace("\"major\"", "\"error\"", StringComparison.Ordinal), ReportTools.Script("gitlab-code-quality.schema.json"))
            .Should().Contain("/severity");
    }

    [Test]
    public void A_finding_is_an_issue_on_one_line_of_text()
    {
        var issue = Sample.Parse(ReportOf(SampleRuns.Awkward))[0];

        issue.GetProperty("description").GetString().Should().Be(
            "The duration is stated as 5 h, but the timeline spans 6 h 10 min. (line 3: start; line 4: end [local]; 21:10 − 15:00 = 6 h 10 min)");
        issue.GetProperty("check_name").GetString().Should().Be("PM1001 duration-mismatch");
        issue.GetProperty("location").GetProperty("path").GetString().Should().Be(SampleRuns.AwkwardPath);
        issue.GetProperty("location").GetProperty("lines").GetProperty("begin").GetInt32().Should().Be(1);
    }

    [Test]
    public void Severities_are_told_in_the_words_of_GitLab() =>
        Issues(ReportOf(SampleRuns.Awkward)).Select(issue => issue.GetProperty("severity").GetString()).Should().Equal("major", "minor", "info");

    [Test]
    public void No_two_issues_have_one_fingerprint_or_GitLab_would_drop_one()
    {
        var text = Sample.Document("same\nsame\n");
        var findings = new[] { Sample.Finding(new TextSpan(0, 4)), Sample.Finding(new TextSpan(5, 4)) };
        var report = ReportOf(new DocumentReport(text, findings), new DocumentReport(Sample.Document("same\nsame\n", "other.md"), findings));

        Issues(report).Select(issue => issue.GetProperty("fingerprint").GetString()).Should().HaveCount(4).And.OnlyHaveUniqueItems();
    }

    private static string ReportOf(params DocumentReport[] documents) => Sample.StreamedBy(output => new GitLabReporter(output), new RunSummary(), documents);

    private static IEnumerable<JsonElement> Issues(string report) => Sample.Parse(report).EnumerateArray();
}
