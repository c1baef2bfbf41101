using Linter.Diagnostics;

namespace Linter.Reporting.Tests;

public sealed class SummaryTextTests
{
    [TestCase(0, 0, 0, 0, "0 documents, no findings")]
    [TestCase(1, 0, 0, 0, "1 document, no findings")]
    [TestCase(3, 2, 5, 9, "3 documents, 2 errors, 5 warnings, 9 infos")]
    [TestCase(1, 1, 1, 1, "1 document, 1 error, 1 warning, 1 info")]
    [TestCase(2, 0, 1, 0, "2 documents, 1 warning")]
    public void Totals_are_counted_in_the_right_number(int documents, int errors, int warnings, int infos, string line)
    {
        var summary = new RunSummary { Documents = documents, Errors = errors, Warnings = warnings, Infos = infos };

        SummaryText.TotalsOf(summary).Should().Be(line);
    }

    [Test]
    public void The_time_is_told_in_milliseconds_if_it_is_known() =>
        SummaryText.TotalsOf(new RunSummary { Documents = 1, Elapsed = TimeSpan.FromMilliseconds(1240.6) })
            .Should().Be("1 document, no findings in 1241 ms");

    [Test]
    public void Notifications_stand_before_the_totals_with_their_document()
    {
        using var output = new StringWriter();

        SummaryText.Write(output, new RunSummary
        {
            Documents = 1,
            Notifications =
            [
                EngineNotification.Unreadable("a.md", "permission denied"),
                EngineNotification.NotAPostmortem("b.md"),
                EngineNotification.RuleFailed("c.md", "PM1001", "index out of range"),
                new EngineNotification { Id = "PME006", Severity = DiagnosticSeverity.Warning, Message = "History is shallow." },
            ],
        });

        output.ToString().Should().Be(
            """
            error[PME001]: a.md: The file cannot be read: permission denied
            info[PME002]: b.md: The file does not read as a postmortem; rules that need its sections stay silent.
            error[PME003]: c.md: The rule PM1001 failed and was skipped: index out of range
            warning[PME006]: History is shallow.
            1 document, no findings

            """.ReplaceLineEndings("\n"));
    }

    [Test]
    public void A_notification_cannot_steer_the_terminal() =>
        SummaryText.LineOf(EngineNotification.Unreadable("a\u001b[2J.md", "no\u0007")).Should().Be(
            "error[PME001]: a\\u001b[2J.md: The file cannot be read: no\\u0007");
}
