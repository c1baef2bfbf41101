using Linter.Diagnostics;
using Linter.Testing;
using static Linter.Testing.RuleVerifier<Linter.Rules.ImpactRules.ShareArithmeticRule>;

namespace Linter.Rules.Tests.ImpactRules;

public sealed class ShareArithmeticRuleTests
{
    [TestCase("30 % of the 40 % of users on mobile were logged out, and 20 % of users saw errors.")]
    [TestCase("30 % of the 40 % of users on mobile were logged out, overall 20 % of requests failed.")]
    [TestCase("60 % of users in the EU saw slow pages, 50 % of users in the US saw errors, and the rest was fine.")]
    public void Shares_of_other_bases_and_parts_are_not_added_up(string impact) => VerifyClean($"## Impact\n\n{impact}\n");

    [TestCase("5%", 0)]
    [TestCase("4%", 1)]
    [TestCase("auto", 1)]
    public void More_can_be_tolerated(string tolerance, int count) =>
        Run(Text.SourceText.From("## Impact\n\n4,200 of 12,000 accounts (30 %) lost sessions.\n"), With("tolerance", tolerance)).Should().HaveCount(count);

    [Test]
    public void What_is_tolerated_holds_for_the_other_sums_too()
    {
        VerifyClean("## Impact\n\n30 % of the 40 % of users on mobile were logged out, overall 20 % of users.\n", options: With("tolerance", "8%"));
        VerifyClean("## Impact\n\n60 % of requests were slow, 50 % failed, and the rest was fine.\n", options: With("tolerance", "10%"));
    }

    [Test]
    public void Count_total_and_share_are_compared()
    {
        var found = Verify(
            "## Impact\n\n{|4,200 of 12,000 accounts|} ([|30 %|]) lost sessions.\n",
            "4,200 of 12,000 is 35 %, not 30 %.",
            DiagnosticSeverity.Error)[0];
        found.Arithmetic.Should().Be("4,200 ÷ 12,000 = 35 %");
        found.Properties.Should().Contain(DiagnosticProperties.Claimed, "30%").And.Contain(DiagnosticProperties.Computed, "35 %");
    }

    [TestCase("12 % of logins failed (4,100 of 34,000 logins).")]
    [TestCase("4,200 of 12,000 accounts (35 %) lost sessions.")]
    [TestCase("4,200 accounts, 35 % of our 12,000 accounts, lost sessions.")]
    [TestCase("1 of 3 users (33.3 %) was affected.")]
    [TestCase("1.2M of 3.5M users (34 %) were affected.")]
    [TestCase("1.2M of 3.5M users (33 %) were affected.")]
    [TestCase("About 4,000 of 12,000 accounts (35 %) lost sessions.")]
    [TestCase("4,200 of 12,000 accounts (about 33 %) lost sessions.")]
    [TestCase("4,200 of 12,000 accounts (over 30 %) lost sessions.")]
    [TestCase("4,200 of 12,000 accounts (almost 40 %) lost sessions.")]
    public void Equal_values_are_fine(string impact) => VerifyClean($"## Impact\n\n{impact}\n");

    // Whatever else is said of a share makes it one of something else than the count beside it.
    [TestCase("3 of 12 customers: 40 % of requests failed.")]
    [TestCase("3 of our 5 largest customers, 40 % of traffic, were affected.")]
    [TestCase("300 of 2,000 orders, 40 % of which were retried, failed.")]
    [TestCase("4,200 of 12,000 accounts (40 % of them in the EU) were affected.")]
    [TestCase("4,200 of 12,000 accounts (30 % in EU, 70 % in US) lost sessions.")]
    [TestCase("4,200 of 12,000 accounts (40 %, EU only) lost sessions.")]
    [TestCase("4,200 of 35,000 users – 40 % of EU users – were affected.")]
    [TestCase("5 of 6 requests (73 % timeouts, 10 % resets) failed.")]
    [TestCase("5 of 6 requests (90 % at peak) failed.")]
    [TestCase("3 of 12 customers (100 % of their requests) could not log in.")]
    [TestCase("3 of 12 customers, 40 % error rate.")]
    [TestCase("4,200 of 12,000 accounts (+30 % week over week) lost sessions.")]
    [TestCase("1 of 4 EU users, 12 % overall, could not log in.")]
    [TestCase("1 of 4 EU users, 12 % of all users, could not log in.")]
    [TestCase("12 % of requests failed (3 of 40 users reported it).")]
    [TestCase("12 % of users could not log in (3 of 40 tenants).")]
    [TestCase("The error rate was 12 % (3 of 40 requests).")]
    [TestCase("4,200 of 12,000+ accounts (33 %) were affected.")]
    [TestCase("All but 12 of 12,000 users (99.9 %) were affected.")]
    public void A_share_that_does_not_stand_alone_restates_no_count(string impact) => VerifyClean($"## Impact\n\n{impact}\n");

