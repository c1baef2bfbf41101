using Linter.Readings;
using Linter.Semantics;

namespace Linter.Tests.Semantics.Impacts;

public sealed class QuantifiedClaimTests
{
    [TestCase("About 85% of the user base was affected.", "Share 85% of the user base", ImpactBase.People)]
    [TestCase("12 % of checkout requests failed.", "Share 12 % of checkout requests", ImpactBase.Load)]
    [TestCase("One third of our customers saw errors.", "Share One third of our customers", ImpactBase.People)]
    [TestCase("All users were affected.", "Universal All users", ImpactBase.People)]
    [TestCase("100% of logins failed.", "Universal 100% of logins", ImpactBase.Load)]
    [TestCase("160% of users were affected.", "Share 160% of users", ImpactBase.People)]
    [TestCase("1,200 customers could not pay.", "Count 1,200 customers", ImpactBase.People)]
    [TestCase("300 of 2,000 orders were lost.", "Count 300 of 2,000 orders", ImpactBase.Load)]
    public void A_number_of_people_or_load_that_was_hit_is_a_claim(string text, string claims, ImpactBase expected)
    {
        ImpactSample.Show(text).Should().Be(claims);
        ImpactSample.Single(text).Base.Should().Be(expected);
    }

    [TestCase("CPU was at 95 %.")]
    [TestCase("100% of traffic was back online at 10:20.")]
    [TestCase("Service was restored for 50 % of users.")]
    [TestCase("Traffic rose by 250 %.")]
    [TestCase("Traffic reached 300 % of normal.")]
    [TestCase("The change was rolled out to 10 % of users.")]
    [TestCase("All customers were notified.")]
    [TestCase("The cluster serves 40 % of users.")]
    [TestCase("It could have affected 40 % of users.")]
    [TestCase("All affected users were told.")]
    public void Load_growth_recovery_messages_and_what_might_have_been_are_no_impact(string text) =>
        ImpactSample.Read(text).Should().BeEmpty();

    [TestCase("Half of our requests are served from there.", "Summary")]
    [TestCase("We have 12,000 users.", "Summary")]
    public void A_summary_needs_a_word_of_harm(string text, string heading) =>
        ImpactSample.Read(text, heading).Should().BeEmpty();

    [TestCase("30 % of users were logged out.", "Summary", "Share 30 % of users")]
    [TestCase("30 % of users.", "Impact", "Share 30 % of users")]
    public void Harm_in_the_sentence_or_an_impact_section_makes_the_claim(string text, string heading, string claims) =>
        ImpactSample.Show(text, heading).Should().Be(claims);

    [TestCase("The error rate reached 34%.", "Business 34%")]
    [TestCase("Orders dropped by 40 %.", "Business 40 %")]
    [TestCase("There was a 15% drop in sales.", "Business 15%")]
    public void A_rate_or_a_drop_is_a_figure_without_a_base(string text, string claims) =>
        ImpactSample.Show(text).Should().Be(claims);

    [TestCase("30 % of users were affected.", "")]
    [TestCase("In the EU, 30 % of users were affected.", "eu")]
    [TestCase("30 % of EU users were affected.", "eu")]
    [TestCase("30 % of users on mobile were affected.", "mobile")]
    [TestCase("30 % of users on the free plan were affected.", "free plan")]
    [TestCase("Export failed for 30 % of users.", "export")]
    [TestCase("60 % of users could not log in.", "log")]
    [TestCase("The application was slow for about 30 % of our active users.", "")]
    [TestCase("Because of a bad deploy, 30 % of users were affected.", "")]
    [TestCase("A full disk caused errors for 30 % of users.", "")]
    [TestCase("30 % of users were affected, mostly in the evening.", "")]
    [TestCase("30 % of users were affected for a long 5 hours.", "")]
    public void The_words_that_limit_a_claim_are_its_scope(string text, string scope) =>
        ImpactSample.Single(text).Scope.Should().Be(scope);

    [TestCase("30 % of users in Norway and 10 % of users in Peru were affected.", "norway", "peru")]
    [TestCase("In Norway 30 % of users were affected, while 10 % of users were affected in Peru.", "norway", "peru")]
    public void Each_claim_of_a_sentence_has_its_own_scope(string text, string first, string second) =>
        ImpactSample.Read(text).Select(claim => claim.Scope).Should().Equal(first, second);

    [TestCase("At peak, 30 % of users were affected.", "at peak")]
    [TestCase("Initially 30 % of users were affected.", "initially")]
    [TestCase("By 10:20 UTC 30 % of users were affected.", "by T10:20+00:00")]
    [TestCase("30 % of users were affected.", "")]
    [TestCase("30 % of users were affected on May 7, 2024.", "")]
    public void A_stage_or_a_clock_is_the_phase(string text, string phase) =>
        ImpactSample.Single(text).Phase.Should().Be(phase);

