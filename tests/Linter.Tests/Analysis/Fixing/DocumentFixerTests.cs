using Linter.Analysis;
using Linter.Analysis.Fixing;
using Linter.Diagnostics;
using Linter.Text;

namespace Linter.Tests.Analysis.Fixing;

public sealed class DocumentFixerTests
{
    [Test]
    public void Safe_repairs_are_made_and_others_left()
    {
        var outcome = Fix("teh cat and teh dog", Replacing("PM9991", "teh", "the"), Replacing("PM9992", "cat", "CAT", FixSafety.Offered));

        outcome.After.Content.Should().Be("the cat and the dog");
        outcome.Applied.Select(applied => applied.Position.Column).Should().Equal(0, 12);
        outcome.Rejected.Should().BeEmpty();
        outcome.Analysis.Diagnostics.Should().ContainSingle().Which.Descriptor.Id.Should().Be("PM9992");
    }

    [Test]
    public void Repairs_that_touch_are_made_one_after_the_other()
    {
        var outcome = Fix("xxxxx", Replacing("PM9991", "x", "y"));

        outcome.After.Content.Should().Be("yyyyy");
        outcome.Applied.Should().HaveCount(5);
    }

    [Test]
    public void A_repair_that_brings_a_new_finding_is_a_defect()
    {
        var outcome = Fix("teh cat", Replacing("PM9991", "teh", "hte"), Replacing("PM9992", "hte", "", FixSafety.Offered));

        outcome.After.Content.Should().Be("teh cat");
        outcome.Rejected.Should().ContainSingle().Which.Reason.Should().Be("brings a new finding of PM9992");
    }

    [Test]
    public void A_repair_that_repairs_nothing_is_a_defect() =>
        Fix("teh cat", Replacing("PM9991", "teh", "teh ")).Rejected.Should().ContainSingle().Which.Should().Match<RejectedFix>(rejected =>
            rejected.IsDefect && rejected.Reason == "leaves a finding of PM9991 that it claims to repair");

    [Test]
    public void One_bad_repair_does_not_stop_the_good_ones()
    {
        var outcome = Fix("## Impact\n\nTeeh users saw 12% of errors, teeh admins none.\n", Replacing("PM9991", "eeh", "he"), Replacing("PM9992", "12%", "13%"));

        outcome.After.Content.Should().Be("## Impact\n\nThe users saw 12% of errors, the admins none.\n");
        outcome.Rejected.Should().ContainSingle().Which.Diagnostic.Span.Should().Be(new TextSpan(25, 3));
    }

    [TestCase("## Timeline\n\n- 10:00 UTC Alert fired\n- 10:20 UTC Restored\n", "10:20", "10:30")]
    [TestCase("## Timeline\n\n- 10:00 UTC Alert fired\n- 10:20 UTC Restored\n", "- 10:20 UTC Restored\n", "- Restored\n")]
    [TestCase("## Impact\n\nIt hit 12% of the users.\n", "12%", "13%")]
    [TestCase("## Action Items\n\n- Add an alert (@ana, due 2025-03-10)\n", "2025-03-10", "2025-03-11")]
    public void A_repair_that_changes_a_value_is_a_defect(string text, string old, string written)
    {
        var outcome = Fix(text, Replacing("PM9991", old, written));

        outcome.After.Content.Should().Be(text);
        outcome.Rejected.Should().ContainSingle().Which.Should().Match<RejectedFix>(rejected => rejected.IsDefect && rejected.Reason.StartsWith("changes what the document says"));
    }

    [Test]
    public void A_repair_that_loses_text_elsewhere_is_a_defect()
    {
        const string text = "## Timeline\n\n- 10:00 UTC Alert\n- 10:05 UTC Restart\n";
        var rule = Replacing("PM9991", "Alert\n- 10:05 UTC Restart", "Alarm", FixSafety.Safe, reported: 5);

        Fix(text, rule).After.Content.Should().Be(text);
    }

    [Test]
    public void A_value_that_becomes_readable_is_no_defect_when_other_rules_then_object()
    {
        var outcome = Fix("## Timeline\n\n- 1O:00 UTC Alert\n", Replacing("PM9991", "1O:00", "10:00"), Replacing("PM9992", "10:00", "", FixSafety.Offered));

        outcome.After.Content.Should().Contain("1O:00");
        outcome.Rejected.Should().ContainSingle().Which.IsDefect.Should().BeFalse();
    }

    [Test]
    public void A_deletion_is_no_defect_when_another_rule_misses_what_it_deletes()
    {
        var outcome = Fix("- Restart\n- Insert more\n", Replacing("PM9991", "- Insert more\n", ""), Requiring("PM9992", "more"));

        outcome.After.Content.Should().Be("- Restart\n- Insert more\n");
        outcome.Rejected.Should().ContainSingle().Which.Should().Match<RejectedFix>(rejected => !rejected.IsDefect && rejected.Reason == "brings a new finding of PM9992");
    }

    [Test]
    public void A_range_may_get_its_date() =>
        Fix("## Timeline\n\n- 2025-03-04 22:30 UTC Alert\n- 00:26–01:10 UTC Restart\n", Replacing("PM9991", "- 00:26", "- 2025-03-05 00:26")).Rejected.Should().BeEmpty();

    [Test]
    public void A_document_that_is_only_found_must_read_as_a_postmortem()
    {
        var driver = new AnalyzerDriver([Replacing("PM9991", "teh", "the")], AnalyzerConfiguration.Default);
        new DocumentFixer(driver).FixIfPostmortem(SourceText.From("teh cat")).Should().BeNull();
    }

    private static FixOutcome Fix(string text, params DiagnosticAnalyzer[] rules) =>
        new DocumentFixer(new AnalyzerDriver(rules, AnalyzerConfiguration.Default)).Fix(SourceText.From(text));

    /// <summary>A rule that finds fault with a document without a text.</summary>
    private static ActionRule Requiring(string id, string wanted) => new(id, context => context.RegisterDocumentAction(document =>
    {
        if (!document.Tree.Text.Content.Contains(wanted, StringComparison.Ordinal))
        {
            document.Report(new Diagnostic { Descriptor = ActionRule.Describe(id), Severity = DiagnosticSeverity.Info, Span = default, Message = "Missing." });
        }
    }));

    /// <summary>A rule that finds each place of a text and replaces it.</summary>
    private static ActionRule Replacing(string id, string old, string written, FixSafety safety = FixSafety.Safe, int? reported = null) => new(id, context => context.RegisterDocumentAction(document =>
    {
        var content = document.Tree.Text.Content;
        for (var at = content.IndexOf(old, StringComparison.Ordinal); at >= 0; at = content.IndexOf(old, at + old.Length, StringComparison.Ordinal))
        {
            document.Report(new Diagnostic
            {
                Descriptor = ActionRule.Describe(id),
                Severity = DiagnosticSeverity.Info,
                Span = new TextSpan(at, reported ?? old.Length),
                Message = "Wrong.",
                Fixes = [new Fix("Replace", safety, [new TextChange(new TextSpan(at, old.Length), written)])],
            });
        }
    }));
}
