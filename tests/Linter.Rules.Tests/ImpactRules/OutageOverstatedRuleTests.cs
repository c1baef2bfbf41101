using Linter.Diagnostics;
using Linter.Testing;
using static Linter.Testing.RuleVerifier<Linter.Rules.ImpactRules.OutageOverstatedRule>;

namespace Linter.Rules.Tests.ImpactRules;

public sealed class OutageOverstatedRuleTests
{
    [Test]
    public void An_outage_of_a_few_requests_is_overstated() => Verify(
        "# [|API outage|]\n\n## Impact\n\n{|8 % of requests|} were slow.\n",
        "\"outage\" in the title, but \"8 % of requests were slow.\"; \"degradation\" or \"incident\" is more accurate.",
        DiagnosticSeverity.Info);

    [TestCase("# API slowdown\n\n## Impact\n\n8 % of requests were slow.\n")]
    [TestCase("# Partial API outage\n\n## Impact\n\n8 % of requests were slow.\n")]
    [TestCase("# Outage of the export API\n\n## Impact\n\n8 % of requests were slow.\n")]
    [TestCase("# API outage\n\n## Impact\n\nRequests were slow.\n")]
    [TestCase("# API outage\n\n## Impact\n\nAll users were affected, and 8 % of requests were slow.\n")]
    [TestCase("# API outage\n\n## Impact\n\n100 % of requests failed.\n")]
    [TestCase("# API outage\n\n## Impact\n\nThe API was completely down for 8 % of users.\n")]
    public void Other_titles_and_impacts_are_fine(string text) => VerifyClean(text);

    [Test]
    public void The_words_can_be_set() => Verify(
        "# [|API disaster|]\n\n## Impact\n\n8 % of requests were slow.\n", options: new Dictionary<string, string>(StringComparer.Ordinal) { ["words"] = "crash, disaster" });

    [Test]
    public void It_is_off_by_default() => new Linter.Rules.ImpactRules.OutageOverstatedRule().Descriptor.IsEnabledByDefault.Should().BeFalse();
}
