using System.Text;
using System.Text.Json;
using Linter.Reporting.Tests.Sarif;
using Linter.Testing;

namespace Linter.Reporting.Tests;

public sealed class RdjsonReporterTests
{
    [Test]
    public void A_run_fits_the_schema()
    {
        ReportTools.Require();
        SarifTools.SchemaErrors(ReportOf(SampleRuns.Awkward), ReportTools.Script("rdjson.schema.json")).Should().BeEmpty();
        SarifTools.SchemaErrors(ReportOf(), ReportTools.Script("rdjson.schema.json")).Should().BeEmpty();
    }

    [Test]
    public void Columns_count_bytes_so_that_the_place_is_found_in_the_file()
    {
        var bytes = Encoding.UTF8.GetBytes(SampleRuns.Awkward.Text.Content.Split("\r\n")[0]);

        var range = Findings(ReportOf(SampleRuns.Awkward)).First().GetProperty("location").GetProperty("range");

        var (start, end) = (range.GetProperty("start").GetProperty("column").GetInt32(), range.GetProperty("end").GetProperty("column").GetInt32());
        Encoding.UTF8.GetString(bytes[(start - 1)..(end - 1)]).Should().Be("5 h");
    }

    [Test]
    public void A_finding_names_its_rule_with_the_address_of_the_page()
    {
        var findings = Findings(ReportOf(SampleRuns.Awkward)).ToList();

        findings.Select(finding => finding.GetProperty("severity").GetString()).Should().Equal("ERROR", "WARNING", "INFO");
        findings[0].GetProperty("code").GetProperty("value").GetString().Should().Be("PM1001");
        findings[0].GetProperty("code").GetProperty("url").GetString().Should().Be("https://example.org/pmlint/PM1001");
        findings[1].GetProperty("code").TryGetProperty("url", out _).Should().BeFalse();
    }

    [Test]
    public void Fixes_in_one_place_are_suggestions() =>
        Findings(ReportOf(SampleRuns.Awkward)).First().GetProperty("suggestions").EnumerateArray().Select(suggestion => suggestion.GetProperty("text").GetString())
            .Should().Equal("6 h 10 min", "");

    private static string ReportOf(params DocumentReport[] documents) => Sample.StreamedBy(output => new RdjsonReporter(output), new RunSummary(), documents);

    private static IEnumerable<JsonElement> Findings(string report) => Sample.Parse(report).GetProperty("diagnostics").EnumerateArray();
}
