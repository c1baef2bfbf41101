using Linter.Diagnostics;
using Linter.Testing;
using static Linter.Testing.RuleVerifier<Linter.Rules.CalendarRules.ZoneArithmeticRule>;

namespace Linter.Rules.Tests.CalendarRules;

public sealed class ZoneArithmeticRuleTests
{
    [TestCase("- {|14:30 UTC|} ([|7:30 AM PST|]) alert fired", "14:30 UTC is 6:30 AM PST, not 7:30 AM.")]
    [TestCase("- {|14:30 UTC|} / [|09:30 EDT|] alert fired", "14:30 UTC is 10:30 EDT, not 09:30.")]
    [TestCase("- {|01:30 UTC|} = [|6:00 IST (UTC+5:30)|] alert fired", "01:30 UTC is 7:00 IST, not 6:00.")]
    [TestCase("It began on {|2025-03-04 14:30 UTC|} ([|7:30 AM PST|]).", "14:30 UTC is 6:30 AM PST, not 7:30 AM.")]
    [TestCase("- {|14:30 UTC|} (9:30 AM EST, [|7:30 AM PST|]) alert fired", "14:30 UTC is 6:30 AM PST, not 7:30 AM.")]
    [TestCase("- {|14:30 UTC|} ([|9:00 AM EST|]; 6:30 AM PST) alert fired", "14:30 UTC is 9:30 AM EST, not 9:00 AM.")]
    [TestCase("- {|14:30 UTC|} (**[|7:30 AM PST|]**) alert fired", "14:30 UTC is 6:30 AM PST, not 7:30 AM.")]
    [TestCase("It fired at {|14:30 UTC|}, which is [|7:30 AM PST|].", "14:30 UTC is 6:30 AM PST, not 7:30 AM.")]
    [TestCase("- {|14:30 UTC|} or [|7:30 AM PST|] alert fired", "14:30 UTC is 6:30 AM PST, not 7:30 AM.")]
    [TestCase("- {|23:40 PST|} ([|09:40 UTC +1|]) alert fired", "23:40 PST is 08:40 UTC +1, not 09:40.")]
    public void A_wrong_conversion_is_an_error(string marked, string message) => Verify(marked, message, DiagnosticSeverity.Error);

    [TestCase("- 14:30 UTC (6:30 AM PST) alert fired")]
    [TestCase("- 02:30 UTC (6:30 PM PST) alert fired")]
    [TestCase("- 23:30 PST (07:30 UTC) alert fired")]
    [TestCase("- 14:30 UTC (~7 AM PST) alert fired")]
    [TestCase("- 14:30 UTC (about 7:00 AM PST) alert fired")]
    [TestCase("- ~14:40 UTC (6:30 AM PST) alert fired")]
    [TestCase("- 14:30 UTC (6 AM PST) alert fired")]
    [TestCase("- 14:30 UTC alert fired, 14:35 PST page acknowledged")]
    [TestCase("- 14:30 UTC alert, 14:35 UTC page")]
    [TestCase("- 14:00–14:30 UTC (7:00–7:30 AM PST) errors rose")]
    [TestCase("- 14:30 UTC (7:30 AM) alert fired")]
    [TestCase("- 10:00 IST (09:00 UTC) alert fired")]
    [TestCase("- 09:00 UTC (10:00 IST) alert fired")]
    [TestCase("- 2025-03-09 02:30 PT (09:45 UTC) alert fired")]
    [TestCase("Cron runs at 00:00 UTC / 12:00 UTC.")]
    [TestCase("Cron runs at 00:00 UTC / 12:00 GMT.")]
    [TestCase("- **Next update:** 14:30 UTC or 15:00 UTC")]
    [TestCase("The alert fired at 14:30 UTC (14:25 UTC according to the customer).")]
    [TestCase("**End:** 2025-03-04 15:30 UTC (15:45 UTC for EU)")]
    [TestCase("Alert fired at 14:30 UTC (9:00 AM EST deploy is the suspect).")]
    [TestCase("Alert fired at 14:30 UTC (9:00 AM EST, the usual deploy, is the suspect).")]
    [TestCase("- 14:30 UTC (9:30 AM EST, 6:30 AM PST) alert fired")]
    [TestCase("- 14:30 UTC (6:30 AM PST) alert fired, 7:30 AM EST page")]
    [TestCase("- 23:40 PST (07:40 UTC +1) alert fired")]
    [TestCase("- 23:40 PST (08:40 UTC+1) alert fired")]
    public void A_right_rough_or_unrelated_clock_is_fine(string text) => VerifyClean(text);

    [TestCase("- 2025-06-04 14:30 UTC (7:30 AM PT) alert fired")]
    [TestCase("- 2025-12-04 14:30 UTC (6:30 AM PT) alert fired")]
    [TestCase("- 14:30 UTC (7:30 AM PT) alert fired")]
    [TestCase("- 14:30 UTC (6:30 AM PT) alert fired")]
    public void A_zone_that_follows_the_season_has_the_offset_of_the_day(string text) => VerifyClean(text);

    [TestCase("- 2025-06-04 14:30 UTC ([|6:30 AM PT|]) alert fired")]
    [TestCase("- 14:30 UTC ([|9:30 AM PT|]) alert fired")]
    public void A_wrong_conversion_to_such_a_zone_is_a_warning(string marked) => Verify(marked, severity: DiagnosticSeverity.Warning);

    [TestCase("- 10:00 [|PST|] (UTC-7) alert fired", "PST is UTC-08:00, but UTC-07:00 stands beside it.")]
    [TestCase("- 10:00 [|EST|] (UTC-4) alert fired", "EST is UTC-05:00, but UTC-04:00 stands beside it.")]
    [TestCase("- 10:00 [|PST|] (-07:00) alert fired", "PST is UTC-08:00, but UTC-07:00 stands beside it.")]
    [TestCase("- 2025-03-04 14:00[|Z|]+02:00 alert fired", "Z is UTC+00:00, but UTC+02:00 stands beside it.")]
    public void A_wrong_offset_beside_an_abbreviation_is_an_error(string marked, string message) => Verify(marked, message, DiagnosticSeverity.Error);

    [TestCase("- 10:00 PST (UTC-8) alert fired")]
    [TestCase("- 10:00 PST (UTC+8) alert fired in Manila")]
    [TestCase("- 10:00 IST (UTC+5:30) alert fired")]
    [TestCase("- 10:00 GMT+1 alert fired")]
    [TestCase("- 10:00 PT (UTC-7) alert fired")]
    [TestCase("- 14:30 UTC (+00:00) alert fired\n- 15:30 UTC (+01:00) service restored")]
    [TestCase("- 16:30 CEST (+03:00) service restored")]
    public void An_offset_that_fits_or_names_another_region_is_fine(string text) => VerifyClean(text);

    [TestCase("- 14:30 UTC (7:30 AM PST) alert", "- 14:30 UTC (6:30 AM PST) alert")]
    [TestCase("- 14:30 UTC (07:30 p.m. PST) alert", "- 14:30 UTC (06:30 a.m. PST) alert")]
    [TestCase("- 14:30 UTC / 9:30 EDT alert", "- 14:30 UTC / 10:30 EDT alert")]
    [TestCase("- 06:30 UTC / 12:30 CET alert", "- 06:30 UTC / 07:30 CET alert")]
    public void The_fix_computes_the_conversion(string text, string fixedText) => VerifyFix(text, fixedText);

    [TestCaseSource(typeof(SeedFolder), nameof(SeedFolder.Names))]
    public void The_seeds_are_silent(string name) => Run(SeedFolder.Read(name)).Should().BeEmpty();
}
