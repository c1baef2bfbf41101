using Linter.Semantics;
using Linter.Semantics.Causes;
using Linter.Tests.Semantics.Prose;

namespace Linter.Tests.Semantics.Causes;

public sealed class CauseReaderTests
{
    [TestCase("A memory leak in the session store.", CauseClasses.MemoryLeak)]
    [TestCase("The worker was leaking memory.", CauseClasses.MemoryLeak)]
    [TestCase("Two race conditions met.", CauseClasses.RaceCondition)]
    [TestCase("The migration ran into a deadlock.", CauseClasses.Deadlock)]
    [TestCase("The certificate of the gateway had expired.", CauseClasses.CertificateExpiry)]
    [TestCase("An expired certificate.", CauseClasses.CertificateExpiry)]
    [TestCase("A stale DNS record.", CauseClasses.Dns)]
    [TestCase("The proxy was misconfigured.", CauseClasses.Misconfiguration)]
    [TestCase("The disk was full.", CauseClasses.DiskFull)]
    [TestCase("No space left on device.", CauseClasses.DiskFull)]
    [TestCase("The connection pool was exhausted.", CauseClasses.ConnectionPool)]
    [TestCase("A traffic spike overloaded the API.", CauseClasses.Capacity)]
    [TestCase("A bug in the parser.", CauseClasses.Defect)]
    [TestCase("A failed switch.", CauseClasses.Hardware)]
    [TestCase("Our upstream provider lost a link.", CauseClasses.ThirdParty)]
    [TestCase("A DDoS attack.", CauseClasses.Security)]
    [TestCase("A malformed record.", CauseClasses.Data)]
    [TestCase("A power outage in the hall.", CauseClasses.Power)]
    [TestCase("A bug that led to a deadlock.", CauseClasses.Defect | CauseClasses.Deadlock)]
    [TestCase("The certificate of the gateway was new.", CauseClasses.None)]
    [TestCase("The page was slow.", CauseClasses.None)]
    [TestCase("Das Zertifikat war abgelaufen.", CauseClasses.None)]
    public void A_sentence_is_classified_by_what_it_names(string text, CauseClasses expected) =>
        Cause(text).Classes.Should().Be(expected);

    [TestCase("It was not caused by a memory leak.", true, CauseClasses.None)]
    [TestCase("A DNS problem was ruled out.", true, CauseClasses.None)]
    [TestCase("It was not caused by DNS, but by a full disk: the disk was full.", false, CauseClasses.DiskFull)]
    public void A_denied_cause_is_not_named(string text, bool isRefuted, CauseClasses expected)
    {
        Cause(text).IsRefuted.Should().Be(isRefuted);
        Cause(text).Classes.Should().Be(expected);
    }

    [TestCase("It was probably a race condition.", true)]
    [TestCase("A bug may have caused it.", true)]
    [TestCase("We suspect the load balancer.", true)]
    [TestCase("It would likely recur under load.", false)]
    [TestCase("A race condition caused it.", false)]
    public void Doubt_makes_a_cause_a_guess(string text, bool isHedged) =>
        Cause(text).IsHedged.Should().Be(isHedged);

    [TestCase("A memory leak in the session store of the shop.", "session store shop")]
    [TestCase("An order service memory leak stopped it.", "order")]
    [TestCase("We found a race condition in the caching layer during code review.", "caching layer")]
    [TestCase("A race condition.", "")]
    public void The_place_of_a_cause_gives_its_components(string text, string components) =>
        Cause(text).Components.Should().Equal(components.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    [TestCase("A recent refactoring of the search index introduced a bug.", "A recent refactoring of the search index")]
    [TestCase("It was caused by the nightly upgrade.", "the nightly upgrade")]
    [TestCase("Yesterday's config change removed the limit.", "Yesterday's config change")]
    [TestCase("The new release contained a broken query.", "The new release")]
    [TestCase("The outage was caused by a recent deployment to the payment service.", "a recent deployment to the payment service")]
    public void A_change_given_as_the_origin_is_named(string text, string change) =>
        Cause(text).Change!.Value.Should().Be(change);

    [TestCase("A change in traffic caused it.")]
    [TestCase("A longstanding bug from an old release caused it.")]
    [TestCase("Human error during the migration.")]
    [TestCase("The certificate expired.")]
    [TestCase("It was not caused by the recent deployment.")]
    [TestCase("The status update was late.")]
    public void Load_expiry_and_old_or_denied_changes_are_no_origin(string text) =>
        Cause(text).Change.Should().BeNull();

    [TestCase("An expired certificate.", "The connection pool was exhausted.", true)]
    [TestCase("A memory leak.", "A bug from the last deploy: the cache leaked memory.", false)]
    [TestCase("A bug.", "A race condition.", false)]
    [TestCase("The disk was full.", "Too few resources: resource exhaustion.", false)]
    [TestCase("Nothing known.", "A race condition.", false)]
    [TestCase("A DNS failure.", "A race condition.", true)]
    public void Causes_differ_only_if_neither_refines_the_other(string left, string right, bool expected) =>
        CauseStatementReader.NameDifferentCauses(Cause(left).Classes, Cause(right).Classes).Should().Be(expected);

    [Test]
    public void A_document_without_such_sections_has_neither()
    {
        var outline = ProseSample.Model("## Timeline\n\nA memory leak was fixed.").Outline;
        CauseReader.ReadRootCause(outline).Should().BeNull();
        CauseReader.ReadResolution(outline).Should().BeNull();
    }

    [Test]
    public void Labels_and_sections_are_read_in_document_order()
    {
        var outline = ProseSample.Model("## Summary\n\n- **Root Cause:** A full disk.\n\n## Root Cause\n\nThe disk was full of logs.\n\n### More\n\nNobody saw it.").Outline;
        var cause = CauseReader.ReadRootCause(outline)!;
        cause.Sections.Select(section => section.Origin).Should().Equal(SectionOrigin.Label, SectionOrigin.Heading);
        cause.Statements.Select(statement => statement.Text).Should().Equal("A full disk.", "The disk was full of logs.", "Nobody saw it.");
    }

    [Test]
    public void A_section_that_is_both_gives_each_its_own_sentences()
    {
        var outline = ProseSample.Model("## Root Cause and Resolution\n\nThe cause was a full disk. To resolve it, we restarted the node.\nLogs had grown.").Outline;
        var resolution = CauseReader.ReadResolution(outline)!;

        CauseReader.ReadRootCause(outline)!.Statements.Select(statement => statement.Text).Should().Equal("The cause was a full disk.", "Logs had grown.");
        resolution.Statements.Select(statement => statement.Text).Should().Equal("To resolve it, we restarted the node.", "Logs had grown.");
        resolution.Repairs.Should().ContainSingle().Which.Kind.Should().Be(RepairKind.Restart);
        resolution.Sections.Should().ContainSingle();
    }

    private static CauseStatement Cause(string text) => CauseStatementReader.Read(ProseSample.Sentence(text));
}
