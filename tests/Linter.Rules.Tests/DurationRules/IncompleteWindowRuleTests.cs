using Linter.Diagnostics;
using Linter.Testing;
using static Linter.Testing.RuleVerifier<Linter.Rules.DurationRules.IncompleteWindowRule>;

namespace Linter.Rules.Tests.DurationRules;

public sealed class IncompleteWindowRuleTests
{
    private const string Story = """

        ## Impact

        All customers were affected.

        ## Root cause

        An expired certificate.

        ## Action items

        - Renew certificates automatically (@kim)
        """;

    [Test]
    public void A_lone_end_is_reported_with_what_is_missing() => Verify(
        "- [|**Duration:** the outage was resolved at 12:45 PM WAT|]",
        "The incident window has no start time and no date; duration and time-to-detect cannot be computed.",
        DiagnosticSeverity.Warning);

    [Test]
    public void A_whole_window_is_fine() => VerifyClean("- **Duration:** 2025-03-04, 11:45 AM – 12:45 PM WAT");

    [Test]
    public void A_lone_start_is_reported() => Verify(
        "**Date:** 2025-03-04\n\n[|**Start:** 10:15 UTC|]",
        "The incident window has no end time; duration and time-to-detect cannot be computed.");

    [Test]
    public void A_postmortem_without_any_time_is_reported_at_its_summary() => Verify(
        "# Outage of the shop\n\n## [|Summary|]\n\nThe shop was down for 40 minutes.\n" + Story,
        "The incident window has no start time, no end time and no date; duration and time-to-detect cannot be computed.");

    [TestCase("# Phishing of the shop's customers")]
    [TestCase("# Outage after a leaked token")]
    public void The_times_of_an_attack_are_often_not_known(string title) => VerifyClean(title + "\n\n## Summary\n\nThe shop was down for 40 minutes.\n" + Story);

    [Test]
    public void Other_documents_need_no_window() => VerifyClean("# How to write down what happened\n\n## Summary\n\nWrite it down for 40 minutes.");

    [TestCase("draft")]
    [TestCase("ongoing")]
    [TestCase("investigating")]
    public void An_unfinished_document_or_incident_needs_no_end(string status) => VerifyClean($"**Status:** {status}\n\n**Date:** 2025-03-04\n\n**Start:** 10:15 UTC");

    [TestCase("unknown")]
    [TestCase("N/A")]
    [TestCase("ongoing")]
    public void A_window_that_is_said_to_be_unknown_is_fine(string value) => VerifyClean($"# Outage of the shop\n\n## Summary\n\n**Duration:** {value}\n" + Story);

    [Test]
    public void A_start_and_a_length_are_enough() => VerifyClean("**Start:** 2025-03-04 10:15 UTC\n\n**Duration:** 40 minutes");

    [Test]
    public void Explicit_markers_in_the_timeline_are_enough() => VerifyClean("""
        # Outage of the shop
        """ + Story + """


        ## Timeline

        - 2025-03-04 10:15 UTC OUTAGE BEGINS
        - 2025-03-04 10:55 UTC OUTAGE ENDS
        """);

    [TestCase("- 2025-03-04 10:15 UTC Alert fired\n- 2025-03-04 10:55 UTC Certificate renewed")]
    [TestCase("- 2025-03-04: Token leaked\n- 2025-03-06: Token revoked")]
    public void A_dated_timeline_is_enough(string timeline) => VerifyClean("# Outage of the shop\n" + Story + "\n\n## Timeline\n\n" + timeline);

    [Test]
    public void Labelled_milestones_are_enough() => VerifyClean("# Outage of the shop\n\n## Summary\n\n- **Detected:** 2025-03-04 10:15 UTC\n- **Resolved:** 2025-03-04 10:55 UTC\n" + Story);

    [TestCase("# Outage of the shop on 2025-03-04", "postmortem.md")]
    [TestCase("# Outage of the shop", "2025-03-04-shop.md")]
    public void The_date_may_stand_in_the_title_or_the_file_name(string title, string path) =>
        VerifyClean(title + "\n\n- **Start:** 10:15 UTC\n- **End:** 10:55 UTC", path);

