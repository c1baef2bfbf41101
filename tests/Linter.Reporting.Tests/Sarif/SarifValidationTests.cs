using Linter.Testing;

namespace Linter.Reporting.Tests.Sarif;

public sealed class SarifValidationTests
{
    // The multitool advises to name the repository and revision, which pmlint leaves to the upload.
    private const string AdviceOnEveryLog = "SARIF2003";

    [SetUp]
    public void RequireTools() => SarifTools.Require();

    [TestCaseSource(nameof(Logs))]
    public void A_log_fits_the_schema(string log) => SarifTools.SchemaErrors(log).Should().BeEmpty();

    [TestCaseSource(nameof(Logs))]
    public void A_log_passes_the_rules_of_the_format_and_of_code_scanning(string log)
    {
        var results = SarifTools.Validate(log);

        results.Should().Contain(result => result.Rule == AdviceOnEveryLog, "else no rule ran");
        results.Where(result => result.Level != "note").Should().BeEmpty();
    }

    [Test]
    public void The_schema_check_finds_a_wrong_level() =>
        SarifTools.SchemaErrors(SampleRuns.Full.Replace("\"level\": \"note\"", "\"level\": \"info\"")).Should().Contain("/level");

    [Test]
    public void The_rule_check_finds_a_result_without_a_region()
    {
        var log = SampleRuns.Full.Replace("\"startLine\"", "\"charOffset\"");

        SarifTools.Validate(log).Should().Contain(result => result.Rule == "GH1003" && result.Level == "error");
    }

    private static IEnumerable<TestCaseData> Logs()
    {
        yield return new TestCaseData(SampleRuns.Clean).SetArgDisplayNames("clean run");
        yield return new TestCaseData(SampleRuns.Full).SetArgDisplayNames("findings, fixes and notifications");
    }
}
