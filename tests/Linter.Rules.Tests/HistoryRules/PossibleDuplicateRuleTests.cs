using Linter.Diagnostics;
using Linter.Testing;
using Linter.Text;
using static Linter.Testing.RuleVerifier<Linter.Rules.HistoryRules.PossibleDuplicateRule>;

namespace Linter.Rules.Tests.HistoryRules;

public sealed class PossibleDuplicateRuleTests
{
    private const string Cause = "**Root cause:** A race condition in the order cache.\n";

    [Test]
    public void The_same_times_and_cause_are_reported_with_the_days() => Found(Incident("2024-05-07"), Incident("2024-05-06")).Single().Should().BeEquivalentTo(new
    {
        Severity = DiagnosticSeverity.Warning,
        Message = "5 of 5 timeline times and the cause equal a.md, but the date differs (2024-05-06 / 2024-05-07): same incident or copied times?",
    });

    [Test]
    public void On_one_day_it_is_one_incident() =>
        Found(Incident("2024-05-06"), Incident("2024-05-06")).Single().Message.Should().Be("5 of 5 timeline times and the cause equal a.md: same incident?");

    [Test]
    public void Only_the_later_document_is_reported() => Run(SourceText.From(Incident("2024-05-06"), "a.md"), others: []).Should().BeEmpty();

    [TestCase("# Checkout outage INC-42\n", "# INC-42: payments failed\n", "The incident id INC-42 is also that of a.md: same incident?")]
    [TestCase("---\nincident_id: 2024-117\n---\n# Outage\n", "# Outage\n\n**Incident ID:** 2024-117\n", "The incident id 2024-117 is also that of a.md: same incident?")]
    [TestCase(
        "**Service:** checkout\n\n**Window:** 2024-05-06 10:00 UTC to 2024-05-06 12:00 UTC\n",
        "**Services:** login, Checkout\n\n**Window:** 2024-05-06 11:30 UTC to 2024-05-06 12:30 UTC\n",
        "The incident window overlaps that of a.md on the same service (checkout): same incident?")]
    public void Ids_and_overlapping_windows_tell_too(string first, string second, string message) => Found(second, first).Single().Message.Should().Be(message);

    [Test]
    public void A_copied_text_with_another_day_is_reported() =>
        Found(Prose("2024-05-07"), Prose("2024-05-06")).Single().Message.Should().Be("The text is nearly that of a.md, but the date differs (2024-05-06 / 2024-05-07): copied from there?");

    [Test]
    public void Other_times_or_another_cause_are_another_incident()
    {
        Found(Incident("2024-05-07").Replace("15:15", "15:16", StringComparison.Ordinal), Incident("2024-05-06")).Should().BeEmpty();
        Found(Incident("2024-05-07").Replace(Cause, "**Root cause:** An expired certificate.\n", StringComparison.Ordinal), Incident("2024-05-06")).Should().BeEmpty();
    }

    [Test]
    public void Three_times_are_alike_by_chance()
    {
        static string Short(string day) => Incident(day).Replace("- 16:30 cause identified\n- 20:00 service restored\n", "", StringComparison.Ordinal);
        Found(Short("2024-05-07"), Short("2024-05-06")).Should().BeEmpty();
    }

    [Test]
    public void A_link_in_either_direction_says_that_both_are_meant()
    {
        Found(Incident("2024-05-07") + "\nSee [the separate post-mortem](a.md).\n", Incident("2024-05-06")).Should().BeEmpty();
        Found(Incident("2024-05-07"), Incident("2024-05-06") + "\nSee [the other one](../x/b.md#top).\n").Should().BeEmpty();
    }

    [Test]
    public void An_internal_and_an_external_version_are_one_postmortem() =>
        Found("---\naudience: public\n---\n" + Incident("2024-05-06"), "---\naudience: internal\n---\n" + Incident("2024-05-06")).Should().BeEmpty();

    [Test]
    public void Templates_are_no_incidents()
    {
        static string Template(string name) => $"# {name} template INC-42\n\n## Summary\n\n[What happened?]\n\n## Timeline\n\n- HH:MM ...\n\n## Root cause\n\nTBD\n";
        Run(SourceText.From(Template("B"), "b-template.md"), others: [SourceText.From(Template("A"), "a-template.md")]).Should().BeEmpty();
    }

    [Test]
    public void The_similarity_can_be_set()
    {
        var other = Incident("2024-05-07").Replace("15:15", "15:16", StringComparison.Ordinal);
        Run(SourceText.From(other, "b.md"), new Dictionary<string, string>(StringComparer.Ordinal) { ["similarity"] = "60%" }, others: [SourceText.From(Incident("2024-05-06"), "a.md")])
            .Single().Message.Should().StartWith("4 of 6 timeline times");
    }

    private static string Incident(string day) =>
        $"# Checkout outage of {day}\n\n{Cause}\n## Timeline (all times UTC)\n\n- {day} 15:15 alert fired\n- 15:20 on-call began investigating\n- 15:45 cache restarted\n- 16:30 cause identified\n- 20:00 service restored\n";

    private static string Prose(string day) =>
        $"# Outage of {day}\n\n## Summary\n\n" + string.Join(' ', Enumerable.Range(1, 200).Select(number => $"word{number * 7}")) + ".\n";

    private static IReadOnlyList<Diagnostic> Found(string text, string other) => Run(SourceText.From(text, "b.md"), others: [SourceText.From(other, "a.md")]);
}
