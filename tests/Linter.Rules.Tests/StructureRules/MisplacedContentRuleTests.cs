using Linter.Diagnostics;
using Linter.Testing;
using Linter.Text;
using static Linter.Testing.RuleVerifier<Linter.Rules.StructureRules.MisplacedContentRule>;

namespace Linter.Rules.Tests.StructureRules;

public sealed class MisplacedContentRuleTests
{
    [Test]
    public void A_cause_under_impact_is_reported_with_both_places() => Verify(
        """
        # Login outage

        - **{|Impact|}:**
          - Logins failed for 20 % of users.
          - [|The root cause was an expired certificate.|]

        ## {|Root Cause|}

        A certificate had expired.
        """,
        "The root cause is stated under \"Impact\"; give it its own \"Root Cause\" entry.",
        DiagnosticSeverity.Warning);

    [TestCase("## Impact\n\nLogins failed. [|Caused by an expired certificate.|]\n")]
    [TestCase("## Impact\n\n- Logins failed.\n- [|The cause is an expired certificate.|]\n")]
    [TestCase("## Impact\n\nLogins failed. [|The issue was resolved by a new certificate.|]\n")]
    [TestCase("## Root Cause\n\n- The certificate expired.\n- [|20 % of users could not log in.|]\n")]
    [TestCase("## Root Cause\n\n- [|About 20 % of the users could not log in.|]\n- The certificate expired.\n")]
    [TestCase("## Action Items\n\n- [|The outage was fixed by a new certificate.|]\n- Renew certificates automatically\n")]
    public void Other_parts_are_read_too(string marked) => Verify("# Login outage\n\n" + marked);

    [Test]
    public void A_label_nested_under_impact_is_reported() =>
        Run(SourceText.From("# Login outage\n\n- **Impact:**\n  - Logins failed.\n  - **Resolution:** A new certificate.\n")).Should().ContainSingle()
            .Which.Message.Should().Be("The resolution is stated under \"Impact\"; give it its own \"Resolution\" entry.");

    [TestCase("- **Impact:** Users saw errors because the certificate had expired.\n")]
    [TestCase("- **Impact:** Logins failed; the root cause was not known for an hour.\n")]
    [TestCase("## Impact and Root Cause\n\n- Logins failed.\n- The root cause was an expired certificate.\n")]
    [TestCase("## Summary\n\nThe root cause was an expired certificate.\n")]
    [TestCase("## Impact\n\nNo logins.\n\n### Root Cause\n\nThe root cause was an expired certificate.\n")]
    [TestCase("## Root Cause\n\n- 20 % of users could not log in because the certificate had expired.\n")]
    [TestCase("## Root Cause\n\nThe certificate expired. 20 % of users could not log in.\n")]
    [TestCase("## Root Cause\n\n- The certificate of the login service expired, and 20 % of users could not log in.\n")]
    [TestCase("## Action Items\n\n- Find out how the outage was fixed by a restart\n")]
    public void A_mention_in_its_place_is_fine(string text) => VerifyClean("# Login outage\n\n" + text);

    [TestCase(
        "- **Impact:**\n  - Logins failed.\n  - The root cause was an expired certificate.\n- **Status:** done\n",
        "- **Impact:**\n  - Logins failed.\n- **Root Cause:** An expired certificate.\n- **Status:** done\n")]
    [TestCase(
        "* Impact:\r\n    * The root cause was an expired certificate.\r\n    * Logins failed.\r\n",
        "* Impact:\r\n    * Logins failed.\r\n* **Root Cause:** An expired certificate.\r\n")]
    public void The_fix_lifts_a_whole_item(string text, string expected) => VerifyFix("# Login outage\n\n" + text, "# Login outage\n\n" + expected);

    [TestCase("- **Impact:**\n  - The root cause was an expired certificate.\n")]
    [TestCase("- **Impact:**\n  - Logins failed.\n  - The root cause was an expired certificate. It expired at noon.\n")]
    [TestCase("- **Impact:**\n  - Logins failed.\n  - The root cause was an expired certificate.\n    - In the login service\n")]
    [TestCase("1. **Impact:**\n   - Logins failed.\n   - The root cause was an expired certificate.\n")]
    [TestCase("## Impact\n\n- Logins failed.\n- The root cause was an expired certificate.\n")]
    [TestCase("Impact: bad.\n\n- **Impact:** no logins.\n  - The root cause was an expired certificate.\n")]
    [TestCase("## Impact\n\n- **Impact:** no logins.\n  - For an hour.\n  - The root cause was an expired certificate.\n")]
    public void There_is_no_fix_for_anything_else(string text) =>
        Run(SourceText.From("# Login outage\n\n" + text)).Should().ContainSingle().Which.Fixes.Should().BeEmpty();

    [TestCase("", FixSafety.Offered)]
    [TestCase("## Timeline\n\n- 2025-03-04 10:00 UTC Logins fail.\n- 2025-03-04 10:20 UTC Support is called.\n- 2025-03-04 11:00 UTC A new certificate ends the outage.\n\n## Action Items\n\n- Renew certificates\n", FixSafety.Safe)]
    public void The_fix_is_safe_where_no_other_part_comes_to_be_missed(string rest, FixSafety expected) =>
        Run(SourceText.From("# Postmortem: login outage\n\n- **Impact:**\n  - Logins failed.\n  - The root cause was an expired certificate.\n\n" + rest))
            .Should().ContainSingle().Which.Fixes.Should().ContainSingle().Which.Safety.Should().Be(expected);

    [TestCase("000.md")]
    [TestCase("001.md")]
    [TestCase("002.md")]
    [TestCase("003.md")]
    [TestCase("004.md", 9)]
    public void Of_the_seeds_one_is_reported(string name, params int[] lines)
    {
        var text = SeedFolder.Read(name);
        Run(text).Select(found => text.GetPosition(found.Span.Start).Line + 1).Should().Equal(lines);
    }

    [Test]
    public void The_fix_of_the_seed_leaves_nothing_to_report()
    {
        var text = SeedFolder.Read("004.md");
        var change = Run(text)[0].Fixes.Should().ContainSingle().Which.Changes.Should().ContainSingle().Which;
        var changed = text.Content[..change.Span.Start] + change.NewText + text.Content[change.Span.End..];
        changed.Should().Contain("\n- **Root Cause:** An unexpected memory leak");
        VerifyClean(changed);
    }
}
