using Linter.Diagnostics;
using Linter.Testing;
using static Linter.Testing.RuleVerifier<Linter.Rules.ConsistencyRules.DateMismatchRule>;

namespace Linter.Rules.Tests.ConsistencyRules;

public sealed class DateMismatchRuleTests
{
    private const string Window = "**Duration:** 2025-03-04 10:00 – 10:45 UTC";

    [Test]
    public void A_file_name_with_an_earlier_day_is_reported() => Verify(
        "# [|Checkout outage|]\n\n" + Window,
        "The file name says 2025-03-03, the incident is on 2025-03-04.",
        DiagnosticSeverity.Warning,
        "postmortems/2025-03-03-checkout.md");

    [TestCase("2025-03-05-checkout.md")]
    [TestCase("20250305_checkout.md")]
    public void A_file_name_with_a_later_day_may_be_the_day_of_writing(string path) =>
        Verify("# [|Checkout outage|]\n\n" + Window, severity: DiagnosticSeverity.Info, path: path);

    [TestCase("# Checkout outage of [|2025-03-05|]\n\n" + Window)]
    [TestCase("# Outage of the deploy service on [|2025-03-05|]\n\n" + Window)]
    [TestCase("**Incident date:** [|2025-03-05|]\n\n" + Window)]
    [TestCase("**Incident date:** [|2025-03-01|] to 2025-03-02\n\n" + Window)]
    [TestCase("**Date:** [|2025-03-01|]\n\n" + Window)]
    [TestCase("---\ndate: [|2025-03-01|]\n---\n\n" + Window)]
    public void Title_labels_and_front_matter_are_compared(string marked) => Verify(marked, severity: DiagnosticSeverity.Warning);

    [Test]
    public void A_plain_date_soon_after_is_an_info() => Verify(
        "**Date:** [|2025-03-06|]\n\n" + Window,
        "\"Date\" says 2025-03-06, the incident is on 2025-03-04; if this is the day of writing, say so.",
        DiagnosticSeverity.Info);

    [TestCase("2025-03-04-checkout.md", "# Checkout outage\n\n" + Window)]
    [TestCase("PM2021-008.md", "# PM2021-008: Checkout outage\n\n" + Window)]
    [TestCase("a.md", "**Date:** 2025-04-20\n\n" + Window)]
    [TestCase("2025-03-09-checkout.md", "---\ndate: 2025-03-09\n---\n\n" + Window)]
    [TestCase("a.md", "# Release 2025-02-28 broke checkout\n\n" + Window)]
    [TestCase("a.md", "# Checkout outage after the 2025-03-01 release\n\n" + Window)]
    [TestCase("a.md", "# Checkout outage since the deploy of 2025-03-01\n\n" + Window)]
    [TestCase("a.md", "# Follow-up to the 2025-01-10 outage: checkout down again\n\n" + Window)]
    [TestCase("a.md", "# Recurrence of the 2025-01-10 outage\n\n" + Window)]
    [TestCase("a.md", "# Checkout outage, review of 2025-03-11\n\n" + Window)]
    [TestCase("a.md", "# Checkout outage (updated 2025-03-11)\n\n" + Window)]
    [TestCase("a.md", "**Incident date:** 2025-03-03 to 2025-03-04\n\n" + Window)]
    [TestCase("a.md", "**Incident date:** 3–4 March 2025\n\n" + Window)]
    [TestCase("a.md", "# Checkout outage, 3–4 March 2025\n\n" + Window)]
    [TestCase("a.md", "**Date:** 03/02/2025\n\n" + Window)]
    [TestCase("a.md", "# Checkout outage of 02/03/2025\n\n" + Window)]
    [TestCase("a.md", "**Published:** 2025-03-01\n\n" + Window)]
    [TestCase("a.md", "**Last modified:** 2025-03-01\n\n" + Window)]
    [TestCase("2025-03-05-checkout.md", "**Duration:** 2025-03-04 20:00 – 20:45 PST")]
    [TestCase("2025-03-05-checkout.md", "Outage from 2025-03-04 23:00 UTC to 2025-03-06 01:00 UTC.")]
    [TestCase("2025-03-02-checkout.md", "# Checkout outage\n\n" + Window + "\n\n## Timeline\n\n### 2025-03-02\n\n- 10:00 UTC change deployed")]
    [TestCase("a.md", "# Checkout outage of 2025-03-04\n\n" + Window + "\n\n## Action items\n\n- Add an alert (due 2025-04-01)")]
    [TestCase("a.md", "# Checkout outage of 2025-03-04\n\n" + Window + "\n\nThe incident of 2024-11-20 was similar.")]
    public void A_day_that_fits_or_means_something_else_is_fine(string path, string text) => VerifyClean(text, path);

    [Test]
    public void Without_a_window_the_timeline_gives_the_days() => Verify("""
        # Checkout outage of [|2025-02-04|]

        ## Timeline

        - 2025-03-04 10:00 UTC alert fired
        - 2025-03-05 10:20 UTC service restored
        """, "The title says 2025-02-04, the incident is on 2025-03-04 to 2025-03-05.");

    [Test]
    public void Without_either_the_dates_are_compared_with_one_another() =>
        Verify("---\ndate: [|2025-02-04|]\n---\n\n# Checkout outage of {|2025-03-04|}\n\nIt was down.");

    [Test]
    public void Sources_can_be_left_out() => VerifyClean(
        "# Checkout outage\n\n" + Window,
        "2025-03-03-checkout.md",
        new Dictionary<string, string>(StringComparer.Ordinal) { ["sources"] = "title,label" });

    [TestCaseSource(typeof(SeedFolder), nameof(SeedFolder.Names))]
    public void The_seeds_are_silent(string name) => Run(SeedFolder.Read(name)).Should().BeEmpty();
}
