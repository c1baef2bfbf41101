using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Semantics;
using Linter.Text;

namespace Linter.Tests.Analysis;

public sealed class AnalyzerDriverTests
{
    [Test]
    public void A_rule_is_initialized_once_for_all_documents()
    {
        var rule = new WordRule("PM9101", "x");
        var driver = new AnalyzerDriver([rule], AnalyzerConfiguration.Default);
        driver.Analyze(SourceText.From("x"));
        driver.Analyze(SourceText.From("x"));
        rule.Initialized.Should().Be(1);
    }

    [Test]
    public void Findings_are_sorted_by_place_then_id_then_length() =>
        Ids("a ab", new WordRule("PM9103", "a"), new WordRule("PM9102", "ab"), new WordRule("PM9101", "a"))
            .Should().Equal("PM9101@0", "PM9103@0", "PM9101@2", "PM9102@2", "PM9103@2");

    [Test]
    public void Findings_of_a_rule_beyond_a_thousand_are_left_out_and_told()
    {
        var analysis = new AnalyzerDriver([new WordRule("PM9101", "x"), new WordRule("PM9102", "y")], AnalyzerConfiguration.Default).Analyze(SourceText.From(string.Concat(Enumerable.Repeat("x ", 1500)) + "y", "a.md"));

        analysis.Diagnostics.Select(diagnostic => diagnostic.Descriptor.Id).Should().Equal([.. Enumerable.Repeat("PM9101", 1000), "PM9102"]);
        analysis.Notifications.Should().ContainSingle(notification => notification.Id == "PME010")
            .Which.Message.Should().Be("PM9101 has more than 1,000 findings here; the others are not shown.");
    }

    [Test]
    public void A_rule_that_is_off_is_not_even_initialized()
    {
        var rule = new WordRule("PM9101", "x") { IsOn = false };
        new AnalyzerDriver([rule], AnalyzerConfiguration.Default).Analyze(SourceText.From("x")).Diagnostics.Should().BeEmpty();
        rule.Initialized.Should().Be(0);
    }

    [TestCase(false, true, 1)]
    [TestCase(true, false, 0)]
    [TestCase(true, null, 1)]
    public void Configuration_switches_a_rule_on_and_off(bool isOnByDefault, bool? configured, int count)
    {
        var rule = new WordRule("PM9101", "x") { IsOn = isOnByDefault };
        Analyze("x", Configure("PM9101", new RuleSetting { IsEnabled = configured }), rule).Diagnostics.Should().HaveCount(count);
    }

    [TestCase(DiagnosticSeverity.Warning, DiagnosticSeverity.Error, DiagnosticSeverity.Error)]
    [TestCase(DiagnosticSeverity.Warning, DiagnosticSeverity.Info, DiagnosticSeverity.Info)]
    [TestCase(DiagnosticSeverity.Info, DiagnosticSeverity.Error, DiagnosticSeverity.Info)]
    [TestCase(DiagnosticSeverity.Info, DiagnosticSeverity.Warning, DiagnosticSeverity.Info)]
    [TestCase(DiagnosticSeverity.Warning, DiagnosticSeverity.Warning, DiagnosticSeverity.Warning)]
    public void A_configured_severity_replaces_the_default_but_never_raises_a_weaker_finding(DiagnosticSeverity reported, DiagnosticSeverity configured, DiagnosticSeverity shown)
    {
        var rule = new WordRule("PM9101", "x") { Reported = reported };
        Analyze("x", Configure("PM9101", new RuleSetting { Severity = configured }), rule).Diagnostics.Single().Severity.Should().Be(shown);
    }

    [Test]
    public void Each_rule_sees_its_own_options()
    {
        var options = new RuleOptions(new Dictionary<string, string>(StringComparer.Ordinal) { ["note"] = "mine" });
        Analyze("x", Configure("PM9102", new RuleSetting { Options = options }), new WordRule("PM9101", "x"), new WordRule("PM9102", "x"), new WordRule("PM9103", "x"))
            .Diagnostics.Select(diagnostic => diagnostic.Message).Should().Equal("PM9101 -", "PM9102 mine", "PM9103 -");
    }

    [TestCase(false, 0)]
    [TestCase(true, 1)]
    public void Guesses_are_shown_on_request(bool isPedantic, int count)
    {
        var rule = new WordRule("PM9101", "x") { Confidence = Confidence.Guess };
        Analyze("x", new AnalyzerConfiguration { IsPedantic = isPedantic }, rule).Diagnostics.Should().HaveCount(count);
    }

    [Test]
    public void An_exception_in_a_rule_is_one_notification_and_the_others_run_on()
    {
        var failing = new ActionRule("PM9101", context =>
        {
            context.RegisterDocumentAction(_ => throw new FormatException("first line\nsecond line"));
            context.RegisterDocumentAction(_ => throw new FormatException("again"));
        });
        var analysis = new AnalyzerDriver([failing, new WordRule("PM9102", "x")], AnalyzerConfiguration.Default).Analyze(SourceText.From("x", "a.md"));
        analysis.Diagnostics.Should().ContainSingle();
        analysis.Notifications.Where(notification => notification.Id == "PME003").Should().ContainSingle().Which.Should().BeEquivalentTo(new
        {
            Severity = DiagnosticSeverity.Error,
            Path = "a.md",
            RuleId = "PM9101",
            Message = "The rule PM9101 failed and was skipped: FormatException: first line",
        });
    }

    [Test]
    public void What_a_rule_found_before_it_failed_is_kept()
    {
        var rule = new ActionRule("PM9101", context => context.RegisterDocumentAction(document =>
        {
            document.Report(Finding("PM9101", 0, 1));
            throw new FormatException("late");
        }));
        Analyze("x", AnalyzerConfiguration.Default, rule).Diagnostics.Should().ContainSingle();
    }

