using Linter.Diagnostics;
using Linter.Testing;
using Linter.Text;
using static Linter.Testing.RuleVerifier<Linter.Rules.CalendarRules.WeekdayMismatchRule>;

namespace Linter.Rules.Tests.CalendarRules;

public sealed class WeekdayMismatchRuleTests
{
    [TestCase("# Checkout outage\n\n## Summary\n\nOn [|Monday|] checkout was down.")]
    [TestCase("# Checkout outage on [|Monday|]\n\n## Summary\n\nCheckout was down.")]
    [TestCase("# Checkout outage\n\n## Summary\n\nCheckout was down [|Monday|] morning.")]
    public void A_weekday_that_the_window_does_not_have_is_an_info(string head) =>
        Verify(head + LooseWindow, "The incident is on 2025-03-04, a Tuesday, not on a Monday.", DiagnosticSeverity.Info);

    [TestCase("On Tuesday checkout was down.")]
    [TestCase("On Monday a change was merged; on Tuesday checkout was down.")]
    [TestCase("Checkout is used by most people on Monday, each week.")]
    [TestCase("On Monday we will publish a follow-up.")]
    [TestCase("The change had been in place since Monday.")]
    [TestCase("Traffic doubled for Cyber Monday.")]
    [TestCase("Checkout was down. The review is on Friday.")]
    [TestCase("The change of Monday, March 3, 2025 took checkout down.")]
    public void A_weekday_that_fits_or_speaks_of_something_else_is_fine(string summary) => VerifyClean($"# Checkout outage\n\n## Summary\n\n{summary}" + LooseWindow);

    [TestCase("from 2025-03-03 22:00 UTC to 2025-03-04 02:00 UTC")]
    [TestCase("from 10:00 to 11:00 UTC")]
    [TestCase("from 2025-03-04 07:00 UTC+09:00 to 2025-03-04 08:30 UTC+09:00")]
    public void A_window_of_two_days_or_of_none_says_nothing(string window) =>
        VerifyClean($"# Checkout outage\n\n## Summary\n\nOn Monday checkout was down.\n\n**Duration:** {window}\n");

    private const string LooseWindow = "\n\n**Duration:** from 2025-03-04 10:00 UTC to 2025-03-04 11:00 UTC\n";

    [TestCase("The outage was on [|Tuesday, March 5, 2025|].", "March 5, 2025 is a Wednesday, not a Tuesday.")]
    [TestCase("The outage was on [|Tue 2025-03-05|].", "2025-03-05 is a Wednesday, not a Tuesday.")]
    [TestCase("The outage was on [|5 March 2025 (Thur|]).", "5 March 2025 is a Wednesday, not a Thursday.")]
    [TestCase("Down from 10:00 to 11:00 UTC on [|Sunday, 8 June 2024|].", "8 June 2024 is a Saturday, not a Sunday.")]
    [TestCase("- [|2025-03-04 Thursday|] 14:05 release postponed", "2025-03-04 is a Tuesday, not a Thursday.")]
    [TestCase("On [|2025-03-04, Thursday|], the release was postponed.", "2025-03-04 is a Tuesday, not a Thursday.")]
    [TestCase("On Friday and on [|Monday, March 4, 2025|] users noticed it.", "March 4, 2025 is a Tuesday, not a Monday.")]
    [TestCase("From 10:00 [|Monday, March 4, 2025|] to 11:00.", "March 4, 2025 is a Tuesday, not a Monday.")]
    [TestCase("It began on [|Mon. 4 March 2025|].", "4 March 2025 is a Tuesday, not a Monday.")]
    public void A_weekday_that_does_not_fit_the_date_is_an_error(string marked, string message) => Verify(marked, message, DiagnosticSeverity.Error);

    [TestCase("The outage was on Wednesday, March 5, 2025.")]
    [TestCase("The outage was on Wed., 5 March 2025.")]
    [TestCase("On Monday the change of March 5, 2025 was reverted.")]
    [TestCase("Support hours are Mon–Fri; the outage was on 2025-03-08.")]
    [TestCase("The outage was on Tuesday, March 5.")]
    [TestCase("**Date:** Sunday–Monday, March 2–3, 2025")]
    [TestCase("The outage lasted from Saturday to Monday, March 1-3, 2025.")]
    [TestCase("The outage lasted Mon–Fri, 2025-03-03 to 2025-03-07.")]
    [TestCase("The outage lasted Mon. & Tue., 3 March 2025.")]
    [TestCase("Night from Sunday to Monday, 2 March 2025 23:00 UTC to 3 March 2025 01:00 UTC.")]
    [TestCase("On 2025-03-03, Friday's backup was found to be empty.")]
    [TestCase("On 2025-03-03 Friday’s backup was found to be empty.")]
    [TestCase("- 2025-03-04 Thursday release postponed")]
    [TestCase("- 2025-03-04 Thursday-night release postponed")]
    [TestCase("On 2025-03-04, Thursday and Friday were named.")]
    [TestCase("On 2025-03-04, Thursday, March 6, was named.")]
    [TestCase("Reviewed 2025-03-04 Tue, 2025-03-05 Wed, 2025-03-06 Thu.")]
    [TestCase("We noticed it on Friday. 2025-03-03 was the first affected day.")]
    [TestCase("We sat 2025-03-05 in the war room")]
    public void A_weekday_that_fits_or_belongs_to_no_date_is_fine(string text) => VerifyClean(text);

