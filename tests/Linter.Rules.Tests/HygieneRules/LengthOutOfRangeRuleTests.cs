using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Rules.HygieneRules;
using Linter.Testing;
using static Linter.Testing.RuleVerifier<Linter.Rules.HygieneRules.LengthOutOfRangeRule>;

namespace Linter.Rules.Tests.HygieneRules;

public sealed class LengthOutOfRangeRuleTests
{
    [TestCase("4", "9", "3 words; 4 to 9 are asked for.")]
    [TestCase("4", null, "3 words; at least 4 are asked for.")]
    [TestCase("1", "2", "3 words; 1 to 2 are asked for.")]
    [TestCase(null, "2", "3 words; at most 2 are asked for.")]
    public void A_length_outside_the_limits_is_reported_at_the_title(string? min, string? max, string message) =>
        Verify("# [|Queue outage|]\n\nOver.\n", message, DiagnosticSeverity.Info, options: Limits(min, max));

    [Test]
    public void Without_a_title_the_first_line_is_marked() => Verify("[|Over.|]\n\nAnd out.\n", options: Limits("9", null));

    [TestCase("3", "3")]
    [TestCase(null, null)]
    public void Within_the_limits_all_is_fine(string? min, string? max) => VerifyClean("# Queue outage\n\nOver.\n", options: Limits(min, max));

    [TestCase("```\nnot these words\n```\n\none two\n")]
    [TestCase("![not these words](a.png) one two\n")]
    [TestCase("one <https://example.com/not> two\n")]
    [TestCase("<!-- not these words --> one two\n")]
    [TestCase("- **one:** two\n")]
    [TestCase("- **one:**\n  - two\n")]
    [TestCase("| one | two |\n| --- | --- |\n|  | – |\n")]
    [TestCase("[one](not%20these.md) & two\n")]
    public void Only_what_a_reader_sees_counts(string text) => VerifyClean(text, options: Limits("2", "2"));

    [Test]
    public void Timeline_and_appendix_can_be_left_out()
    {
        var options = Limits("3", "3");
        options["count"] = "narrative";
        VerifyClean("# Queue outage\n\nOver.\n\n## Timeline\n\n- 10:00 alert\n\n## Appendix\n\nNumbers.\n", options: options);
    }

    [Test]
    public void It_is_off_by_default() =>
        new AnalyzerDriver([new LengthOutOfRangeRule()], AnalyzerConfiguration.Default).Analyze(SeedFolder.Read("000.md")).Diagnostics.Should().BeEmpty();

    [TestCase("000.md", "300 words; 400 to 600 are asked for.")]
    [TestCase("001.md")]
    [TestCase("002.md")]
    [TestCase("003.md")]
    [TestCase("004.md")]
    public void With_the_profile_of_the_assignment_one_seed_is_too_short(string name, params string[] messages) =>
        new AnalyzerDriver([new LengthOutOfRangeRule()], new AnalyzerConfiguration { Profile = "alx" }).Analyze(SeedFolder.Read(name)).Diagnostics
            .Select(found => found.Message).Should().Equal(messages);

    private static Dictionary<string, string> Limits(string? min, string? max)
    {
        var options = new Dictionary<string, string>(StringComparer.Ordinal);
        if (min is not null)
        {
            options["min"] = min;
        }

        if (max is not null)
        {
            options["max"] = max;
        }

        return options;
    }

    [Test]
    public void A_document_with_placeholders_has_no_length_yet() =>
        VerifyClean("# Outage\n\n[Describe what failed] and why.\n", options: new Dictionary<string, string>(StringComparer.Ordinal) { ["min"] = "400" });
}
