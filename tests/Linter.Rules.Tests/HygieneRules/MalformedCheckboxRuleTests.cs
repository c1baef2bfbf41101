using Linter.Diagnostics;
using Linter.Testing;
using static Linter.Testing.RuleVerifier<Linter.Rules.HygieneRules.MalformedCheckboxRule>;

namespace Linter.Rules.Tests.HygieneRules;

public sealed class MalformedCheckboxRuleTests
{
    [TestCase("[] is an empty list in this language.\n")]
    [TestCase("- -[ ] is how it was written\n")]
    public void A_box_that_starts_no_item_is_fine(string text) => VerifyClean(text);

    [Test]
    public void Brackets_without_a_blank_are_reported() =>
        Verify("- [|[]|] Add an alert\n", "\"[]\" is not a checkbox; write \"[ ]\".", DiagnosticSeverity.Info);

    [TestCase("- [|[ x]|] Add an alert\n", "\"[ x]\" is not a checkbox; write \"[x]\".")]
    [TestCase("1. [|[X ]|] Add an alert\n", "\"[X ]\" is not a checkbox; write \"[x]\".")]
    [TestCase("- Tasks\n  - [|[]|]\n", "\"[]\" is not a checkbox; write \"[ ]\".")]
    [TestCase("[|-[ ]|] Add an alert\n", "\"-[ ]\" is no list item; write \"- [ ]\".")]
    [TestCase("Text\n\n[|*[x]|] Add an alert\n", "\"*[x]\" is no list item; write \"* [x]\".")]
    public void Other_forms_are_reported(string marked, string message) => Verify(marked, message);

    [TestCase("- [ ] Add an alert\n- [x] Document it\n- [X] Test it\n")]
    [TestCase("- [](https://example.com)\n- [][a]\n\n[a]: https://example.com\n")]
    [TestCase("- `[]` is an array\n- []string is a type\n")]
    [TestCase("```\n- [] Add an alert\n-[ ] Test\n```\n")]
    [TestCase("- [^1] A footnote\n- [1] A source\n")]
    [TestCase("An array [] in a sentence, and x-[ ] too.\n")]
    public void Other_brackets_are_fine(string text) => VerifyClean(text);

    [TestCase("- [] Add an alert\n- [x ] Test it\n", "- [ ] Add an alert\n- [x] Test it\n")]
    [TestCase("-[ ] Add an alert\n", "- [ ] Add an alert\n")]
    public void The_fix_makes_a_checkbox(string text, string expected) => VerifyFix(text, expected);

    [TestCase("## Action Items\n\n-[ ] Add an alert\n", FixSafety.Safe)]
    [TestCase("## Action Items\n\n-[ ] Add an alert\nfor the queue\n", FixSafety.Offered)]
    [TestCase("- 10:00 alert\n- 10:20 restored\n\n-[ ] Add an alert\n", FixSafety.Offered)]
    [TestCase("- 10:00 alert\n- [] Add an alert\n", FixSafety.Safe)]
    public void The_fix_is_safe_where_no_line_is_drawn_into_the_item_and_the_item_into_no_list(string text, FixSafety safety) =>
        Run(Linter.Text.SourceText.From(text)).Should().ContainSingle().Which.Fixes.Should().ContainSingle().Which.Safety.Should().Be(safety);

    [TestCaseSource(typeof(SeedFolder), nameof(SeedFolder.Names))]
    public void No_seed_has_a_malformed_checkbox(string name) => Run(SeedFolder.Read(name)).Should().BeEmpty();
}
