using System.Xml.Linq;
using Linter.Reporting.Tests.Sarif;
using Linter.Testing;

namespace Linter.Reporting.Tests;

public sealed class CheckstyleReporterTests
{
    [Test]
    public void A_finding_is_an_error_of_its_file()
    {
        var file = Read(SampleRuns.Awkward).Elements("file").Should().ContainSingle().Subject;

        file.Attribute("name")!.Value.Should().Be(SampleRuns.AwkwardPath);
        file.Elements("error").Select(error => error.Attribute("severity")!.Value).Should().Equal("error", "warning", "info");
        var first = file.Elements("error").First();
        first.Attribute("line")!.Value.Should().Be("1");
        first.Attribute("column")!.Value.Should().Be("14");
        first.Attribute("source")!.Value.Should().Be("pmlint.PM1001");
        first.Attribute("message")!.Value.Should().EndWith("(line 3: start; line 4: end [local]; 21:10 − 15:00 = 6 h 10 min)");
    }

    [Test]
    public void A_clean_document_is_a_file_without_errors() =>
        Read(new DocumentReport(Sample.Document("fine"), [])).Elements("file").Should().ContainSingle().Which.HasElements.Should().BeFalse();

    [Test]
    public void A_run_without_documents_is_an_empty_report() => Read().HasElements.Should().BeFalse();

    private static XElement Read(params DocumentReport[] documents) =>
        XmlSchemas.Read(Sample.StreamedBy(output => new CheckstyleReporter(output), new RunSummary(), documents), "checkstyle.xsd");
}
