using Linter.Semantics;

namespace Linter.Tests.Semantics.Impacts;

public sealed class WordedClaimTests
{
    [TestCase("The shop was completely unavailable.", "Total completely unavailable")]
    [TestCase("We had a total outage of the platform.", "Total total outage")]
    [TestCase("The site was fully down.", "Total fully down")]
    [TestCase("A complete meltdown.", "Total complete meltdown")]
    [TestCase("It ended in total downtime for everyone.", "Total total downtime")]
    [TestCase("It was a full, complete service outage.", "Total complete service outage")]
    [TestCase("The portal went down completely.", "Total down completely")]
    [TestCase("The entire platform was unreachable.", "Total entire platform was unreachable")]
    [TestCase("The API became totally unresponsive", "Total totally unresponsive")]
    public void A_word_for_all_of_it_makes_a_total_claim(string text, string claims) =>
        ImpactSample.Show(text).Should().Be(claims);

    [TestCase("The shop was unavailable.")]
    [TestCase("The shop was completely unavailable for 30 % of users.")]
    [TestCase("A complete outage, affecting a third of users.")]
    [TestCase("We had downtime in the evening.")]
    [TestCase("Total downtime: 45 minutes.")]
    [TestCase("The total downtime was about an hour.")]
    [TestCase("A total outage of 25 minutes was counted.")]
    [TestCase("The full outage window is listed below.")]
    [TestCase("The site was not completely down.")]
    [TestCase("It was an almost complete outage.")]
    [TestCase("This could have become a total outage.")]
    [TestCase("Pages were slow or completely unavailable.")]
    [TestCase("We took steps to avoid a complete outage.")]
    [TestCase("The pages failed completely or in part.")]
    [TestCase("A partial or total outage is possible.")]
    [TestCase("A complete review of the outage follows.")]
    [TestCase("We scaled down completely different jobs.")]
    public void A_state_without_totality_a_sum_of_time_or_a_possibility_is_no_total_claim(string text) =>
        ImpactSample.Read(text).Should().NotContain(claim => claim.Kind == ImpactKind.Total);

    [TestCase("No customer impact.", "None No customer impact", "customer")]
    [TestCase("There was no user-facing impact.", "None no user-facing impact", "user")]
    [TestCase("No impact", "None No impact", "")]
    [TestCase("It passed without any impact on our users.", "None without any impact on our users", "users")]
    [TestCase("Users were not affected.", "None Users were not affected", "users")]
    [TestCase("Our customers weren't impacted.", "None customers weren't impacted", "customers")]
    [TestCase("No users were affected.", "None No users were affected", "users")]
    [TestCase("None of our customers were impacted.", "None None of our customers were impacted", "customers")]
    [TestCase("The failover did not affect customers.", "None did not affect customers", "customers")]
    [TestCase("No requests failed.", "None No requests failed", "requests")]
    public void A_denial_of_any_impact_is_a_claim(string text, string claims, string noun)
    {
        ImpactSample.Show(text).Should().Be(claims);
        ImpactSample.Read(text)[0].Noun.Should().Be(noun);
    }

    [TestCase("There was no data loss.")]
    [TestCase("No further impact was seen.")]
    [TestCase("There was no impact on other regions.")]
    [TestCase("No revenue impact.")]
    [TestCase("Other users were not affected.")]
    [TestCase("Users in Asia were not affected.")]
    [TestCase("Customers on the old plan were not impacted.")]
    [TestCase("We expected no customer impact.")]
    [TestCase("To ensure no customer impact we drained it first.")]
    [TestCase("No impact on the mobile app.")]
    [TestCase("No additional customers were affected.")]
    public void A_denial_of_something_else_or_for_some_is_no_claim(string text) =>
        ImpactSample.Read(text).Should().NotContain(claim => claim.Kind == ImpactKind.None);

    [TestCase("No users could log in.", "Universal No users could", ImpactBase.People)]
    [TestCase("No requests were served.", "Universal No requests were served", ImpactBase.Load)]
    [TestCase("Nobody could pay.", "Universal Nobody could", ImpactBase.Unknown)]
    [TestCase("For an hour no one was there, no customer was able to pay.", "Universal no customer was able", ImpactBase.People)]
    public void Nobody_could_means_everybody_was_hit(string text, string claims, ImpactBase expected)
    {
        ImpactSample.Show(text).Should().Be(claims);
        ImpactSample.Read(text)[0].Base.Should().Be(expected);
    }

    [TestCase("Many users had trouble.", "Vague Many users")]
    [TestCase("Some of our customers saw errors, most requests failed.", "Vague Some of our customers | Vague most requests")]
    [TestCase("A small number of paying customers saw errors.", "Vague A small number of paying customers")]
    [TestCase("It caused chaos among users worldwide.", "Vague users worldwide")]
    [TestCase("Users were unable to log in.", "")]
    [TestCase("Some servers crashed.", "")]
    public void A_quantifier_without_a_number_is_vague(string text, string claims) =>
        ImpactSample.Show(text).Should().Be(claims);

    [TestCase("We lost $12,500 in sales.", "Business $12,500")]
    [TestCase("The loss is about €1.5 million so far.", "Business €1.5 million")]
    [TestCase("An estimated USD 40,000 of revenue.", "Business USD 40,000")]
    [TestCase("In all 1,250,310 DAI were liquidated.", "Business 1,250,310 DAI")]
    [TestCase("It cost 3 million dollars.", "Business 3 million dollars")]
    [TestCase("The variable $PATH was empty, and so was $.", "")]
    [TestCase("The dollar rose.", "")]
    public void An_amount_of_money_is_a_business_figure(string text, string claims) =>
        ImpactSample.Show(text).Should().Be(claims);

    [TestCase("The web shop and the API were completely unavailable during the night.", "")]
    [TestCase("The web application's dashboard was completely unavailable.", "dashboard")]
    [TestCase("The export API was fully down.", "export api")]
    [TestCase("The site was completely down for users in Norway.", "norway")]
    [TestCase("In Norway, the site was completely down.", "norway")]
    [TestCase("The incident caused a complete outage.", "")]
    [TestCase("A race condition in the cache led to a complete outage of the service.", "")]
    [TestCase("A total outage of the billing system.", "billing")]
    public void The_part_that_was_out_is_the_scope(string text, string scope) =>
        ImpactSample.Single(text).Scope.Should().Be(scope);

    [TestCase("Initially the site was completely down.", "initially")]
    [TestCase("At times the site was completely unavailable.", "at times")]
    [TestCase("The site was completely down.", "")]
    public void A_moment_or_stage_is_the_phase(string text, string phase) =>
        ImpactSample.Single(text).Phase.Should().Be(phase);
}
