using Linter.Diagnostics;
using Linter.Testing;
using Linter.Text;
using static Linter.Testing.RuleVerifier<Linter.Rules.LanguageRules.DramaticLanguageRule>;

namespace Linter.Rules.Tests.LanguageRules;

public sealed class DramaticLanguageRuleTests
{
    [Test]
    public void Terms_of_the_trade_do_not_count() =>
        Run(SourceText.From("# Outage\n\n## Summary\n\nThe chaos engineering team used a chaos monkey.\n"), With("threshold", "1")).Should().BeEmpty();

    [TestCase("All is well! It works! Thank you! Really!")]
    [TestCase("It was chaos! Really! Yes!")]
    public void Marks_weigh_little(string summary) =>
        Run(SourceText.From($"# Outage\n\n## Summary\n\n{summary}\n"), With("threshold", "4")).Should().BeEmpty();

    [Test]
    public void Configured_terms_have_two_points()
    {
        const string Text = "# Outage\n\n## Summary\n\nA fiasco and a circus.\n";
        VerifyClean(Text, options: With("terms", "fiasco"));
        Run(SourceText.From(Text), With("terms", "fiasco, circus")).Should().ContainSingle().Which.Related.Should().ContainSingle();
    }

    [Test]
    public void A_dramatic_document_is_reported_once() => Verify(
        "## Summary\n\nA [|dreaded|] bug {|unleashed|} {|demons|} upon our servers; {|chaos|} reigned for an {|epic|}, {|mind-blowing|} 2 hours!\n",
        "Dramatic wording (6 terms: \"dreaded\", \"unleashed\", \"demons\", \"chaos\", \"epic\", …) distracts from the facts.",
        DiagnosticSeverity.Info);

    [TestCase("## Summary\n\nThe [|nightmare|] was over at noon!\n")]
    [TestCase("# The [|epic|] saga of a cache\n\n## Summary\n\nThere was chaos.\n")]
    public void Three_points_are_enough(string text) => Run(Text.SourceText.From(text.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal))).Should().ContainSingle();

    [TestCase("The cache melted. There was chaos.")]
    [TestCase("There was a nightmare.")]
    [TestCase("Thanks to all! It works! Again!")]
    [TestCase("Chaos engineering and the chaos monkey found nothing; the battle-tested failover saved us.")]
    [TestCase("A zombie process was killed, a cache stampede and a thundering herd followed after disaster recovery.")]
    [TestCase("The headline was \"nightmare, havoc, meltdown\".")]
    [TestCase("`havoc` and `meltdown` are our load tests.")]
    [TestCase("```\nnightmare havoc meltdown\n```")]
    [TestCase("The press wrote:\n\n> A nightmare, havoc and a meltdown.")]
    public void Less_and_terms_of_the_trade_are_fine(string summary) => VerifyClean($"## Summary\n\n{summary}\n");

    [Test]
    public void The_same_term_counts_once() => VerifyClean("## Summary\n\nThe chaos was chaos, chaos and chaos.\n");

    [Test]
    public void The_threshold_can_be_set() => Verify(
        "## Summary\n\nThere was [|chaos|].\n", "Dramatic wording (1 term: \"chaos\") distracts from the facts.",
        options: new Dictionary<string, string>(StringComparer.Ordinal) { ["threshold"] = "1" });

    [TestCase("000.md")]
    [TestCase("001.md", 1)]
    [TestCase("002.md", 22)]
    [TestCase("003.md")]
    [TestCase("004.md")]
    public void Two_seeds_are_dramatic(string name, params int[] lines)
    {
        var seed = SeedFolder.Read(name);
        Run(seed).Select(found => seed.GetPosition(found.Span.Start).Line + 1).Should().Equal(lines);
    }
}
