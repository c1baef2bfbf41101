using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Rules.HygieneRules;
using Linter.Testing;
using Linter.Text;
using static Linter.Testing.RuleVerifier<Linter.Rules.HygieneRules.BrokenRelativeLinkRule>;

namespace Linter.Rules.Tests.HygieneRules;

public sealed class BrokenRelativeLinkRuleTests
{
    [TestCase("Down. <img src=\"gone.png\"> And up.\n")]
    [TestCase("<img src='gone.png' alt=\"x\">\n")]
    [TestCase("<p align=\"center\"><img src=\"gone.png\"></p>\n")]
    [TestCase("| a | b |\n| --- | --- |\n| <img src=\"gone.png\"> | c |\n")]
    public void Images_in_html_are_read(string text) => Check(text).Should().ContainSingle().Which.Message.Should().Be("The image \"gone.png\" does not exist.");

    [TestCase("<img src=\"img/errors.png\">\n")]
    [TestCase("<!-- <img src=\"gone.png\"> -->\n")]
    [TestCase("<img data-src=\"gone.png\">\n")]
    public void Images_in_html_that_exist_or_are_not_shown_are_fine(string text) => Check(text).Should().BeEmpty();

    [TestCase("![Graph](img/lost.png)", "The image \"img/lost.png\" does not exist.")]
    [TestCase("[log](my%20log.txt#L10)", "The link target \"my log.txt\" does not exist.")]
    [TestCase("[log](../lost.md?raw=true)", "The link target \"../lost.md\" does not exist.")]
    [TestCase("![Graph][g]\n\n[g]: lost.png\n", "The image \"lost.png\" does not exist.")]
    [TestCase("![Graph](near.png)", "The image \"near.png\" does not exist; is \"neat.png\" meant?")]
    [TestCase("![Graph](untracked.png)", "The image \"untracked.png\" is not in the repository; the file is there, but nobody else will get it.")]
    [TestCase("![Graph](img/Errors.png)", "The image \"img/Errors.png\" is named \"errors.png\"; where case counts it is not found.")]
    public void A_target_that_is_not_there_is_reported(string text, string message)
    {
        var found = Check(text).Should().ContainSingle().Which;
        (found.Message, found.Severity).Should().Be((message, DiagnosticSeverity.Warning));
        found.Span.Start.Should().Be(0);
    }

    [TestCase("![Graph](img/errors.png)")]
    [TestCase("[runbook](<./runbook.md>)")]
    [TestCase("[site](https://example.com/lost.png) <https://example.com/lost.png> https://example.com/lost.png")]
    [TestCase("[mail](mailto:ana@example.com) [mail](ana@example.com) [site](www.example.com/lost.png) [site](//example.com/lost.png)")]
    [TestCase("[root](/lost.png)")]
    [TestCase("[page](lost) [page](lost.html) [folder](lost/)")]
    [TestCase("[generated]({{site.url}}/lost.png) [generated]($ROOT/lost.md)")]
    [TestCase("`![Graph](lost.png)`")]
    [TestCase("[elsewhere](outside.png)")]
    public void Other_targets_are_fine(string text) => Check(text).Should().BeEmpty();

    [Test]
    public void Nothing_is_said_where_files_are_not_known() => VerifyClean("![Graph](lost.png) [log](lost.txt)\n");

    [Test]
    public void A_leading_slash_can_stand_for_a_folder() =>
        Check("![Graph](/lost.png) ![Graph](/errors.png)", "img").Select(found => found.Message).Should().Equal("The image \"img/lost.png\" does not exist.");

    [Test]
    public void The_fix_spells_the_name_as_the_file_does()
    {
        const string Text = "![Errors.png](img/Errors.png)";
        var change = Check(Text)[0].Fixes.Should().ContainSingle().Which.Changes.Should().ContainSingle().Which;
        (Text[..change.Span.Start] + change.NewText + Text[change.Span.End..]).Should().Be("![Errors.png](img/errors.png)");
    }

    [Test]
    public void A_fragment_without_heading_is_reported() => Verify(
        "# Outage\n\nSee [|[below](#time-line-of-it)|].\n\n## Timeline\n",
        "The link \"#time-line-of-it\" points to no heading of this document.");

    [TestCase("[a](#timeline) [b](#-timeline-1) [c](#Timeline) [d](#%F0%9F%95%92-timeline)\n\n## 🕒 Timeline\n\n## Timeline\n")]
    [TestCase("[a](#what-went-well-)\n\n## What went well?\n")]
    [TestCase("[a](#there) [b](#here) [c](#far)\n\n<a name=\"there\"></a> <p id='here'>\n\n## Far away {#far}\n")]
    [TestCase("[a](#top) [b](#) [c](#/route) [d](#fn:1) [e](#user-content-x)\n")]
    [TestCase("[a](#時系列)\n\n## 時系列\n")]
    public void Fragments_of_headings_and_anchors_are_fine(string text) => VerifyClean(text);

    [TestCaseSource(typeof(SeedFolder), nameof(SeedFolder.Names))]
    public void Only_one_seed_links_to_a_file(string name) =>
        Check(SeedFolder.Read(name), new FakeLinkTargets()).Should().HaveCount(string.Equals(name, "002.md", StringComparison.Ordinal) ? 1 : 0);

    private static IReadOnlyList<Diagnostic> Check(string text, string root = "") => Check(SourceText.From(text, "docs/a.md"), new FakeLinkTargets(), root);

    private static IReadOnlyList<Diagnostic> Check(SourceText text, ILinkTargets targets, string root = "")
    {
        var options = new RuleOptions(new Dictionary<string, string>(StringComparer.Ordinal) { ["link_root"] = root });
        var rules = new Dictionary<string, RuleSetting>(StringComparer.Ordinal) { ["PM9003"] = new RuleSetting { Options = options } };
        return new AnalyzerDriver([new BrokenRelativeLinkRule()], new AnalyzerConfiguration { LinkTargets = targets, Rules = rules }).Analyze(text).Diagnostics;
    }

    /// <summary>A folder with an image, a runbook and some files that are nearly what is sought.</summary>
    private sealed class FakeLinkTargets : ILinkTargets
    {
        public LinkTarget Find(string documentPath, string target) => target switch
        {
            "img/errors.png" or "./runbook.md" => new LinkTarget(LinkTargetState.Present),
            "img/Errors.png" => new LinkTarget(LinkTargetState.DiffersInCase, "errors.png"),
            "untracked.png" => new LinkTarget(LinkTargetState.Untracked),
            "near.png" => new LinkTarget(LinkTargetState.Missing, "neat.png"),
            "outside.png" => new LinkTarget(LinkTargetState.Unknown),
            _ => new LinkTarget(LinkTargetState.Missing),
        };
    }
}
