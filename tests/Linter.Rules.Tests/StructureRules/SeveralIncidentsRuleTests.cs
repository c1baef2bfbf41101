using Linter.Diagnostics;
using Linter.Testing;
using static Linter.Testing.RuleVerifier<Linter.Rules.StructureRules.SeveralIncidentsRule>;

namespace Linter.Rules.Tests.StructureRules;

public sealed class SeveralIncidentsRuleTests
{
    private const string Head = "# Queue outage of 2025-03-04\n\n";

    [Test]
    public void An_incident_that_is_declared_twice_is_reported() => Verify(
        Head + "## Timeline\n\n- {|10:12 UTC|} Incident declared\n- 12:10 UTC Incident resolved\n- [|15:26 UTC|] Incident declared\n",
        "Two incidents appear to be described (10:12–12:10 UTC and from 15:26 UTC); a postmortem each keeps their times and actions apart.",
        DiagnosticSeverity.Info);

    [Test]
    public void Timelines_one_after_the_other_are_reported() => Verify(
        Head + "## Morning\n\n### {|Timeline|}\n\n- 2025-03-04 10:00 UTC alert fired\n- 2025-03-04 10:20 UTC service restored\n\n## Evening\n\n### [|Timeline|]\n\n- 2025-03-04 20:00 UTC alert fired\n- 2025-03-04 20:30 UTC service restored\n",
        "Two incidents appear to be described (10:00–10:20 UTC and 20:00–20:30 UTC); a postmortem each keeps their times and actions apart.");

    [Test]
    public void Numbered_incidents_are_reported() => Verify(
        Head + "## {|Incident 1: the queue|}\n\nFull.\n\n## [|Incident 2: the cache|]\n\nEmpty.\n\n## {|Incident 3|}\n\nBoth.\n",
        "Three incidents appear to be described; a postmortem each keeps their times and actions apart.");

    [TestCase("- 10:12 UTC Incident declared\n- 12:10 UTC Incident resolved\n- 12:30 UTC Status page updated\n")]
    [TestCase("- 10:12 UTC Incident declared\n- 10:30 UTC Incident declared as SEV-1\n- 12:10 UTC Incident resolved\n")]
    [TestCase("- 10:12 UTC Incident declared resolved\n- 12:10 UTC Incident closed\n")]
    [TestCase("- 10:12 UTC Incident declared\n- 11:00 UTC Restart did not resolve it\n- 11:10 UTC Major incident declared\n- 12:10 UTC Resolved\n")]
    public void One_incident_is_fine(string timeline) => VerifyClean(Head + "## Timeline\n\n" + timeline);

    [Test]
    public void Phases_are_fine() => VerifyClean(
        Head + "## Duration\n\nMain outage 17:10–17:50 UTC, reconstruction through 18:30 UTC.\n\n## Phase 1\n\nOut.\n\n## Phase 2\n\nSlow.\n");

    [Test]
    public void Timelines_of_the_same_hours_are_fine() => VerifyClean(
        Head + "## Timeline\n\n- 2025-03-04 10:00 UTC alert fired\n- 2025-03-04 10:20 UTC service restored\n\n## Communication timeline\n\n- 2025-03-04 10:05 UTC customers reported errors\n- 2025-03-04 10:30 UTC incident closed\n");

    [Test]
    public void A_timeline_without_an_end_is_no_incident() => VerifyClean(
        Head + "## Timeline\n\n- 2025-03-04 10:00 UTC alert fired\n- 2025-03-04 10:20 UTC service restored\n\n## Timeline of the review\n\n- 2025-03-05 09:00 UTC draft written\n- 2025-03-05 10:00 UTC meeting held\n");

    [TestCase("## Incident 4711\n\nText.\n\n## Incident 4712\n\nText.\n")]
    [TestCase("## Incident 1: summary\n\nText.\n\n## Incident 1: timeline\n\nText.\n")]
    [TestCase("## Incident, 1 hour\n\nText.\n\n## Incident, 2 hours\n\nText.\n")]
    public void Other_numbers_are_fine(string text) => VerifyClean(Head + text);

    [TestCaseSource(typeof(SeedFolder), nameof(SeedFolder.Names))]
    public void Every_seed_describes_one_incident(string name) => Run(SeedFolder.Read(name)).Should().BeEmpty();
}
