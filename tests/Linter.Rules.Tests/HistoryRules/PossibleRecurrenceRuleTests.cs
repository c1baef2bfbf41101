using Linter.Diagnostics;
using Linter.Testing;
using Linter.Text;
using static Linter.Testing.RuleVerifier<Linter.Rules.HistoryRules.PossibleRecurrenceRule>;

namespace Linter.Rules.Tests.HistoryRules;

public sealed class PossibleRecurrenceRuleTests
{
    private const string Items = "\n## Action items\n\n- [ ] Add a memory limit (PAY-700)\n- [ ] Alert on growth (PAY-703)\n- [x] Patch the store (PAY-699)\n";
    private const string Leak = "A memory leak in the session store.";
    private static readonly string Earlier = Incident("2024-11-12", Leak) + Items;

    [Test]
    public void The_same_cause_with_open_items_is_reported() => Found(Incident("2025-02-27", Leak), Earlier).Single().Should().BeEquivalentTo(new
    {
        Severity = DiagnosticSeverity.Info,
        Message = "Similar cause in old/a.md (107 days before), 2 action items still open (PAY-700, PAY-703).",
    });

    [Test]
    public void The_last_earlier_one_is_named() =>
        Found(Incident("2025-02-27", Leak), Earlier, Earlier.Replace("2024-11-12", "2025-01-01", StringComparison.Ordinal)).Single().Message.Should().StartWith("Similar cause in old/b.md (57 days before)");

    [Test]
    public void The_fix_links_to_it()
    {
        var text = Incident("2025-02-27", Leak);
        var change = Found(text, Earlier).Single().Fixes.Single().Changes.Single();
        text.Insert(change.Span.Start, change.NewText).Should().Contain("A memory leak in the session store. Similar incident: [Logins failed on 2024-11-12](../old/a.md).");
    }

    [TestCase("A race condition in the session store.")]
    [TestCase("A memory leak in the image resizer.")]
    [TestCase("Still under investigation.")]
    public void Another_or_no_cause_is_no_recurrence(string cause) => Found(Incident("2025-02-27", cause), Earlier).Should().BeEmpty();

    [TestCase("2025-11-13")]
    [TestCase("2024-11-12")]
    [TestCase("2024-01-01")]
    public void Only_incidents_of_the_year_before_count(string day) => Found(Incident(day, Leak), Earlier).Should().BeEmpty();

    [Test]
    public void Without_open_items_there_is_nothing_to_do() =>
        Found(Incident("2025-02-27", Leak), Earlier.Replace("[ ]", "[x]", StringComparison.Ordinal)).Should().BeEmpty();

    [Test]
    public void A_link_says_it_already() => Found(Incident("2025-02-27", Leak + " This repeats [2024-11](../old/a.md)."), Earlier).Should().BeEmpty();

    [Test]
    public void A_duplicate_is_no_recurrence() =>
        Found(Incident("2025-02-27", Leak) + "\n**Incident ID:** 2024-117\n", Earlier + "\n**Incident ID:** 2024-117\n").Should().BeEmpty();

    [Test]
    public void Reach_and_similarity_can_be_set()
    {
        Run(Later(Leak), Options("within", "100d"), others: Others(Earlier)).Should().BeEmpty();
        Run(Later("A memory leak in the session cache."), others: Others(Earlier)).Should().BeEmpty();
        Run(Later("A memory leak in the session cache."), Options("min_similarity", "30%"), others: Others(Earlier)).Should().ContainSingle();
    }

    private static string Incident(string day, string cause) => $"# Logins failed on {day}\n\n## Root cause\n\n{cause}\n";

    private static SourceText Later(string cause) => SourceText.From(Incident("2025-02-27", cause), "new/z.md");

    private static Dictionary<string, string> Options(string name, string value) => new(StringComparer.Ordinal) { [name] = value };

    private static SourceText[] Others(params string[] others) => [.. others.Select((text, i) => SourceText.From(text, $"old/{(char)('a' + i)}.md"))];

    private static IReadOnlyList<Diagnostic> Found(string text, params string[] others) => Run(SourceText.From(text, "new/z.md"), others: Others(others));
}