    [TestCase("30 % of users saw slow pages.", ImpactSymptom.Slow)]
    [TestCase("Pages were slow for 30 % of users.", ImpactSymptom.Slow)]
    [TestCase("30 % of requests failed.", ImpactSymptom.Errors)]
    [TestCase("30 % of users were unable to pay.", ImpactSymptom.Unavailable)]
    [TestCase("30 % of users lost drafts.", ImpactSymptom.Data)]
    [TestCase("30 % of users saw either slow pages or failures.", ImpactSymptom.Unknown)]
    [TestCase("30 % of users were affected.", ImpactSymptom.Unknown)]
    public void One_symptom_in_the_clause_is_kept(string text, ImpactSymptom symptom) =>
        ImpactSample.Single(text).Symptom.Should().Be(symptom);

    [Test]
    public void A_count_with_its_share_is_one_fact_stated_twice()
    {
        var claims = ImpactSample.Read("4,200 of 12,000 accounts (30 %) lost sessions.");
        claims.Select(claim => claim.Kind).Should().Equal(ImpactKind.Count, ImpactKind.Share);
        claims[1].Part!.Value.Should().Be("4200 of 12000 accounts");
        claims[1].Whole.Should().BeNull();
    }

    [Test]
    public void A_share_may_stand_before_its_count()
    {
        var share = ImpactSample.Read("About 12 % of logins failed (4,100 of 34,000 logins).")[0];
        share.Part!.Whole.Should().Be(34000);
    }

    [Test]
    public void The_size_of_a_whole_is_no_claim_of_its_own()
    {
        var claims = ImpactSample.Read("4,200 users, 35 % of our 12,000 users, were affected.");
        claims.Select(claim => claim.Kind).Should().Equal(ImpactKind.Count, ImpactKind.Share);
        claims[1].Part!.Minimum.Should().Be(4200);
        claims[1].Whole!.Minimum.Should().Be(12000);
    }

    [Test]
    public void A_share_of_a_share_knows_the_outer_one()
    {
        var claim = ImpactSample.Single("30 % of the 40 % of users on mobile were affected.");
        ((ShareReading)claim.Reading!).Minimum.Should().Be(30);
        ((ShareReading)claim.OfClaim!.Reading!).Minimum.Should().Be(40);
    }

    [Test]
    public void A_share_of_those_before_refers_to_the_claim_before()
    {
        var claims = ImpactSample.Read("40 % of users were affected. 30 % of them lost drafts.");
        claims[1].OfClaim.Should().BeSameAs(claims[0]);
        claims[1].IsComparableTo(claims[0]).Should().BeFalse();
    }

    [TestCase("60 % of users were affected. In total 45 % of users were affected.", true)]
    [TestCase("60 % of users could not log in. 45 % of users were unable to log in.", true)]
    [TestCase("60 % of users were affected. In the EU, 45 % of users were affected.", false)]
    [TestCase("60 % of users were affected. 45 % of requests failed.", false)]
    [TestCase("60 % of users were affected. At peak 45 % of users were affected.", false)]
    [TestCase("60 % of users saw slow pages. 45 % of users saw errors.", false)]
    [TestCase("60 % of users could not log in. 45 % of users could not pay.", false)]
    [TestCase("60 % of users were affected. 20 % of users saw errors.", false)]
    [TestCase("It was slow for 60 % of users and down for 20 % of users.", false)]
    public void Claims_are_comparable_only_with_one_base_scope_phase_and_symptom(string text, bool expected)
    {
        var claims = ImpactSample.Read(text);
        claims.Should().HaveCount(2);
        claims[0].IsComparableTo(claims[1]).Should().Be(expected);
    }

    [TestCase("- **Users affected:** 1,200", "Count 1,200", ImpactBase.People)]
    [TestCase("- **Affected users:** about 30 %", "Share 30 %", ImpactBase.People)]
    [TestCase("- **Failed requests:** 3 %", "Share 3 %", ImpactBase.Load)]
    [TestCase("- **Users affected:** All", "Universal All", ImpactBase.People)]
    [TestCase("| Part | Value |\n|---|---|\n| Users affected | 1,200 |", "Count 1,200", ImpactBase.People)]
    public void A_label_or_first_cell_gives_the_noun(string text, string claims, ImpactBase expected)
    {
        ImpactSample.Show(text).Should().Be(claims);
        ImpactSample.Single(text).Base.Should().Be(expected);
    }

    [Test]
    public void The_title_and_the_text_below_it_are_read_and_other_sections_are_not()
    {
        var model = Linter.Tests.Semantics.Prose.ProseSample.Model(
            "# Slow search for 25 % of requests\n\nAll users were affected.\n\n## Timeline\n\n- 10:00 30 % of users are affected\n\n## Lessons Learned\n\n40 % of users were affected.");
        Linter.Semantics.Impacts.ImpactReader.Read(model.Outline).Select(claim => claim.Kind).Should().Equal(ImpactKind.Share, ImpactKind.Universal);
    }

    [Test]
    public void Quoted_text_is_not_read() =>
        ImpactSample.Read("> All users were affected.\n\nSo a customer wrote.").Should().BeEmpty();

    [Test]
    public void Clause_and_sentence_are_told_apart()
    {
        var claim = ImpactSample.Read("The shop was down, but 30 % of users noticed nothing bad.").Single();
        claim.Sentence.Contains(claim.Clause).Should().BeTrue();
        claim.Clause.Length.Should().BeLessThan(claim.Sentence.Length);
    }
}
