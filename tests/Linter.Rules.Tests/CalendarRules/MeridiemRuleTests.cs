using Linter.Diagnostics;
using Linter.Testing;
using Linter.Text;
using static Linter.Testing.RuleVerifier<Linter.Rules.CalendarRules.MeridiemRule>;

namespace Linter.Rules.Tests.CalendarRules;

public sealed class MeridiemRuleTests
{
    [Test]
    public void Midnight_between_two_clocks_around_noon_is_reported() => Verify("""
        ## Timeline

        - {|11:30 AM|} load balancer checked
        - [|12:00 AM|] application logs checked
        - {|12:30 PM|} escalated
        """, "12:00 AM is midnight; between 11:30 AM and 12:30 PM noon (12:00 PM) is meant.", DiagnosticSeverity.Warning);

    [Test]
    public void Noon_between_two_clocks_around_midnight_is_reported() => Verify("""
        ## Timeline

        - 11:30 PM load balancer checked
        - [|12:10 PM|] application logs checked
        - 12:40 AM escalated
        """, "12:10 PM is just after noon; between 11:30 PM and 12:40 AM midnight (12:10 AM) is meant.");

    [Test]
    public void Several_wrong_markers_in_a_row_are_reported_each() => Verify("""
        ## Timeline

        - 11:30 AM load balancer checked
        - [|12:00 AM|] application logs checked
        - [|12:20 AM|] cache checked
        - 1:00 PM escalated
        """);

    [TestCase("11:30 AM", "12:00 PM", "12:30 PM")]
    [TestCase("10:30 PM", "12:26 AM", "2:30 AM")]
    [TestCase("11:30 AM", "12:00 AM", "2:00 AM")]
    [TestCase("9:00 AM", "12:00 AM", "10:00 PM")]
    public void A_clock_that_fits_as_it_is_or_not_at_all_is_fine(string first, string second, string third) =>
        VerifyClean($"## Timeline\n\n- {first} load balancer checked\n- {second} logs checked\n- {third} escalated");

    [Test]
    public void Clocks_of_other_days_are_left_alone() => VerifyClean("""
        ## Timeline

        - 2025-03-04 11:30 AM load balancer checked
        - 2025-03-05 12:00 AM application logs checked
        - 2025-03-05 12:30 PM escalated
        """);

    [TestCase("noon")]
    [TestCase("12 noon")]
    [TestCase("12:00 noon")]
    public void Noon_needs_no_marker(string noon) =>
        VerifyClean($"## Timeline\n\n- 9:10 AM alert fired\n- {noon} database restarted\n- 1:00 PM restored\n- 1:30 PM all clear");

    [TestCase("The outage lasted from 10:00 AM to noon.")]
    [TestCase("The outage lasted from noon to 11:00 PM.")]
    [TestCase("The outage lasted from 12:00 midnight to 2:00 AM.")]
    public void A_named_end_of_a_range_needs_no_marker(string text) => VerifyClean(text);

    [TestCase("midnight")]
    [TestCase("12:00 midnight")]
    public void Named_hours_are_no_24_hour_clocks(string named) => Verify(
        $"## Timeline\n\n- {named} backup\n- 9:10 AM alert fired\n- [|9:40|] database restarted\n- 11:00 AM restored\n- 11:30 AM all clear",
        "9:40 has neither AM nor PM, while the other clocks of the document do.");

    [Test]
    public void A_range_that_only_the_other_half_of_the_day_makes_short_is_a_warning() => Verify(
        "The outage lasted from [|10:30|] to {|2:30 AM|}.",
        "10:30 has neither AM nor PM; with AM as in 2:30 AM the range would be 16 h long, so it is read as 10:30 PM.",
        DiagnosticSeverity.Warning);

    [TestCase("The outage lasted from [|11:30|] to 1:00 PM.")]
    [TestCase("The outage lasted from 11:30 AM to [|1:00|].")]
    public void A_range_across_noon_is_an_info(string marked) => Verify(marked, severity: DiagnosticSeverity.Info);

    [TestCase("The outage lasted from 2:00 to 6:30 AM.")]
    [TestCase("The outage lasted from 22:30 to 02:30.")]
    [TestCase("The outage lasted from 10:30 PM to 2:30 AM.")]
    public void A_range_that_is_clear_is_fine(string text) => VerifyClean(text);

    [Test]
    public void A_bare_clock_among_marked_ones_is_reported() => Verify("""
        ## Timeline

        - 9:10 AM alert fired
        - [|9:40|] database restarted
        - 11:00 AM service restored
        - 11:30 AM all clear
        """, "9:40 has neither AM nor PM, while the other clocks of the document do.", DiagnosticSeverity.Warning);

    [TestCase("9:40", "13:00", "11:00 AM", "11:30 AM")]
    [TestCase("09:10", "09:40", "11:00", "11:30 AM")]
    [TestCase("09:10", "09:40", "13:00", "13:30")]
    public void A_24_hour_style_is_fine(string first, string second, string third, string fourth) =>
        VerifyClean($"## Timeline\n\n- {first} alert fired\n- {second} restarted\n- {third} restored\n- {fourth} all clear");

    [Test]
    public void One_clock_of_a_24_hour_style_shows_that_both_are_in_use() =>
        VerifyClean("## Timeline\n\n- 9:10 AM a\n- 9:40 b\n- 10:00 AM c\n- 10:30 AM d\n- 11:00 AM e\n- 13:00 f");

    [TestCase("- 11:30 AM a\n- 12:00 a.m. b\n- 12:30 PM c", "- 11:30 AM a\n- 12:00 p.m. b\n- 12:30 PM c")]
    [TestCase("- 11:30 AM a\n- 11:40 b\n- 12:30 PM c", "- 11:30 AM a\n- 11:40 AM b\n- 12:30 PM c")]
    public void The_fix_swaps_or_adds_the_marker(string list, string fixedList) => VerifyFix("## Timeline\n\n" + list, "## Timeline\n\n" + fixedList);

    [TestCaseSource(typeof(SeedFolder), nameof(SeedFolder.Names))]
    public void The_seeds_are_silent(string name) => Run(SeedFolder.Read(name)).Should().BeEmpty();

    [Test]
    public void A_seed_with_midnight_for_noon_is_not()
    {
        var source = SourceText.From(SeedFolder.Read("003.md").Content.Replace("12:00 PM", "12:00 AM", StringComparison.Ordinal), "003.md");
        Run(source).Select(found => source.GetPosition(found.Span.Start).Line + 1).Should().Equal(16);
    }
}