    [TestCase(-1, 1)]
    [TestCase(0, 2)]
    [TestCase(2, 0)]
    public void A_place_outside_the_document_is_the_rules_fault(int start, int length) =>
        ShouldFail(new ActionRule("PM9101", context => context.RegisterDocumentAction(document => document.Report(Finding("PM9101", start, length)))));

    [Test]
    public void A_rule_reports_only_under_its_own_id() =>
        ShouldFail(new ActionRule("PM9101", context => context.RegisterDocumentAction(document => document.Report(Finding("PM9102", 0, 1)))));

    [Test]
    public void A_superseded_finding_is_hidden_where_its_place_overlaps() =>
        Ids("abc c", new WordRule("PM9101", "ab") { Supersedes = ["PM9102"] }, new WordRule("PM9102", "bc"), new WordRule("PM9103", "b"))
            .Should().Equal("PM9101@0", "PM9103@1");

    [Test]
    public void A_superseded_finding_stays_elsewhere() =>
        Ids("ab bc", new WordRule("PM9101", "ab") { Supersedes = ["PM9102"] }, new WordRule("PM9102", "bc"))
            .Should().Equal("PM9101@0", "PM9102@3");

    [Test]
    public void Related_places_of_the_superseding_finding_count() =>
        Ids("ab bc", new WordRule("PM9101", "ab") { Supersedes = ["PM9102"], RelatedWord = "c" }, new WordRule("PM9102", "bc"))
            .Should().Equal("PM9101@0");

    [Test]
    public void Related_places_of_the_superseded_finding_count() =>
        Ids("ab bc", new WordRule("PM9101", "ab") { Supersedes = ["PM9102"] }, new WordRule("PM9102", "bc") { RelatedWord = "a" })
            .Should().Equal("PM9101@0");

    [Test]
    public void Many_places_supersede_as_one_does() =>
        Ids("ab ab ab bc ab", new WordRule("PM9101", "ab") { Supersedes = ["PM9102"] }, new WordRule("PM9102", "b"))
            .Should().Equal("PM9101@0", "PM9101@3", "PM9101@6", "PM9102@9", "PM9101@12");

    [Test]
    public void Findings_without_extent_at_one_place_meet()
    {
        var superseding = new ActionRule("PM9101", context => context.RegisterDocumentAction(document => document.Report(Finding("PM9101", 0, 0) with { Descriptor = Superseding })));
        var superseded = new ActionRule("PM9102", context => context.RegisterDocumentAction(document => document.Report(Finding("PM9102", 0, 0))));
        Ids("x", superseding, superseded).Should().Equal("PM9101@0");
    }

    [Test]
    public void A_guess_that_is_not_shown_hides_nothing() =>
        Ids("a", new WordRule("PM9101", "a") { Supersedes = ["PM9102"], Confidence = Confidence.Guess }, new WordRule("PM9102", "a"))
            .Should().Equal("PM9102@0");

    [Test]
    public void Facts_reach_the_actions_that_ask_for_them_in_document_order()
    {
        var seen = new List<string>();
        var rule = new ActionRule("PM9101", context =>
        {
            context.RegisterSectionAction(SectionRole.Timeline, fact => seen.Add("section " + fact.Fact.Title));
            context.RegisterSectionAction(SectionRole.Escalation, fact => seen.Add("section " + fact.Fact.Title));
            context.RegisterTimelineAction(fact => seen.Add($"timeline of {fact.Fact.Entries.Count}"));
            context.RegisterTimelineEntryAction(fact => seen.Add("entry " + fact.Fact.Index));
        });
        Analyze("# Outage\n\n## Timeline\n\n- 10:00 UTC: Alert fired\n- 10:20 UTC: Service restored\n", AnalyzerConfiguration.Default, rule)
            .Notifications.Should().NotContain(notification => notification.Severity == DiagnosticSeverity.Error);
        seen.Should().Equal("section Timeline", "timeline of 2", "entry 0", "entry 1");
    }

    [TestCase("")]
    [TestCase("\n")]
    [TestCase("\0\uFFFD\u2028[[[[(((>>>>```|||")]
    public void Any_text_is_analysed(string text) =>
        Analyze(text, AnalyzerConfiguration.Default, new WordRule("PM9101", "x")).Notifications.Should().NotContain(notification => notification.Severity == DiagnosticSeverity.Error);

    private static DiagnosticDescriptor Superseding => ActionRule.Describe("PM9101") with { Supersedes = ["PM9102"] };

    private static void ShouldFail(DiagnosticAnalyzer rule)
    {
        var analysis = Analyze("x", AnalyzerConfiguration.Default, rule);
        analysis.Diagnostics.Should().BeEmpty();
        analysis.Notifications.Should().ContainSingle(notification => notification.RuleId == "PM9101");
    }

    private static IEnumerable<string> Ids(string text, params DiagnosticAnalyzer[] rules) =>
        Analyze(text, AnalyzerConfiguration.Default, rules).Diagnostics.Select(diagnostic => $"{diagnostic.Descriptor.Id}@{diagnostic.Span.Start}");

    private static DocumentAnalysis Analyze(string text, AnalyzerConfiguration configuration, params DiagnosticAnalyzer[] rules) =>
        new AnalyzerDriver(rules, configuration).Analyze(SourceText.From(text, "a.md"));

    private static AnalyzerConfiguration Configure(string id, RuleSetting setting) =>
        new() { Rules = new Dictionary<string, RuleSetting>(StringComparer.Ordinal) { [id] = setting } };

    private static Diagnostic Finding(string id, int start, int length) =>
        new() { Descriptor = ActionRule.Describe(id), Severity = DiagnosticSeverity.Info, Span = new TextSpan(start, length), Message = "Found." };
}
