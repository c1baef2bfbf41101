using Linter.Diagnostics;
using Linter.Testing;
using Linter.Text;
using static Linter.Testing.RuleVerifier<Linter.Rules.ConsistencyRules.CauseMismatchRule>;

namespace Linter.Rules.Tests.ConsistencyRules;

public sealed class CauseMismatchRuleTests
{
    [Test]
    public void Only_the_configured_kinds_are_compared()
    {
        var text = Document("An expired certificate.", "The connection pool was exhausted.");
        VerifyClean(text, options: With("classes", "certificate_expiry, dns"));
        VerifyClean(text, options: With("classes", "connection_pool"));
        Run(SourceText.From(text), With("classes", "connection_pool, Certificate_Expiry")).Should().ContainSingle();
    }

    [Test]
    public void Two_different_causes_are_reported_at_the_later_one() => Verify(
        Document("An {|expired certificate|}.", "The [|connection pool|] was exhausted."),
        "The summary blames \"expired certificate\", the root cause section \"connection pool\".",
        DiagnosticSeverity.Warning);

    [TestCase("Connection pool exhaustion.", "The connection pool was exhausted after the retry change.")]
    [TestCase("A memory leak in the application server.", "A memory leak in the session handling component.")]
    [TestCase("A bug in the cache.", "A race condition in the cache.")]
    [TestCase("A race condition led to memory exhaustion.", "A race condition in the cache.")]
    [TestCase("An expired certificate.", "The on-call rotation was empty.")]
    [TestCase("Something in the payment service.", "The connection pool was exhausted.")]
    [TestCase("Probably an expired certificate.", "The connection pool was exhausted.")]
    [TestCase("An expired certificate.", "An expired certificate made clients retry, and the connection pool was exhausted.")]
    public void Causes_that_agree_refine_or_are_not_known_are_fine(string summary, string section) => VerifyClean(Document(summary, section));

    [Test]
    public void A_label_outside_any_section_is_part_of_the_summary() => Verify("**Root Cause:** An {|expired certificate|}.\n\n## Root Cause\n\nThe [|connection pool|] was exhausted.");

    [Test]
    public void Labels_inside_the_section_are_not() => VerifyClean("## Root Cause and Resolution\n\n- **Root Cause:** The connection pool was exhausted.\n- **Trigger:** An expired certificate made clients retry.");

    [Test]
    public void Hypotheses_of_the_timeline_are_no_causes() => VerifyClean("""
        # Checkout outage

        ## Summary

        - **Root Cause:** An expired certificate.

        ## Timeline

        - 10:00 UTC the connection pool was suspected

        ## Root Cause

        The certificate of the gateway had expired.
        """);

    [TestCaseSource(typeof(SeedFolder), nameof(SeedFolder.Names))]
    public void The_seeds_are_silent(string name) => Run(SeedFolder.Read(name)).Should().BeEmpty();

    private static string Document(string summary, string section) =>
        $"# Checkout outage\n\n## Summary\n\n- **Impact:** Checkout was down.\n- **Root Cause:** {summary}\n\n## Root Cause\n\n{section}\n";
}
