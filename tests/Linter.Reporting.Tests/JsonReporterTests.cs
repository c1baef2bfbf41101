using System.Text;
using Linter.Diagnostics;
using Linter.Text;

namespace Linter.Reporting.Tests;

public sealed class JsonReporterTests
{
    [TestCase("##[error]x")]
    [TestCase("a ####[error] ##[b] # #[c]")]
    public void Old_commands_to_a_workflow_are_written_as_escapes_of_the_same_text(string message)
    {
        var finding = Sample.Finding(new TextSpan(0, 1)) with { Message = message };

        var json = Sample.JsonOf(new RunSummary(), new DocumentReport(Sample.Document("a"), [finding]));

        json.Should().NotContain("##[");
        Sample.Parse(json).GetProperty("documents")[0].GetProperty("findings")[0].GetProperty("message").GetString().Should().Be(message);
    }

    [Test]
    public void A_finding_is_written_with_everything_it_holds()
    {
        var text = Sample.Document("🔥 out\r\nlasted 5 h\r\n");
        var finding = Sample.Finding(Sample.SpanOf(text, "5 h"), "stated", new RelatedLocation(Sample.SpanOf(text, "out"), "here")) with
        {
            Confidence = Confidence.Likely,
            Arithmetic = "21:10 − 15:00 = 6 h 10 min",
            Identity = "00ab",
            Properties = new Dictionary<string, string>(StringComparer.Ordinal) { ["unit"] = "duration", ["claimed"] = "PT5H" },
            Fixes =
            [
                new Fix("Correct it", FixSafety.Safe, [new TextChange(Sample.SpanOf(text, "5 h"), "6 h"), new TextChange(new(0, 3), "")]),
            ],
        };

        var report = Sample.JsonOf(new RunSummary(), new DocumentReport(text, [finding]));

        report.Should().Be(
            """
            {
              "version": 1,
              "tool": {
                "name": "pmlint",
                "version": "1.2.3"
              },
              "documents": [
                {
                  "path": "postmortems/cache.md",
                  "findings": [
                    {
                      "rule": "PM1001",
                      "name": "duration-mismatch",
                      "severity": "error",
                      "confidence": "likely",
                      "message": "The values differ.",
                      "label": "stated",
                      "arithmetic": "21:10 − 15:00 = 6 h 10 min",
                      "identity": "00ab",
                      "path": "postmortems/cache.md",
                      "start": {
                        "line": 2,
                        "column": 8
                      },
                      "end": {
                        "line": 2,
                        "column": 11
                      },
                      "offset": 15,
                      "length": 3,
                      "related": [
                        {
                          "message": "here",
                          "start": {
                            "line": 1,
                            "column": 4
                          },
                          "end": {
                            "line": 1,
                            "column": 7
                          },
                          "offset": 3,
                          "length": 3
                        }
                      ],
                      "properties": {
                        "claimed": "PT5H",
                        "unit": "duration"
                      },
                      "fixes": [
                        {
                          "title": "Correct it",
                          "safety": "safe",
                          "edits": [
                            {
                              "start": {
                                "line": 1,
                                "column": 1
                              },
                              "end": {
                                "line": 1,
                                "column": 4
                              },
                              "offset": 0,
                              "length": 3,
                              "newText": ""
                            },
                            {
                              "start": {
                                "line": 2,
                                "column": 8
                              },
                              "end": {
                                "line": 2,
                                "column": 11
                              },
                              "offset": 15,
                              "length": 3,
                              "newText": "6 h"
                            }
                          ]
                        }
                      ]
                    }
                  ]
                }
              ],
              "notifications": [],
              "summary": {
                "documents": 1,
                "errors": 1,
                "warnings": 0,
                "infos": 0,
                "suppressed": 0
              }
            }

            """.ReplaceLineEndings("\n"));
    }

    [Test]
    public void A_clean_run_has_empty_lists()
    {
        var report = Sample.Parse(Sample.JsonOf(new RunSummary(), new DocumentReport(Sample.Document("fine"), [])));

        report.GetProperty("documents").GetArrayLength().Should().Be(0);
        report.GetProperty("notifications").GetArrayLength().Should().Be(0);
        report.GetProperty("summary").GetProperty("documents").GetInt32().Should().Be(1);
    }

    [Test]
    public void What_could_not_be_checked_is_listed()
    {
        var summary = new RunSummary { Notifications = [EngineNotification.RuleFailed("c.md", "PM1001", "overflow")] };

        var notification = Sample.Parse(Sample.JsonOf(summary)).GetProperty("notifications")[0];

        notification.GetProperty("id").GetString().Should().Be("PME003");
        notification.GetProperty("severity").GetString().Should().Be("error");
        notification.GetProperty("path").GetString().Should().Be("c.md");
        notification.GetProperty("rule").GetString().Should().Be("PM1001");
    }

    [Test]
    public void The_time_a_run_took_is_left_out_so_that_equal_runs_give_equal_reports() =>
        Sample.JsonOf(new RunSummary { Elapsed = TimeSpan.FromSeconds(1) }).Should().Be(Sample.JsonOf(new RunSummary()));

    [TestCase("\u001b[31m\u0000\n\"\\")]
    [TestCase("\u202e\u200b\u2028")]
    [TestCase("🔥 障害 é")]
    public void Any_message_arrives_as_it_was(string message)
    {
        var finding = Sample.Finding(new TextSpan(0, 1)) with { Message = message };

        var report = Sample.JsonOf(new RunSummary(), new DocumentReport(Sample.Document("a"), [finding]));

        report.Should().NotContain("\u001b");
        MessageIn(report).Should().Be(message);
    }

    [Test]
    public void Half_a_surrogate_pair_does_not_break_the_report()
    {
        var finding = Sample.Finding(new TextSpan(0, 1)) with { Message = "half \ud83d" };

        var report = Sample.JsonOf(new RunSummary(), new DocumentReport(Sample.Document("a"), [finding]));

        MessageIn(report).Should().Be("half \ufffd");
    }

    [Test]
    public void Each_document_is_on_its_way_before_the_next_is_written()
    {
        using var output = new MemoryStream();
        var reporter = new JsonReporter(output);
        reporter.Begin(Sample.Run);

        reporter.Write(new DocumentReport(Sample.Document("a"), [Sample.Finding(new TextSpan(0, 1))]));

        Encoding.UTF8.GetString(output.ToArray()).Should().Contain("PM1001");
    }

    private static string? MessageIn(string report) =>
        Sample.Parse(report).GetProperty("documents")[0].GetProperty("findings")[0].GetProperty("message").GetString();
}