    [Test]
    public void A_night_that_ends_on_the_next_day_keeps_the_weekday_of_its_start() =>
        VerifyClean("Outage on Friday, 2024-06-07, from 22:30 to 04:00 UTC.");

    [TestCase("The outage was on Wednesday, 10/08/2022.")]
    [TestCase("The outage was on Saturday, 10/08/2022.")]
    public void A_weekday_decides_which_number_is_the_day(string text) => VerifyClean(text);

    [Test]
    public void A_numeric_date_that_fits_in_neither_order_is_an_error() => Verify("The outage was on [|Tuesday, 10/08/2022|].");

    [Test]
    public void The_order_a_weekday_suggests_must_not_contradict_the_file_name() => Verify(
        "The outage was on [|Wednesday, 10/08/2022|].",
        "10/08/2022 (2022-10-08) is a Saturday, not a Wednesday.",
        DiagnosticSeverity.Warning,
        "2022-10-08-outage.md");

    [Test]
    public void Without_a_year_the_only_year_of_the_document_counts() => Verify(
        "# Outage of 2025-03-04\n\nThe spare failed on [|Thu, March 5|] at 10:00 UTC.",
        "March 5 (2025-03-05) is a Wednesday, not a Thursday.",
        DiagnosticSeverity.Warning);

    [TestCase("# Outage of 2025-12-30\n\n## Action items\n\n- Add an alert (Ana, Fri, Jan 16)")]
    [TestCase("# Outage of 2025-06-01\n\n## Action items\n\n- Add an alert (Ana, Fri, Jan 16)")]
    [TestCase("# Outage of 2026-01-02\n\n## Timeline\n\n- Wed, Dec 31, 23:40 UTC deploy")]
    [TestCase("The lessons of 2025 are due on Fri, Jan 16.")]
    public void Without_a_year_the_year_next_to_the_incident_counts(string text) => VerifyClean(text);

    [TestCase("# Outage of 2025-12-30\n\n## Action items\n\n- Add an alert (Ana, [|Sat, Jan 16|])", "Jan 16 (2026-01-16) is a Friday, not a Saturday.")]
    [TestCase("# Outage of 2026-01-02\n\n## Timeline\n\n- [|Thu, Dec 31|], 23:40 UTC deploy", "Dec 31 (2025-12-31) is a Wednesday, not a Thursday.")]
    public void A_weekday_that_does_not_fit_across_New_Year_is_a_warning(string marked, string message) => Verify(marked, message, DiagnosticSeverity.Warning);

    [Test]
    public void Without_a_year_two_years_decide_nothing() =>
        VerifyClean("# Outage of 2025-03-04\n\nThe spare of 2024-01-02 failed on Thu, March 5 at 10:00 UTC.");

    [Test]
    public void A_year_of_two_digits_gives_a_warning() => Verify("The outage was on [|Tuesday, 13/03/25|].", severity: DiagnosticSeverity.Warning);

    [Test]
    public void Two_digits_may_stand_for_the_last_century() => VerifyClean("The log began on Sunday, 06-Nov-94.");

    [TestCase("The outage was on Tuesday, February 30, 2025.")]
    [TestCase("The outage was on Tuesday, Febuary 5, 2025.")]
    public void An_impossible_date_is_left_to_its_own_rule(string text) => VerifyClean(text);

    [Test]
    public void Other_places_with_the_date_are_related() => Verify("# Outage of {|2025-03-05|}\n\nIt began on [|Tuesday, March 5, 2025|] at 10:00 UTC.");

    [TestCase("It began on Tuesday, March 5, 2025.", "It began on Wednesday, March 5, 2025.")]
    [TestCase("It began on tue, March 5, 2025.", "It began on wed, March 5, 2025.")]
    [TestCase("It began on TUESDAY 2025-03-05.", "It began on WEDNESDAY 2025-03-05.")]
    public void The_first_fix_writes_the_right_weekday(string text, string fixedText) => VerifyFix(text, fixedText);

    [TestCase("Tuesday, March 5, 2025", "March 4, 2025")]
    [TestCase("Friday, 2025-03-05", "2025-03-07")]
    [TestCase("Sunday, 05.03.2025", "02.03.2025")]
    [TestCase("Thursday, March 1, 2025", null)]
    [TestCase("Tuesday, March 5th, 2025", null)]
    public void The_second_fix_writes_the_nearest_such_day_if_other_digits_suffice(string written, string? expected) =>
        Run(SourceText.From($"It began on {written}.", "postmortem.md"))[0].Fixes.Skip(1).SelectMany(fix => fix.Changes).Select(change => change.NewText)
            .Should().Equal(expected is null ? [] : [expected]);

    [TestCaseSource(typeof(SeedFolder), nameof(SeedFolder.Names))]
    public void The_seeds_are_silent(string name) => Run(SeedFolder.Read(name)).Should().BeEmpty();

    [Test]
    public void A_seed_with_another_weekday_is_not()
    {
        var text = SeedFolder.Read("002.md").Content.Replace("Saturday", "Friday", StringComparison.Ordinal);
        var found = Run(SourceText.From(text, "002.md")).Should().ContainSingle().Subject;
        (found.Severity, found.Message).Should().Be((DiagnosticSeverity.Error, "March 9, 2024 is a Saturday, not a Friday."));
    }
}
