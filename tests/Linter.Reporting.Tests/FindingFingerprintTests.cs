using Linter.Diagnostics;
using Linter.Text;

namespace Linter.Reporting.Tests;

public sealed class FindingFingerprintTests
{
    [Test]
    public void A_finding_keeps_its_name_wherever_it_stands() =>
        NamesOf(Sample.Path, Finding("1a", 7)).Should().Equal(NamesOf(Sample.Path, Finding("1a", 0)));

    [Test]
    public void Another_identity_or_document_gives_another_name()
    {
        var name = NamesOf(Sample.Path, Finding("1a")).Single();
        NamesOf(Sample.Path, Finding("1b")).Single().Should().NotBe(name);
        NamesOf("other.md", Finding("1a")).Single().Should().NotBe(name);
    }

    [Test]
    public void Equal_findings_of_a_document_have_names_of_their_own() =>
        NamesOf(Sample.Path, Finding("1a"), Finding("1b"), Finding("1a")).Should().OnlyHaveUniqueItems();

    private static Diagnostic Finding(string identity, int start = 0) => Sample.Finding(new TextSpan(start, 1)) with { Identity = identity };

    private static List<string> NamesOf(string path, params Diagnostic[] findings) =>
        [.. Sample.Parse(Sample.SarifOf(new RunSummary(), new DocumentReport(Sample.Document("- Duration: 5 h", path), findings)))
            .GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Select(result => result.GetProperty("partialFingerprints").GetProperty("pmlint/v1").GetString()!)];
}
