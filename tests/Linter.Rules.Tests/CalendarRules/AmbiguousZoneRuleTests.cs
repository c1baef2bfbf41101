using Linter.Diagnostics;
using Linter.Testing;
using static Linter.Testing.RuleVerifier<Linter.Rules.CalendarRules.AmbiguousZoneRule>;

namespace Linter.Rules.Tests.CalendarRules;

public sealed class AmbiguousZoneRuleTests
{
    [Test]
    public void An_abbreviation_of_several_zones_is_reported_at_its_first_place() => Verify(
        "- 10:00 [|IST|] alert fired\n- 10:20 {|IST|} restored",
        "\"IST\" can be UTC+05:30 (Kolkata), UTC+01:00 (Dublin) or UTC+02:00 (Jerusalem); add the offset.",
        DiagnosticSeverity.Info);

    [TestCase("CST")]
    [TestCase("AST")]
    [TestCase("GST")]
    [TestCase("SST")]
    [TestCase("AMT")]
    [TestCase("ECT")]
    public void So_are_the_others(string zone) => Verify($"- 10:00 [|{zone}|] alert fired");

    [TestCase("- 10:00 IST (UTC+05:30) alert fired")]
    [TestCase("- 10:00 IST (UTC+05:30) alert fired\n- 10:20 IST restored")]
    [TestCase("- 10:00 IST alert fired\n- 10:20 IST (UTC+05:30) restored")]
    [TestCase("- 10:00 IST alert fired\n- 10:20 Asia/Kolkata restored")]
    [TestCase("- 10:00 CST alert fired\n- 10:20 CDT restored")]
    [TestCase("- 10:00 IST / 04:30 UTC alert fired")]
    [TestCase("- 10:00 Central Standard Time alert fired")]
    public void What_the_document_decides_is_fine(string text) => VerifyClean(text);

    [TestCase("PST")]
    [TestCase("MST")]
    [TestCase("EST")]
    [TestCase("BST")]
    [TestCase("WAT")]
    [TestCase("CAT")]
    [TestCase("EAT")]
    [TestCase("SAST")]
    [TestCase("PKT")]
    [TestCase("JST")]
    [TestCase("KST")]
    [TestCase("SGT")]
    public void Abbreviations_with_one_usual_meaning_are_fine(string zone) => VerifyClean($"- 10:00 {zone} alert fired");

    [Test]
    public void The_meaning_can_be_configured() =>
        VerifyClean("- 10:00 IST alert fired", options: new Dictionary<string, string>(StringComparer.Ordinal) { ["zones.IST"] = "+05:30" });

    [Test]
    public void Letters_that_look_like_a_zone_are_reported() =>
        Verify("The outage began at 10:00 ([|XYT|]).", "\"XYT\" is no known time zone; add the offset.", DiagnosticSeverity.Info);

    [TestCase("- 10:00 API errors rise")]
    [TestCase("- 10:00 (SRE) alert fired")]
    [TestCase("- 10:00 (CEO) informed")]
    [TestCase("The ETA was 10:00 (ETA of the fix).")]
    [TestCase("- 10:00 UTC (RCT) alert fired")]
    public void Other_capitals_are_fine(string text) => VerifyClean(text);
}
