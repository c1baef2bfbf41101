using Linter.Diagnostics;
using Linter.Testing;
using Linter.Text;
using static Linter.Testing.RuleVerifier<Linter.Rules.CalendarRules.DstTransitionTimeRule>;

namespace Linter.Rules.Tests.CalendarRules;

public sealed class DstTransitionTimeRuleTests
{
    [Test]
    public void A_skipped_clock_is_an_error() => Verify(
        "- [|2025-03-09 02:30 PT|] deploy started",
        "2025-03-09 02:30 PT does not exist: clocks went from 02:00 (UTC-08:00) to 03:00 (UTC-07:00).",
        DiagnosticSeverity.Error);

    [Test]
    public void A_clock_that_happened_twice_is_a_warning() => Verify(
        "- [|2025-11-02 01:30 PT|] deploy started",
        "2025-11-02 01:30 PT happened twice (08:30 and 09:30 UTC).",
        DiagnosticSeverity.Warning);

    [TestCase("- 2025-03-09 03:30 PT deploy started")]
    [TestCase("- 2025-03-09 02:30 PST deploy started")]
    [TestCase("- 2025-03-09 02:30 UTC deploy started")]
    [TestCase("- 2025-03-09 02:30 -08:00 deploy started")]
    [TestCase("- 2025-03-08 02:30 PT deploy started")]
    [TestCase("- 02:30 PT deploy started")]
    [TestCase("- 2025-03-09 02:30 deploy started")]
    [TestCase("- 2025-03-09 02:30 local time deploy started")]
    public void A_clock_of_a_fixed_offset_or_of_another_day_is_fine(string text) => VerifyClean(text);

    [TestCase("The job due at 2025-03-30 02:30 Europe/Berlin never ran.")]
    [TestCase("The job of `2025-03-30 02:30 Europe/Berlin` was lost.")]
    public void What_may_be_the_fault_itself_is_fine(string text) => VerifyClean(text);

    [Test]
    public void In_running_text_it_is_a_warning() => Verify("A job of [|2025-03-30 02:30 Europe/Berlin|] was lost.", severity: DiagnosticSeverity.Warning);

    [TestCase("- [|2025-03-30 02:30 Europe/Oslo|] deploy started")]
    [TestCase("- [|2025-03-09 02:30 Eastern Time|] deploy started")]
    public void Names_of_regions_and_generic_names_are_checked(string marked) => Verify(marked, severity: DiagnosticSeverity.Error);

    [Test]
    public void A_guessed_day_gives_no_error() => Verify("""
        ## Timeline

        - 2025-03-08 23:30 PT deploy started
        - [|02:30 PT|] alert fired
        """, severity: DiagnosticSeverity.Warning);

    [Test]
    public void Local_time_can_be_configured() => Verify(
        "- [|2025-03-30 02:30|] deploy started",
        severity: DiagnosticSeverity.Warning,
        options: new Dictionary<string, string>(StringComparer.Ordinal) { ["local_zone"] = "Europe/Oslo" });

    [Test]
    public void A_length_taken_from_clocks_that_were_changed_is_a_warning() => Verify(
        "- **Start:** {|2025-11-02 00:30 America/New_York|}\n- **End:** {|2025-11-02 03:30 America/New_York|}\n- **Duration:** [|3 hours|]",
        "Stated duration 3 h is the difference of the clocks, but they were changed in between: 00:30–03:30 America/New_York is 4 h.",
        DiagnosticSeverity.Warning);

    [TestCase("4 hours")]
    [TestCase("about 3 hours")]
    public void The_length_that_really_passed_is_fine(string length) => VerifyClean(
        $"- **Start:** 2025-11-02 00:30 America/New_York\n- **End:** 2025-11-02 03:30 America/New_York\n- **Duration:** {length}");

    [Test]
    public void Clocks_in_two_zones_were_not_changed() => VerifyClean(
        "- **Start:** 2025-11-02 09:00 UTC\n- **End:** 2025-11-02 13:00 CET\n- **Duration:** 4 hours");

    [TestCaseSource(typeof(SeedFolder), nameof(SeedFolder.Names))]
    public void The_seeds_are_silent(string name) => Run(SeedFolder.Read(name)).Should().BeEmpty();

    [Test]
    public void A_seed_moved_into_the_missing_hour_is_not()
    {
        var text = SeedFolder.Read("002.md").Content
            .Replace("UTC on Saturday, March 9, 2024", "PT on Sunday, March 10, 2024", StringComparison.Ordinal)
            .Replace("AM UTC`", "AM PT`", StringComparison.Ordinal);
        var source = SourceText.From(text, "002.md");
        Run(source).Select(found => (Line: source.GetPosition(found.Span.Start).Line + 1, found.Severity)).Should().Equal(
            (7, DiagnosticSeverity.Error), (13, DiagnosticSeverity.Error), (14, DiagnosticSeverity.Error), (15, DiagnosticSeverity.Error));
    }
}
