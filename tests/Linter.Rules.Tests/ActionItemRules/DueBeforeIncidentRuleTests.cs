using Linter.Diagnostics;
using Linter.Testing;
using Linter.Text;
using static Linter.Testing.RuleVerifier<Linter.Rules.ActionItemRules.DueBeforeIncidentRule>;

namespace Linter.Rules.Tests.ActionItemRules;

public sealed class DueBeforeIncidentRuleTests
{
    private const string Window = "- **Start:** 2025-03-04 10:00 UTC\n- **End:** 2025-03-04 10:40 UTC\n\n## Action Items\n\n";

    [Test]
    public void A_date_before_the_incident_is_an_error()
    {
        var found = Verify(
            "- **Start:** {|2025-03-04 10:00 UTC|}\n- **End:** 2025-03-04 10:40 UTC\n\n## Action Items\n\n- Add an alert, @ana, due [|2024-03-20|]\n",
            "Due 2024-03-20 is 349 days before the incident (2025-03-04); 2025-03-20 may be meant.",
            DiagnosticSeverity.Error)[0];
        found.Properties.Should().Contain(DiagnosticProperties.Claimed, "2024-03-20").And.Contain(DiagnosticProperties.Delta, "P349D");
    }

    [TestCase("2025-03-04")]
    [TestCase("2025-03-05")]
    [TestCase("March 20")]
    [TestCase("3/1")]
    [TestCase("03/04/2024")]
    [TestCase("ASAP")]
    public void Later_incomplete_and_ambiguous_dates_are_fine(string due) => VerifyClean($"{Window}- Add an alert, @ana, due {due}\n");

    [TestCase("20/04/2025")]
    [TestCase("2025-04-13")]
    public void A_date_with_two_readings_is_no_certain_day(string due) =>
        VerifyClean($"- **Start:** 12/04/2025 10:00 UTC\n- **End:** 12/04/2025 10:40 UTC\n\nSeen again on 2025-04-12.\n\n## Action Items\n\n- Add an alert, @ana, due {due}\n");

    [Test]
    public void Without_any_other_date_it_is_no_error() => Verify(
        "- **Start:** {|12/04/2025 10:00 UTC|}\n- **End:** 12/04/2025 10:40 UTC\n\n## Action Items\n\n- Add an alert, @ana, due [|2025-04-20|]\n", severity: DiagnosticSeverity.Warning);

    [Test]
    public void An_item_may_follow_an_earlier_incident_of_the_document() => VerifyClean(
        "## Second outage\n\n- Start: 2025-03-20 10:00 UTC\n- End: 2025-03-20 12:00 UTC\n\n## First outage\n\n- Start: 2025-03-04 10:00 UTC\n- End: 2025-03-04 12:00 UTC\n\n## Action Items\n\n- Add an alert, @ana, due 2025-03-18\n");

    [TestCase("- [x] Add an alert, @ana, due 2025-03-01")]
    [TestCase("- Add an alert, @ana, due 2025-03-01, done")]
    [TestCase("- Remove the flag introduced on 2024-03-01, @ana")]
    [TestCase("- Audit all keys issued since 2024-03-01, @ana")]
    public void Done_items_and_other_dates_are_fine(string item) => VerifyClean(Window + item + "\n");

    [Test]
    public void The_year_is_replaced() => VerifyFix(
        $"{Window}- Add an alert, @ana, due 20 March 2024\n",
        $"{Window}- Add an alert, @ana, due 20 March 2025\n");

    [Test]
    public void A_day_after_new_year_belongs_to_the_next_year() => VerifyFix(
        $"{Window}- Add an alert, @ana, due 2025-01-15\n",
        $"{Window}- Add an alert, @ana, due 2026-01-15\n");

    [Test]
    public void Without_a_window_only_long_gone_dates_are_reported() => Verify(
        "# Queue outage 2025-03-04\n\n## Action Items\n\n- Add an alert, due [|2024-03-20|]\n- Limit the retries, due 2025-02-20\n", severity: DiagnosticSeverity.Warning);

    [Test]
    public void The_timeline_can_tell_the_day() => Verify(
        "## Timeline\n\n- {|2025-03-04 10:00 UTC|} alert\n- 2025-03-05 10:20 UTC restored\n\n## Action Items\n\n- Add an alert, due [|2024-03-20|]\n", severity: DiagnosticSeverity.Warning);

    [Test]
    public void Without_any_date_nothing_is_compared() => VerifyClean("## Action Items\n\n- Add an alert, due 1999-03-20\n");

    [Test]
    public void The_29th_of_February_is_not_moved() =>
        Verify($"{Window}- Add an alert, @ana, due [|2024-02-29|]\n", "Due 2024-02-29 is 369 days before the incident (2025-03-04).")[0].Fixes.Should().BeEmpty();