    [Test]
    public void A_time_that_is_wrong_in_itself_is_left_to_another_rule() => VerifyClean("- **Start:** 2025-02-30 10:15 UTC\n- **Resolved at:** 12:45 UTC");

    [Test]
    public void A_start_that_is_to_be_filled_in_is_left_to_another_rule() => VerifyClean("- **Start:** 2025-02-28 HH:mm\n- **Resolved at:** 12:45 UTC");

    [Test]
    public void A_time_that_nobody_knows_any_more_is_left_to_another_rule() =>
        VerifyClean("**Resolved at:** 12:45 UTC\n\n## Timeline\n\n| Time | Event |\n| --- | --- |\n| 2025-02-28 HH:mm | Alert fired |\n");

    [Test]
    public void A_row_that_a_template_left_in_the_timeline_says_nothing_about_the_window() =>
        Verify("- [|**Resolved at:** 12:45 UTC|]\n\n## Timeline\n\n| Time | Event |\n| --- | --- |\n| HH:mm | Short event description. |\n");

    [TestCase("**When:** 2025-03-04, 10:00–13:00 UTC")]
    [TestCase("**Outage period:** 2025-03-04, 10:00–13:00 UTC")]
    [TestCase("**Time of outage:** 2025-03-04, 10:00–13:00 UTC")]
    [TestCase("**Incident period:** 2025-03-04, 10:00–13:00 UTC")]
    [TestCase("**Zeitraum:** 2025-03-04, 10:00–13:00 UTC")]
    [TestCase("It began to be slow around 2025-03-04 10:00 UTC; from 2025-03-04 13:00 UTC on all was well.")]
    public void A_window_may_have_many_names(string window) =>
        VerifyClean($"# Checkout outage\n\n{window}\n\n## Summary\n\nCheckout was slow.\n\n## Impact\n\nUsers.\n\n## Root cause\n\nA bug.\n\n## Resolution\n\nRolled back.\n\n## Action Items\n\n- Add an alert\n");

    [Test]
    public void A_dated_range_about_something_else_is_no_window() => Verify(
        "# Checkout outage\n\n## [|Summary|]\n\nCheckout was slow.\n\n## Impact\n\nUsers.\n\n## Root cause\n\nThe backup of 2025-03-04 10:00–13:00 UTC.\n\n## Resolution\n\nRolled back.\n\n## Action Items\n\n- Add an alert\n");

    [Test]
    public void A_window_without_length_is_reported() => Verify(
        "[|**Start:** 2025-03-04 10:15 UTC|]\n\n**End:** 2025-03-04 10:15 UTC",
        "The incident window has no length: it starts and ends at 2025-03-04 10:15 UTC.");

    [Test]
    public void A_window_of_more_than_thirty_days_is_reported() => Verify(
        "[|**Start:** 2025-03-04 10:15 UTC|]\n\n**End:** 2025-05-04 11:00 UTC",
        "The incident window is 61 d 45 min long (2025-03-04 10:15 UTC – 2025-05-04 11:00 UTC); a date may be wrong.");

    [Test]
    public void The_longest_window_can_be_set() => VerifyClean("**Start:** 2025-03-04 10:15 UTC\n\n**End:** 2025-05-04 11:00 UTC", options: Option("max_length", "90d"));

    [Test]
    public void What_is_required_can_be_set() => VerifyClean("**Date:** 2025-03-04\n\n**Start:** 10:15 UTC", options: Option("require", "start,date"));

    [Test]
    public void The_seeds_are_clean([ValueSource(typeof(SeedFolder), nameof(SeedFolder.Names))] string name) => Run(SeedFolder.Read(name)).Should().BeEmpty();

    private static Dictionary<string, string> Option(string name, string value) => new(StringComparer.Ordinal) { [name] = value };
}
