using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Text;

namespace Linter.Tests.Analysis;

public sealed class FindingFilterTests
{
    private const string Disable = "<!-- pmlint-disable-file PM9101 -- known -->\n\n";

    [Test]
    public void A_suppressed_finding_is_kept_apart_with_its_reason_and_identity()
    {
        var analysis = Analyze(Disable + "bug\n", new WordRule("PM9101", "bug"));
        analysis.Diagnostics.Should().BeEmpty();
        var suppressed = analysis.Suppressed.Should().ContainSingle().Subject;
        suppressed.Kind.Should().Be(SuppressionKind.InSource);
        suppressed.Justification.Should().Be("known");
        suppressed.Diagnostic.Identity.Should().Be(Analyze("bug\n", new WordRule("PM9101", "bug")).Diagnostics.Single().Identity);
    }

    [Test]
    public void A_suppressed_finding_still_hides_those_it_explains() =>
        ShownIds(Disable + "bugs\n", new WordRule("PM9101", "bug") { Supersedes = ["PM9102"] }, new WordRule("PM9102", "ugs")).Should().BeEmpty();

    [Test]
    public void A_suppression_of_a_finding_that_another_hides_is_used()
    {
        var analysis = Analyze(Disable + "bugs\n", new WordRule("PM9101", "ugs"), new WordRule("PM9102", "bug") { Supersedes = ["PM9101"] });
        analysis.Diagnostics.Select(finding => finding.Descriptor.Id).Should().Equal("PM9102");
        analysis.Suppressed.Should().BeEmpty();
    }

    [TestCase(false)]
    [TestCase(true)]
    public void A_suppression_of_a_guess_is_used_whether_guesses_are_shown_or_not(bool isPedantic)
    {
        var rule = new WordRule("PM9101", "bug") { Confidence = Confidence.Guess };
        var analysis = new AnalyzerDriver([rule], new AnalyzerConfiguration { IsPedantic = isPedantic }).Analyze(SourceText.From(Disable + "bug\n"));
        analysis.Diagnostics.Should().BeEmpty();
        analysis.Suppressed.Should().HaveCount(isPedantic ? 1 : 0);
    }

    [Test]
    public void A_suppression_in_a_merge_conflict_is_used() =>
        ShownIds(Disable + "<<<<<<< ours\nbug\n=======\nnone\n>>>>>>> theirs\n", new WordRule("PM9101", "bug")).Should().BeEmpty();

    [Test]
    public void An_unused_suppression_is_reported_where_the_rule_is_named()
    {
        var finding = Analyze(Disable, new WordRule("PM9101", "bug")).Diagnostics.Should().ContainSingle().Subject;
        finding.Descriptor.Id.Should().Be("PME004");
        finding.Span.Should().Be(new TextSpan(Disable.IndexOf("PM9101", StringComparison.Ordinal), 6));
    }

    [Test]
    public void A_rule_that_is_off_failed_or_was_not_reached_is_not_judged()
    {
        ShownIds(Disable, new WordRule("PM9101", "bug") { IsOn = false }).Should().BeEmpty();
        ShownIds(Disable, new ActionRule("PM9101", context => context.RegisterDocumentAction(_ => throw new FormatException()))).Should().BeEmpty();
    }

    [Test]
    public void Without_a_day_no_suppression_has_run_out() =>
        ShownIds("<!-- pmlint-disable-file PM9101 until=1999-12-31 -- known -->\n\nbug\n", new WordRule("PM9101", "bug")).Should().BeEmpty();

    [Test]
    public void Two_unused_rules_of_one_comment_are_two_findings() =>
        Analyze("<!-- pmlint-disable-file PM9101, PM9102 -- known -->\n", new WordRule("PM9101", "a-word"), new WordRule("PM9102", "a-word"))
            .Diagnostics.Select(finding => finding.Identity).Should().HaveCount(2).And.OnlyHaveUniqueItems();

    private static IEnumerable<string> ShownIds(string content, params DiagnosticAnalyzer[] rules) =>
        Analyze(content, rules).Diagnostics.Select(finding => finding.Descriptor.Id);

    private static DocumentAnalysis Analyze(string content, params DiagnosticAnalyzer[] rules) =>
        new AnalyzerDriver(rules, AnalyzerConfiguration.Default).Analyze(SourceText.From(content));
}
