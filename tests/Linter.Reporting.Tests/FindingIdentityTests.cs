using Linter.Diagnostics;
using Linter.Text;

namespace Linter.Reporting.Tests;

public sealed class FindingIdentityTests
{
    [Test]
    public void A_finding_keeps_its_name_when_lines_move_or_are_spaced_otherwise()
    {
        var before = IdentityOf("- Duration: 5 h\n", "5 h");

        IdentityOf("# Title\n\nmore text\n- Duration: 5 h\n", "5 h").Should().Be(before);
        IdentityOf("  -  Duration:\t5 h  \r\n", "5 h").Should().Be(before);
    }

    [TestCase("- Duration: 6 h\n", Sample.Path, TestName = "Other words on the line")]
    [TestCase("- Duration: 5 h\n", "other.md", TestName = "Another document")]
    [TestCase("- Dura tion: 5 h\n", Sample.Path, TestName = "A word cut in two")]
    public void Another_finding_has_another_name(string content, string path) =>
        IdentityOf(content, " h", path).Should().NotBe(IdentityOf("- Duration: 5 h\n", " h"));

    [Test]
    public void Another_rule_gives_another_name()
    {
        var text = Sample.Document("5 h");
        var finding = Sample.Finding(new TextSpan(0, 3));

        IdentitiesOf(new DocumentReport(text, [finding, finding with { Descriptor = Sample.WeaselWord }])).Should().OnlyHaveUniqueItems();
    }

    [Test]
    public void Equal_lines_and_several_findings_on_a_line_have_names_of_their_own()
    {
        var text = Sample.Document("same same\nsame same\n");
        var findings = Enumerable.Range(1, 4).Select(occurrence => Sample.Finding(Sample.SpanOf(text, "same", occurrence)));
        var other = Sample.Document(text.Content, "other.md");

        var identities = IdentitiesOf(new DocumentReport(text, [.. findings]), new DocumentReport(other, [.. findings]));

        identities.Should().HaveCount(8).And.OnlyHaveUniqueItems();
    }

    private static string IdentityOf(string content, string part, string path = Sample.Path)
    {
        var text = Sample.Document(content, path);
        return IdentitiesOf(new DocumentReport(text, [Sample.Finding(Sample.SpanOf(text, part))])).Should().ContainSingle().Subject;
    }

    private static List<string> IdentitiesOf(params DocumentReport[] documents) =>
        [.. Sample.Parse(Sample.SarifOf(new RunSummary(), documents))
            .GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Select(result => result.GetProperty("partialFingerprints").GetProperty("pmlint/v1").GetString()!)];
}
