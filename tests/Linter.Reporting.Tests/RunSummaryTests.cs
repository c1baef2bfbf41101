using Linter.Diagnostics;
using Linter.Text;

namespace Linter.Reporting.Tests;

public sealed class RunSummaryTests
{
    [Test]
    public void Documents_are_counted_with_their_findings_by_severity()
    {
        var text = Sample.Document("a");
        var error = Sample.Finding(new TextSpan(0, 1));
        var info = error with { Severity = DiagnosticSeverity.Info };

        var summary = new RunSummary()
            .Including(new DocumentReport(text, [error, info, error]))
            .Including(new DocumentReport(text, [error with { Severity = DiagnosticSeverity.Warning }]))
            .Including(new DocumentReport(text, []));

        summary.Should().BeEquivalentTo(new { Documents = 3, Errors = 2, Warnings = 1, Infos = 1, Findings = 4 });
    }
}