    [TestCase("- Add an alert, @ana, due 2025-02-20 ✅")]
    [TestCase("- Add an alert, @ana, due 2025-02-20 :white_check_mark:")]
    [TestCase("- Add an alert, @ana, due ~~2025-02-20~~ 2025-03-20")]
    [TestCase("- Add an alert, @ana, due 2025-02-20, moved to 2025-03-20")]
    [TestCase("- Add an alert, @ana, originally due 2025-02-20, now due 2025-03-20")]
    [TestCase("- Add an alert, @ana, due 2025-03-20 (was 2025-02-20)")]
    [TestCase("- Add an alert, @ana, due 2025-02-20 (overdue)")]
    [TestCase("- Add an alert, @ana, due 2025-02-20 (late)")]
    [TestCase("- Add an alert, @ana, due 2025-02-20 (already planned)")]
    [TestCase("- Add an alert, @ana, due 2025-02-20, carried over")]
    [TestCase("- Add an alert, @ana, due 2025-02-20 (completed late, 2025-03-05)")]
    [TestCase("### From earlier incidents\n\n- Add an alert, @ana, due 2025-02-20")]
    [TestCase("### Overdue\n\n- Add an alert, @ana, due 2025-02-20")]
    [TestCase("### Already planned\n\n- Add an alert, @ana, due 2025-02-20")]
    [TestCase("### Completed before this incident\n\n- Add an alert, @ana, due 2025-02-20")]
    [TestCase("| Action | Owner | Due | Done |\n|---|---|---|---|\n| Add an alert | @ana | 2025-02-20 | yes |")]
    [TestCase("| Action | Owner | Due | Done |\n|---|---|---|---|\n| Add an alert | @ana | 2025-02-20 | x |")]
    [TestCase("| Action | Owner | Due | Done |\n|---|---|---|---|\n| Add an alert | @ana | 2025-02-20 | 2025-03-05 |")]
    [TestCase("| Action | Owner | Due | Progress |\n|---|---|---|---|\n| Add an alert | @ana | 2025-02-20 | 100 % |")]
    [TestCase("| Action | Owner | Due | Status |\n|---|---|---|---|\n| Add an alert | @ana | 2025-02-20 | Overdue |")]
    [TestCase("| | Action | Owner | Due |\n|---|---|---|---|\n| [x] | Add an alert | @ana | 2025-02-20 |")]
    [TestCase("| | Action | Owner | Due |\n|---|---|---|---|\n| ✓ | Add an alert | @ana | 2025-02-20 |")]
    [TestCase("| ✓ | Action | Owner | Due |\n|---|---|---|---|\n| x | Add an alert | @ana | 2025-02-20 |")]
    public void Old_rescheduled_and_done_work_is_fine(string items) => VerifyClean(Window + items + "\n");

    [TestCase("- Add an alert, @ana, due [|2025-02-20|] (live)")]
    [TestCase("- Add an alert, @ana, due [|2025-02-20|], still open")]
    [TestCase("- Add an alert, @ana, due [|2025-02-20|]\n  - waits for the vendor")]
    [TestCase("### Quick wins\n\n- Add an alert, @ana, due [|2025-02-20|]")]
    [TestCase("| Action | Owner | Due | Status |\n|---|---|---|---|\n| Add an alert | @ana | [|2025-02-20|] | Verified |")]
    [TestCase("| Action | Owner | Due | Notes |\n|---|---|---|---|\n| Add an alert | @ana | [|2025-02-20|] | see the wiki |")]
    public void What_else_is_said_may_explain_the_date(string items) => Verify(Window + items + "\n", severity: DiagnosticSeverity.Warning);

    [TestCase("- Add an alert, @ana, due [|2025-02-20|], OPS-12")]
    [TestCase("- Add an alert (@ana, due [|2025-02-20|], OPS-12).")]
    [TestCase("- Add an alert by [|2025-02-20|] (@ana)")]
    [TestCase("- [ ] Add an alert, @ana, due [|2025-02-20|], in progress")]
    [TestCase("| Action | Owner | Due | Done |\n|---|---|---|---|\n| Add an alert | @ana | [|2025-02-20|] | no |")]
    [TestCase("| # | Action | Owner | Due | Ticket |\n|---|---|---|---|---|\n| 1 | Add an alert | @ana | [|2025-02-20|] | OPS-12 |")]
    public void Fields_beside_the_date_explain_nothing(string items) => Verify(Window + items + "\n", severity: DiagnosticSeverity.Error);

    [TestCaseSource(typeof(SeedFolder), nameof(SeedFolder.Names))]
    public void No_seed_has_such_a_date(string name) => Run(SeedFolder.Read(name)).Should().BeEmpty();

    [TestCase("2024-08-20", null)]
    [TestCase("2023-08-20", "Due 2023-08-20 is 356 days before the incident (2024-08-10); 2024-08-20 may be meant.")]
    public void A_seed_with_a_due_date_is_checked(string due, string? message)
    {
        var seed = SeedFolder.Read("004.md");
        var text = seed.Slice(new TextSpan(0, seed.Length)).ToString().Replace("issues are present.", $"issues are present (@ana, due {due}, OPS-12).", StringComparison.Ordinal);
        Run(SourceText.From(text, "004.md")).Select(found => found.Message).Should().Equal(message is null ? [] : [message]);
    }
}
