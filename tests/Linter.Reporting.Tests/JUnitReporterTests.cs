using System.Xml.Linq;
using Linter.Diagnostics;
using Linter.Reporting.Tests.Sarif;
using Linter.Testing;

namespace Linter.Reporting.Tests;

public sealed class JUnitReporterTests
{
    [Test]
    public void A_document_is_a_suite_and_a_finding_a_failed_test()
    {
        var suite = Read(new RunSummary(), SampleRuns.Awkward).Elements("testsuite").Should().ContainSingle().Subject;

        suite.Attribute("name")!.Value.Should().Be(SampleRuns.AwkwardPath);
        suite.Attribute("tests")!.Value.Should().Be("3");
        suite.Attribute("failures")!.Value.Should().Be("3");
        suite.Elements("testcase").Select(test => test.Attribute("name")!.Value)
            .Should().Equal("PM1001 duration-mismatch at 1:14", "PM5002 action-item-without-owner at 5:3", "PM6003 weasel-word at 3:9");
        suite.Elements("testcase").First().Element("failure")!.Value.Should().Be(
            "The duration is stated as 5 h, but the timeline spans 6 h 10 min.\nline 3: start\nline 4: end [local]\n21:10 − 15:00 = 6 h 10 min");
    }

    [Test]
    public void A_clean_document_is_a_passed_test()
    {
        var suite = Read(new RunSummary(), new DocumentReport(Sample.Document("fine"), [])).Elements("testsuite").Should().ContainSingle().Subject;

        suite.Attribute("tests")!.Value.Should().Be("1");
        suite.Attribute("failures")!.Value.Should().Be("0");
        suite.Elements("testcase").Should().ContainSingle().Which.HasElements.Should().BeFalse();
    }

    [Test]
    public void A_document_that_cannot_be_checked_is_an_error_and_a_remark_is_not()
    {
        var summary = new RunSummary { Notifications = [EngineNotification.Unreadable("a.md", "denied"), EngineNotification.NotAPostmortem("b.md")] };

        var suite = Read(summary).Elements("testsuite").Should().ContainSingle().Subject;

        suite.Attribute("errors")!.Value.Should().Be("1");
        suite.Element("testcase")!.Element("error")!.Attribute("message")!.Value.Should().Contain("denied");
    }

    [Test]
    public void A_run_without_documents_is_an_empty_report() => Read(new RunSummary()).HasElements.Should().BeFalse();

    private static XElement Read(RunSummary summary, params DocumentReport[] documents) =>
        XmlSchemas.Read(Sample.StreamedBy(output => new JUnitReporter(output), summary, documents), "junit.xsd");
}
