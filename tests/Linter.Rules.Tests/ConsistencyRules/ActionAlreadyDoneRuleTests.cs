using Linter.Diagnostics;
using Linter.Testing;
using static Linter.Testing.RuleVerifier<Linter.Rules.ConsistencyRules.ActionAlreadyDoneRule>;

namespace Linter.Rules.Tests.ConsistencyRules;

public sealed class ActionAlreadyDoneRuleTests
{
    [Test]
    public void An_item_made_of_the_words_of_the_fix_is_reported() => Verify(
        Document("[|Apply a lock around the shared cache.|]"),
        "\"Apply a lock around the shared cache.\" repeats the fix that is already in place; mark it done or say what remains.",
        DiagnosticSeverity.Info);

    [Test]
    public void The_timeline_entry_with_the_fix_is_related() => Verify("""
        # Checkout outage

        ## Timeline

        - 10:00 UTC alert fired
        - {|10:40 UTC|} Fixed by a lock around the shared cache

        ## Resolution

        {|The race was removed by adding a lock around the shared cache.|}

        ## Action items

        - [|Implement a lock around the shared cache|]
        """, "\"Implement a lock around the shared cache\" repeats the fix of 10:40 UTC; mark it done or say what remains.");

    [TestCase("Apply the same lock in the two remaining cache users (CORE-71).")]
    [TestCase("Apply a lock around all shared caches.")]
    [TestCase("Fix the shared cache with a permanent lock.")]
    [TestCase("Test the lock around the shared cache.")]
    [TestCase("Review the lock around the shared cache.")]
    [TestCase("Monitor the lock around the shared cache.")]
    [TestCase("Document the lock around the shared cache.")]
    [TestCase("Implement a circuit breaker in the payment gateway client.")]
    [TestCase("[x] Apply a lock around the shared cache.")]
    [TestCase("Apply a lock around the shared cache. (done)")]
    public void An_item_that_goes_further_or_is_done_is_fine(string item) => VerifyClean(Document(item));

    [Test]
    public void The_overlap_can_be_set()
    {
        const string Item = "Apply a lock around the shared cache of the billing exporter.";
        VerifyClean(Document(Item), options: new Dictionary<string, string>(StringComparer.Ordinal) { ["overlap"] = "90%" });
        Verify(Document($"[|{Item}|]"), options: new Dictionary<string, string>(StringComparer.Ordinal) { ["overlap"] = "50%" });
    }

    [TestCase("000.md", 0)]
    [TestCase("001.md", 0)]
    [TestCase("002.md", 0)]
    [TestCase("003.md", 1)]
    [TestCase("004.md", 0)]
    public void Of_the_seeds_only_one_is_reported(string name, int count) => Run(SeedFolder.Read(name)).Should().HaveCount(count);

    private static string Document(string item) =>
        $"# Checkout outage\n\n## Resolution\n\nFixed by adding a lock around the shared cache.\n\n## Action items\n\n- {item}\n";
}
