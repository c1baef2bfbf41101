using Linter.Diagnostics;
using Linter.Testing;
using Linter.Text;
using static Linter.Testing.RuleVerifier<Linter.Rules.CalendarRules.AmbiguousDateRule>;

namespace Linter.Rules.Tests.CalendarRules;

public sealed class AmbiguousDateRuleTests
{
    [Test]
    public void A_date_with_two_readings_is_reported() => Verify(
        "On [|01/8/2023|] at 2.30 a.m. users reported slow pages.",
        "01/8/2023 can be 1 August 2023 or 8 January 2023.",
        DiagnosticSeverity.Warning);

    [Test]
    public void All_such_dates_are_reported_at_the_first() => Verify("From [|01/08/2023|] 23:00 UTC to {|02/08/2023|} 01:00 UTC.");

    [TestCase("On 2023-08-01 users reported slow pages.")]
    [TestCase("On 05/05/2023 users reported slow pages.")]
    [TestCase("On 13/08/2023 users reported slow pages.")]
    [TestCase("On 1.8.2023 users reported slow pages.")]
    [TestCase("On Tuesday, 01/08/2023 users reported slow pages.")]
    [TestCase("On 01/08/2023 users reported slow pages; it was fixed on 13/08/2023.")]
    [TestCase("On 01/08/2023 users reported slow pages. The incident of 2023-08-01 is closed.")]
    [TestCase("On 01/08/2023 users reported slow pages. The incident of 1 August is closed.")]
    [TestCase("# Outage of August 1, 2023\n\nOn 01/08/2023 users reported slow pages.")]
    [TestCase("---\ndate: 2023-08-01\n---\n\nOn 01/08/2023 users reported slow pages.")]
    [TestCase("Version 1/8/2023.4 of the API and ticket OPS-01/08 were involved.")]
    public void A_date_that_is_clear_or_decided_elsewhere_is_fine(string text) => VerifyClean(text);

    [TestCase("On [|01/08/2023|] users reported slow pages; 13/08/2023 and 08/14/2023 followed.")]
    [TestCase("On [|01/08/2023|] users reported slow pages; 13-08-2023 followed.")]
    public void Dates_that_differ_in_order_or_in_their_signs_decide_nothing(string text) => Verify(text);

    [Test]
    public void The_file_name_may_decide() => VerifyClean("On 01/08/2023 users reported slow pages.", "2023-08-01-slow-pages.md");

    [Test]
    public void Another_date_that_fits_neither_reading_decides_nothing() =>
        Verify("On [|01/08/2023|] users reported slow pages. The incident of 2023-08-03 is another one.");

    [TestCase("dmy")]
    [TestCase("mdy")]
    public void The_order_can_be_configured(string order) => VerifyClean(
        "On 01/08/2023 users reported slow pages.",
        options: new Dictionary<string, string>(StringComparer.Ordinal) { ["date_order"] = order });

    [Test]
    public void Both_readings_are_offered_for_all_places() =>
        Run(SourceText.From("From 01/08/2023 23:00 UTC to 02/08/2023 01:00 UTC.", "postmortem.md"))[0].Fixes
            .Select(fix => (fix.Title, string.Join(' ', fix.Changes.Select(change => change.NewText))))
            .Should().Equal(("Write 2023-08-01 (day first)", "2023-08-01 2023-08-02"), ("Write 2023-01-08 (month first)", "2023-01-08 2023-02-08"));

    [Test]
    public void The_first_fix_leaves_nothing_to_report() => VerifyFix("It began on 01/08/2023 at 10:00 UTC.", "It began on 2023-08-01 at 10:00 UTC.");

    [Test]
    public void A_day_without_any_year_is_reported_once() => Verify(
        "**Start:** [|May 7|], 10:00 UTC\n**End:** May 7, 11:00 UTC",
        "\"May 7\" has no year, and nothing else in the document names one.",
        DiagnosticSeverity.Warning);

    [TestCase("# Outage of 2024\n\n**Start:** May 7, 10:00 UTC", "postmortem.md")]
    [TestCase("**Start:** May 7, 10:00 UTC", "postmortems/2024/checkout.md")]
    [TestCase("**Start:** May 7, 10:00 UTC. Written on 2024-05-09.", "postmortem.md")]
    [TestCase("The review is on May 7.", "postmortem.md")]
    public void A_year_anywhere_is_enough(string text, string path) => VerifyClean(text, path);

    [TestCaseSource(typeof(SeedFolder), nameof(SeedFolder.Names))]
    public void The_seeds_are_silent(string name) => Run(SeedFolder.Read(name)).Should().BeEmpty();
}
