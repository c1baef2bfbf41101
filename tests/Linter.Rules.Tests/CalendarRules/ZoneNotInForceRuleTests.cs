using Linter.Diagnostics;
using Linter.Testing;
using Linter.Text;
using static Linter.Testing.RuleVerifier<Linter.Rules.CalendarRules.ZoneNotInForceRule>;

namespace Linter.Rules.Tests.CalendarRules;

public sealed class ZoneNotInForceRuleTests
{
    [Test]
    public void Winter_time_in_summer_is_reported_with_what_it_changes() => Verify(
        "**Duration:** June 4, 2025, 10:00 AM – 2:00 PM ([|PST|])",
        "PST (UTC-08:00) was not in force on 2025-06-04; clocks showed PDT (UTC-07:00). "
            + "As written the window is 18:00–22:00 UTC, with PDT 17:00–21:00 UTC; its length, 4 h, is the same.",
        DiagnosticSeverity.Warning);

    [TestCase("PDT", "2025-01-15")]
    [TestCase("EDT", "2025-01-15")]
    [TestCase("BST", "2025-01-15")]
    [TestCase("CEST", "2025-12-15")]
    [TestCase("EEST", "2025-12-15")]
    [TestCase("AEDT", "2025-07-15")]
    [TestCase("NZDT", "2025-07-15")]
    public void Summer_time_in_winter_is_a_warning(string zone, string day) =>
        Verify($"Outage on {day} from 10:00 to 11:00 [|{zone}|].", severity: DiagnosticSeverity.Warning);

    [TestCase("EST", "2025-06-15")]
    [TestCase("MST", "2025-06-15")]
    [TestCase("CET", "2025-06-15")]
    [TestCase("EET", "2025-06-15")]
    [TestCase("AEST", "2025-01-15")]
    public void Standard_time_that_some_regions_keep_is_an_info(string zone, string day)
    {
        var text = $"Outage on {day} from 10:00 to 11:00 [|{zone}|].";
        Verify(text, severity: DiagnosticSeverity.Info);
        Verify(text, severity: DiagnosticSeverity.Warning, options: new Dictionary<string, string>(StringComparer.Ordinal) { ["strict_standard"] = "true" });
    }

    [TestCase("10:00–11:00 UTC on 2025-06-04")]
    [TestCase("10:00–11:00 GMT on 2025-06-04")]
    [TestCase("10:00Z to 11:00Z on 2025-06-04")]
    [TestCase("10:00–11:00 PT on 2025-06-04")]
    [TestCase("10:00–11:00 Pacific Time on 2025-06-04")]
    [TestCase("2025-06-04 10:00 PST8PDT to 2025-06-04 11:00 PST8PDT")]
    [TestCase("10:00–11:00 Europe/Oslo on 2025-06-04")]
    [TestCase("10:00–11:00 -08:00 on 2025-06-04")]
    [TestCase("10:00–11:00 PST (UTC-8) on 2025-06-04")]
    [TestCase("10:00–11:00 WAT on 2025-06-04")]
    [TestCase("10:00–11:00 IST on 2025-06-04")]
    [TestCase("10:00–11:00 TRT on 2015-12-04")]
    [TestCase("10:00–11:00 PST")]
    [TestCase("10:00–11:00 PDT")]
    [TestCase("02:30–02:40 PDT on 2025-03-09")]
    [TestCase("10:00–11:00 PDT on 2025-06-04")]
    [TestCase("10:00–11:00 PST on 2025-12-04")]
    [TestCase("01:30–01:40 PST on 2025-11-02")]
    [TestCase("01:30–01:40 PDT on 2025-11-02")]
    public void What_names_an_offset_in_force_or_no_season_is_fine(string window) => VerifyClean($"Outage: {window}.");

    [TestCase("- 2025-12-04 10:00 BST (UTC+06:00) alert fired\n- 2025-12-04 10:20 BST service restored")]
    [TestCase("- 2025-12-04 10:00 BST alert fired\n- 2025-12-04 10:20 BST (Bangladesh Standard Time) service restored")]
    [TestCase("All times in BST (UTC+6).\n\n- 2025-12-04 10:20 BST service restored")]
    public void A_meaning_given_once_settles_all_uses(string text) => VerifyClean(text);

    [TestCase("- 2025-12-04 10:00 BST (UTC+01:00) alert fired\n- 2025-12-04 10:20 [|BST|] service restored")]
    [TestCase("- 2025-12-04 10:00 [|BST|] (+06:00) alert fired\n- 2025-12-04 10:20 {|BST|} service restored")]
    [TestCase("- 2025-12-04 10:00 BST (UTC+06:00) alert fired\n- 2025-12-04 10:00 BST (UTC+11:00) page\n- 2025-12-04 10:20 [|BST|] service restored")]
    public void The_usual_offset_a_bare_number_or_two_meanings_settle_nothing(string marked) => Verify(marked);

    [Test]
    public void GMT_can_be_said_to_be_the_time_in_London() => Verify(
        "Outage: 10:00–11:00 [|GMT|] on 2025-06-04.",
        severity: DiagnosticSeverity.Warning,
        options: new Dictionary<string, string>(StringComparer.Ordinal) { ["gmt_is_london"] = "true" });

    [Test]
    public void Every_abbreviation_is_reported_once_with_its_other_places() => Verify("""
        **Duration:** June 4, 2025, 10:00 AM [|PST|] – 2:00 PM {|PST|}

        ## Timeline

        - 10:05 AM {|PST|} alert fired
        - 10:05 AM [|EST|] alert fired in the other region
        """);

    [Test]
    public void A_caption_counts_for_its_entries() => Verify("""
        ## Timeline (all times [|CET|])

        - 2025-07-01 09:00 alert fired
        - 2025-07-01 09:40 service restored
        """, "CET (UTC+01:00) was not in force on 2025-07-01; clocks showed CEST (UTC+02:00). As written 09:00 is 08:00 UTC, with CEST 07:00 UTC.");

    [Test]
    public void Entries_after_a_change_of_the_clocks_are_reported_only_then() => Verify("""
        ## Timeline

        - 2025-03-08 23:00 PST alert fired
        - 2025-03-09 09:00 [|PST|] service restored
        """);

    [Test]
    public void Pacific_time_has_two_fixes()
    {
        const string Text = "Outage: 10:00–11:00 PST on 2025-06-04.";
        VerifyFix(Text, "Outage: 10:00–11:00 PDT on 2025-06-04.");
        Run(SourceText.From(Text, "postmortem.md"))[0].Fixes.Select(fix => (fix.Title, fix.Safety))
            .Should().Equal(("Write PDT", FixSafety.Offered), ("Write PT", FixSafety.Offered));
    }

    [TestCase("000.md", 0)]
    [TestCase("001.md", 0)]
    [TestCase("002.md", 0)]
    [TestCase("003.md", 1)]
    [TestCase("004.md", 0)]
    public void Of_the_seeds_only_one_is_reported(string name, int count) => Run(SeedFolder.Read(name)).Should().HaveCount(count);

    [TestCase("(PST)", "(PDT)")]
    [TestCase("June 4, 2023", "December 4, 2023")]
    public void That_seed_with_another_zone_or_season_is_fine(string from, string to)
    {
        var text = SeedFolder.Read("003.md");
        Run(text).Should().ContainSingle().Which.Should().Match<Diagnostic>(found => found.Severity == DiagnosticSeverity.Warning && text.GetPosition(found.Span.Start).Line == 3);
        Run(SourceText.From(text.Content.Replace(from, to, StringComparison.Ordinal), text.Path)).Should().BeEmpty();
    }
}
