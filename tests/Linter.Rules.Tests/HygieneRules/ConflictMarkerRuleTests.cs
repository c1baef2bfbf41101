using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Rules.HygieneRules;
using Linter.Rules.StructureRules;
using Linter.Testing;
using Linter.Text;
using static Linter.Testing.RuleVerifier<Linter.Rules.HygieneRules.ConflictMarkerRule>;

namespace Linter.Rules.Tests.HygieneRules;

public sealed class ConflictMarkerRuleTests
{
    [Test]
    public void A_conflict_is_an_error_at_its_opening_marker() => Verify(
        "# Outage\n\n[|<<<<<<< HEAD|]\nDuration: 40 min\n{|=======|}\nDuration: 45 min\n{|>>>>>>> fix|}\n",
        "Merge conflict from line 3 to 7.",
        DiagnosticSeverity.Error);

    [TestCase("[|<<<<<<< HEAD|]\r\na\r\n=======\r\nb\r\n>>>>>>> fix")]
    [TestCase("[|<<<<<<< HEAD|]\na\n||||||| base\nb\n=======\nc\n>>>>>>> fix\n\n[|<<<<<<< HEAD|]\n=======\nd\n>>>>>>> fix\n")]
    [TestCase("- a\n[|<<<<<<< HEAD|]\n- b\n=======\n- c\n>>>>>>> fix\n- d\n")]
    [TestCase("[|<<<<<<< HEAD|]\n```\na\n=======\nb\n```\n>>>>>>> fix\n")]
    [TestCase("```\nkubectl get pods\n[|<<<<<<< HEAD|]\n```\n=======\n>>>>>>> fix\n")]
    [TestCase("```\nkubectl get pods\n\n[|<<<<<<< HEAD|]\na\n=======\nb\n>>>>>>> fix\n")]
    public void Every_conflict_is_found(string marked) => Verify(marked);

    [TestCase("Duration\n=======\n")]
    [TestCase("```\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> fix\n```\n")]
    [TestCase("The file had <<<<<<< HEAD in it.\n\nDuration\n=======\n\n>>>>>>> b\n")]
    [TestCase("<<<<<<< HEAD\n\nText without the rest.\n")]
    [TestCase("<<<<<<< HEAD\n\nTitle\n==========\n\n>>>>>>> fix\n")]
    public void Other_lines_of_signs_are_fine(string text) => VerifyClean(text);

    [Test]
    public void Other_rules_leave_the_conflict_alone()
    {
        const string Text = "# Outage on 2025-03-04\n\n<<<<<<< HEAD\n## Resolution\n\n=======\n## Impact\n\n>>>>>>> fix\n\n## Action Items\n";
        var found = new AnalyzerDriver([new ConflictMarkerRule(), new EmptySectionRule()], AnalyzerConfiguration.Default).Analyze(SourceText.From(Text)).Diagnostics;
        found.Select(diagnostic => $"{diagnostic.Descriptor.Id} {Text.Substring(diagnostic.Span.Start, diagnostic.Span.Length)}").Should().Equal("PM9005 <<<<<<< HEAD", "PM0002 Action Items");
    }

    [TestCaseSource(typeof(SeedFolder), nameof(SeedFolder.Names))]
    public void No_seed_holds_a_conflict(string name) => Run(SeedFolder.Read(name)).Should().BeEmpty();
}