    [TestCase("4,200 of 12,000 accounts – [|20 %|] – lost sessions.")]
    [TestCase("We lost 4,200 of 12,000 accounts, [|20 %|].")]
    [TestCase("4,200 of 12,000 accounts ([|20 %|] of all accounts) lost sessions.")]
    [TestCase("[|20 %|] of requests failed (4,200 of 12,000 requests).")]
    [TestCase("- **Users affected:** [|20 %|] (4,200 of 12,000 users)")]
    public void A_share_that_stands_alone_restates_the_count(string impact) => Verify($"## Impact\n\n{impact}\n", severity: DiagnosticSeverity.Error);

    [TestCase("4,200 accounts, [|20 %|] of our 12,000 accounts, lost sessions.", DiagnosticSeverity.Error)]
    [TestCase("4,160 of 12,000 accounts ([|34 %|]) lost sessions.", DiagnosticSeverity.Info)]
    [TestCase("4,000 of 12,000 accounts ([|30 %|]) lost sessions.", DiagnosticSeverity.Warning)]
    [TestCase("4,200 of 12,000 accounts (about [|20 %|]) lost sessions.", DiagnosticSeverity.Warning)]
    [TestCase("4,200 of 12,000 accounts (over [|50 %|]) lost sessions.", DiagnosticSeverity.Warning)]
    [TestCase("1.2M of 3.5M users ([|43 %|]) were affected.", DiagnosticSeverity.Error)]
    public void The_severity_depends_on_how_exact_the_numbers_are(string impact, DiagnosticSeverity severity) =>
        Verify($"## Impact\n\n{impact}\n", severity: severity);

    [Test]
    public void The_share_is_replaced_in_its_own_digits()
    {
        VerifyFix("## Impact\n\n4,200 of 12,000 accounts (30 %) lost sessions.\n", "## Impact\n\n4,200 of 12,000 accounts (35 %) lost sessions.\n");
        VerifyFix("## Impact\n\n1 of 7 users (24.3%) saw errors.\n", "## Impact\n\n1 of 7 users (14.3%) saw errors.\n");
    }

    [Test]
    public void A_part_of_a_part_is_compared_to_the_overall_share() => Verify(
        "## Impact\n\n{|30 %|} of the {|40 %|} of users on mobile were logged out, overall [|20 %|] of users.\n",
        "30 % of 40 % is 12 %, not 20 %.",
        DiagnosticSeverity.Warning);

    [TestCase("30 % of the 40 % of users on mobile were logged out, overall 12 % of users.")]
    [TestCase("30 % of the 40 % of users on mobile were logged out.")]
    [TestCase("30 % of the 40 % of users on mobile were logged out. Of all requests, 5 % failed.")]
    public void A_part_of_a_part_alone_says_nothing(string impact) => VerifyClean($"## Impact\n\n{impact}\n");

    [Test]
    public void Parts_that_exclude_one_another_cannot_exceed_the_whole() => Verify(
        "## Impact\n\n{|60 %|} of requests were slow, [|50 %|] failed, and the rest was fine.\n",
        "The parts add up to more than the whole: 60 % + 50 % is 110 %.",
        DiagnosticSeverity.Warning);

    [TestCase("60 % of requests were slow, 50 % failed at some time.")]
    [TestCase("60 % of requests were slow, 30 % failed, and the rest was fine.")]
    [TestCase("60 % of users saw slow pages, and 70 % of requests failed.")]
    [TestCase("60 % of users experienced either slow pages or complete failures.")]
    public void Overlapping_groups_are_fine(string impact) => VerifyClean($"## Impact\n\n{impact}\n");

    [TestCaseSource(typeof(SeedFolder), nameof(SeedFolder.Names))]
    public void No_seed_miscalculates(string name) => Run(SeedFolder.Read(name)).Should().BeEmpty();
}
