using Linter.Diagnostics;
using Linter.Testing;
using Linter.Text;
using static Linter.Testing.RuleVerifier<Linter.Rules.ImpactRules.TotalVsPartialRule>;

namespace Linter.Rules.Tests.ImpactRules;

public sealed class TotalVsPartialRuleTests
{
    [TestCase("The site was completely unavailable for 30 % of our users.")]
    [TestCase("The API was completely down, which 85 % of users depend on and could not reach.")]
    [TestCase("The site was completely unavailable. 99.5 % of users were affected.")]
    public void A_clause_that_limits_the_other_and_nearly_all_are_fine(string impact) => VerifyClean($"## Impact\n\n{impact}\n");

    [Test]
    public void All_and_a_part_contradict_each_other() => Verify(
        "## Impact\n\nThe site was [|completely unavailable|]. About {|85 % of users|} were affected.\n",
        "\"completely unavailable\" contradicts \"About 85 %\" of users; say which users or functions still worked.",
        DiagnosticSeverity.Warning);

    [TestCase("The site was [|completely unavailable|]. About 85.5 % of users were affected.")]
    [TestCase("The site suffered a [|total outage|], and 40 % of customers were affected.")]
    [TestCase("[|All users|] were affected. In numbers, 40 % of users were affected.")]
    [TestCase("40 % of users were affected, as the site was [|completely down|].")]
    public void Other_words_for_all_count(string impact) => Verify($"## Impact\n\n{impact}\n");

    [TestCase("The site was completely unavailable for the 85 % of users routed to eu-west.")]
    [TestCase("60 % of users experienced either slow pages or complete failures.")]
    [TestCase("The site was completely down for one region, which 30 % of users depend on.")]
    [TestCase("The site was completely down for free customers, who 30 % of users are.")]
    [TestCase("The site was completely unavailable for customers, who are 85 % of users.")]
    [TestCase("The site was completely unavailable, which affected 85 % of users.")]
    [TestCase("All users and 40 % of customers were affected.")]
    public void One_may_limit_the_other(string impact) => VerifyClean($"## Impact\n\n{impact}\n");

    [TestCase("- **Reporting:** completely unavailable\n- **Login:** 20 % of users were affected")]
    [TestCase("In eu-west the site was completely unavailable. In us-east 20 % of users were affected.")]
    [TestCase("The export API was completely unavailable. 20 % of users were affected.")]
    public void Different_parts_of_the_system_are_not_compared(string impact) => VerifyClean($"## Impact\n\n{impact}\n");

    [TestCase("The site was completely unavailable. 99.5 % of users were affected, 40 % of those users lost their session.")]
    [TestCase("30 % of users were affected. 100 % of those users lost their session.")]
    public void A_share_of_a_share_is_no_share_of_all(string impact) => VerifyClean($"## Impact\n\n{impact}\n");

    [Test]
    public void Different_phases_are_not_compared() => VerifyClean("## Impact\n\nAt peak the site was completely unavailable. Initially 20 % of users were affected.\n");

    [Test]
    public void Different_symptoms_are_not_compared() => VerifyClean("## Impact\n\nThe site was completely unavailable. 20 % of users saw slow pages before.\n");

    [TestCase("The site was completely unavailable. Approximately 100 % of users were affected.")]
    [TestCase("The site was completely unavailable. 99.5 % of users were affected.")]
    [TestCase("The site was completely unavailable. At least 85 % of users were affected.")]
    [TestCase("The site was completely unavailable. 85 % of requests were affected.")]
    [TestCase("The site was completely unavailable. 0.5 % of users were affected.")]
    [TestCase("All requests were affected. In numbers, 40 % of users were affected.")]
    public void A_share_that_can_be_all_or_none_or_is_of_something_else_is_fine(string impact) => VerifyClean($"## Impact\n\n{impact}\n");

    [TestCase("The site was unavailable. About 85 % of users were affected.")]
    [TestCase("The site experienced downtime. About 85 % of users were affected.")]
    public void Words_without_totality_are_fine(string impact) => VerifyClean($"## Impact\n\n{impact}\n");

    [Test]
    public void Only_the_third_seed_contradicts_itself() =>
        SeedFolder.Names.Where(name => Run(SeedFolder.Read(name)).Count > 0).Should().Equal("002.md");

    [Test]
    public void A_seed_with_all_users_affected_is_consistent()
    {
        var seed = SeedFolder.Read("002.md");
        var text = seed.Slice(new TextSpan(0, seed.Length)).ToString();
        Run(SourceText.From(text.Replace("approximately 85%", "100%", StringComparison.Ordinal), "002.md")).Should().BeEmpty();
    }
}
