using System.Text.Json.Nodes;
using Linter.Diagnostics;
using Linter.Reporting.Tests.Sarif;
using Linter.Testing;
using Linter.Text;

namespace Linter.Reporting.Tests;

public sealed class GitHubReporterTests
{
    [Test]
    public void A_finding_is_an_annotation_with_its_other_places_and_the_calculation() =>
        Sample.WrittenBy(Reporter, SampleRuns.Awkward).Split('\n')[0].Should().Be(
            "::error title=PM1001 duration-mismatch,file=post mortems/2024 é#1 50%25.md,line=1,endLine=1,col=14,endColumn=17::" +
            "The duration is stated as 5 h, but the timeline spans 6 h 10 min.%0Aline 3: start%0Aline 4: end [local]%0A21:10 − 15:00 = 6 h 10 min");

    [Test]
    public void The_most_serious_come_first()
    {
        var text = Sample.Document("abc");
        var findings = new[] { DiagnosticSeverity.Info, DiagnosticSeverity.Warning, DiagnosticSeverity.Error, DiagnosticSeverity.Warning }
            .Select((severity, index) => Sample.Finding(new TextSpan(index % 3, 1)) with { Severity = severity });

        KindsIn(Sample.WrittenBy(Reporter, new DocumentReport(text, [.. findings]))).Should().Equal("error", "warning", "warning", "notice");
    }

    [Test]
    public void A_place_on_several_lines_has_no_columns()
    {
        var text = Sample.Document("one\ntwo\nthree\n");

        var annotation = Sample.WrittenBy(Reporter, new DocumentReport(text, [Sample.Finding(new TextSpan(1, 5))]));

        annotation.Should().Contain(",line=1,endLine=2::").And.NotContain("col=");
    }

    [Test]
    public void Ten_of_a_kind_are_shown_without_a_note()
    {
        var output = Sample.WrittenBy(Reporter, Many(10, 10, 10));

        KindsIn(output).GroupBy(kind => kind, StringComparer.Ordinal).Select(group => (group.Key, group.Count())).Should().Equal(("error", 10), ("warning", 10), ("notice", 10));
        output.Should().NotContain("title=pmlint");
    }

    [Test]
    public void More_than_ten_of_a_kind_are_counted_in_a_notice_that_is_one_of_the_ten()
    {
        var output = Sample.WrittenBy(Reporter, Many(7, 10, 4), Many(5, 1, 20));

        KindsIn(output).GroupBy(kind => kind, StringComparer.Ordinal).Select(group => (group.Key, group.Count())).Should().Equal(("error", 10), ("warning", 10), ("notice", 10));
        output.TrimEnd('\n').Split('\n')[^1].Should().Be(
            "::notice title=pmlint::Not annotated here, because GitHub shows at most 10 of a kind: 2 errors, 1 warning, 15 infos. The text report lists them all.");
    }

    [Test]
    public void Every_line_is_as_the_library_of_GitHub_writes_it()
    {
        var document = new DocumentReport(Sample.Document("a\r\nb", "a%0A:b,c\n.md"), [Sample.Finding(new TextSpan(0, 1)) with { Message = "50 % of: a,b ::end" }]);

        var output = Sample.WrittenBy(Reporter, SampleRuns.Awkward, document);

        var commands = JsonNode.Parse(ReportTools.Read("read-log.js", output))!.AsArray();
        commands.Select(command => command!["line"]!.GetValue<string>()).Should().Equal(output.TrimEnd('\n').Split('\n'));
        commands.Select(command => command!["line"]!.GetValue<string>()).Should().Equal(commands.Select(command => command!["reference"]!.GetValue<string>()));
    }

    private static GitHubReporter Reporter(TextWriter output) => new(output);

    private static DocumentReport Many(int errors, int warnings, int infos)
    {
        var text = Sample.Document("abc");
        Diagnostic[] Of(DiagnosticSeverity severity, int count) => [.. Enumerable.Repeat(Sample.Finding(new TextSpan(0, 1)) with { Severity = severity }, count)];
        return new DocumentReport(text, [.. Of(DiagnosticSeverity.Info, infos), .. Of(DiagnosticSeverity.Warning, warnings), .. Of(DiagnosticSeverity.Error, errors)]);
    }

    private static IEnumerable<string> KindsIn(string output) => output.TrimEnd('\n').Split('\n').Select(line => line[2..line.IndexOf(' ', StringComparison.Ordinal)]);
}
