using Linter.Diagnostics;
using Linter.Testing;
using static Linter.Testing.RuleVerifier<Linter.Rules.HygieneRules.LeftoverMarkerRule>;

namespace Linter.Rules.Tests.HygieneRules;

public sealed class LeftoverMarkerRuleTests
{
    [Test]
    public void Further_states_of_a_draft_can_be_named()
    {
        const string Text = "**Status:** For comment\n\n## Lessons Learned\n\n[|TBD|].\n";
        Verify(Text, severity: DiagnosticSeverity.Warning);
        Verify(Text, severity: DiagnosticSeverity.Info, options: With("draft_statuses", "for comment"));
    }

    [Test]
    public void A_marker_is_reported_with_its_section() => Verify(
        "# Queue outage\n\n## Lessons Learned\n\n[|TBD|].\n", "\"TBD\" left in \"Lessons Learned\".", DiagnosticSeverity.Warning);

    [TestCase("[|TODO|]: add the graph\n")]
    [TestCase("- [|TODO|] add the graph\n")]
    [TestCase("The graph follows (**[|TODO|]**).\n")]
    [TestCase("[|FIXME|]: this is wrong\n")]
    [TestCase("**Cost:** [|TBD|]\n")]
    [TestCase("| Time | Event |\n| --- | --- |\n| 10:00 | [|TBA|] |\n")]
    [TestCase("The loss is still [|to be determined|].\n")]
    [TestCase("[|Coming soon|]!\n")]
    [TestCase("It took [|????|] minutes.\n")]
    [TestCase("- [[|???|]] the disk filled up\n")]
    [TestCase("## Action Items\n\n[|TODO|]\n")]
    public void Markers_are_found_where_something_is_missing(string marked) => Verify("# Queue outage\n\n" + marked);

    [TestCase("## Action Items\n\n- **TODO** Add an alert\n- Add a test (TODO)\n- Set the limit to TBD\n")]
    [TestCase("`TODO` was printed.\n\n```\nTODO: FIXME\n```\n")]
    [TestCase("TODO EL SISTEMA CAYÓ. Todo está bien, todo.\n")]
    [TestCase("A TODO comment had said so, and TODOs pile up in TODO-list and TBD-1.\n")]
    [TestCase("What happened??? Nobody knew.\n")]
    [TestCase("It had to be determined by hand which orders were late.\n")]
    [TestCase("A fix is coming soon to the next release.\n")]
    [TestCase("<!-- TODO: add the graph -->\n")]
    [TestCase("See [link](https://example.com).\n")]
    [TestCase("## TODO\n\nAdd an alert.\n")]
    public void Other_uses_are_fine(string text) => VerifyClean("# Queue outage\n\n" + text);

    [Test]
    public void Template_text_is_left_to_its_own_rule() => VerifyClean("# Queue outage\n\nStart: [Insert time, TBD]\n\nThe node was gone.\n\nNobody saw it.\n");

    [TestCase("Draft")]
    [TestCase("In Review")]
    public void In_a_draft_it_is_an_info(string status) =>
        Verify($"# Queue outage\n\n**Status:** {status}\n\n## Lessons Learned\n\n[|TBD|]\n", severity: DiagnosticSeverity.Info);

    [Test]
    public void A_link_without_target_is_an_info() => Verify("# Queue outage\n\nSee the graph [|[link]|].\n", severity: DiagnosticSeverity.Info);

    [Test]
    public void Without_a_title_the_place_is_the_text() => Verify("[|TBD|]\n", "\"TBD\" left in the text.");

    [Test]
    public void A_template_may_hold_markers() => VerifyClean("# Postmortem template\n\n## Impact\n\nTBD\n");

    [Test]
    public void Markers_can_be_added() => Verify(
        "The loss was [|WIP|] then.\n", options: new Dictionary<string, string>(StringComparer.Ordinal) { ["markers"] = "WIP, ASK" });

    [TestCaseSource(typeof(SeedFolder), nameof(SeedFolder.Names))]
    public void No_seed_holds_a_marker(string name) => Run(SeedFolder.Read(name)).Should().BeEmpty();
}
