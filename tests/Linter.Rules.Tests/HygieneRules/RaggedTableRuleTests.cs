using Linter.Diagnostics;
using Linter.Testing;
using Linter.Text;
using static Linter.Testing.RuleVerifier<Linter.Rules.HygieneRules.RaggedTableRule>;

namespace Linter.Rules.Tests.HygieneRules;

public sealed class RaggedTableRuleTests
{
    private const string Head = "| Time | Event |\n| --- | --- |\n";

    [Test]
    public void Text_beyond_the_last_column_is_reported() => Verify(
        "{|| Time | Event ||}\n| --- | --- |\n| 10:00 | Mail sent | [|to the head|] |\n",
        "Row has 3 cells, the table 2; \"to the head\" is not shown.",
        DiagnosticSeverity.Warning);

    [Test]
    public void A_bar_in_a_code_span_ends_a_cell() => Verify(
        Head + "| 10:00 | `ps | [|grep x`|] |\n").Should().ContainSingle();

    [Test]
    public void A_torn_row_is_reported() => Verify(
        Head + "| 10:00 | Mail sent\n[|to the head ||]\n",
        "\"to the head\" starts a row of its own; a row has to stand on one line.");

    [TestCase("| 10:00 | Mail sent |\n| 10:05 |\n")]
    [TestCase("| 10:00 | Mail sent \\| to the head |\n")]
    [TestCase("| 10:00 | `ps \\| grep x` |\n")]
    [TestCase("| 10:00 | Mail sent | |\n")]
    [TestCase("| 10:00 | Mail sent |\n| | |\n")]
    [TestCase("| 10:00 | Mail sent\n| 10:05 | Done\n")]
    public void Rows_that_lose_nothing_are_fine(string rows) => VerifyClean(Head + rows);

    [Test]
    public void A_table_that_closes_no_row_is_fine() => VerifyClean("Time | Event\n--- | ---\n10:00 | Mail sent\n10:05\n");

    [Test]
    public void HTML_tables_are_left_alone() =>
        VerifyClean("<table><tr><th>Time</th></tr><tr><td>10:00</td><td>Mail</td></tr></table>\n");

    [Test]
    public void The_fix_escapes_the_bars() => VerifyFix(
        Head + "| 10:00 | Mail | sent | out |\n| 10:05 | `ps | grep x` |\n", Head + "| 10:00 | Mail \\| sent \\| out |\n| 10:05 | `ps \\| grep x` |\n");

    [Test]
    public void The_fix_is_offered() =>
        Run(SourceText.From(Head + "| 10:00 | Mail | sent |\n"))[0].Fixes.Should().ContainSingle().Which.Safety.Should().Be(FixSafety.Offered);

    [TestCaseSource(typeof(SeedFolder), nameof(SeedFolder.Names))]
    public void No_seed_has_a_ragged_table(string name) => Run(SeedFolder.Read(name)).Should().BeEmpty();
}
