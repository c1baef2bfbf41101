using FsCheck;
using FsCheck.Fluent;
using Linter.Analysis.Baselines;
using Linter.Diagnostics;

namespace Linter.Tests.Analysis.Baselines;

public sealed class BaselineMatchTests
{
    [Test]
    public void As_many_equal_findings_are_accepted_as_there_are()
    {
        var match = Match(Entry("a.md", "1", count: 2));
        Taken(match, ("a.md", "1"), ("a.md", "1"), ("a.md", "1")).Should().Equal(true, true, false);
        match.Remaining.Should().BeEmpty();
    }

    [Test]
    public void Another_document_or_identity_is_new()
    {
        var match = Match(Entry("a.md", "1"));
        Taken(match, ("b.md", "1"), ("a.md", "2")).Should().Equal(false, false);
        match.Remaining.Should().ContainSingle();
    }

    [Test]
    public void A_document_without_entries_takes_those_of_one_that_is_gone()
    {
        var match = Match(Entry("gone.md", "1"), Entry("known.md", "2"));
        match.Gone.Should().BeEquivalentTo("gone.md");
        Taken(match, ("known.md", "1"), ("new.md", "1"), ("new.md", "1")).Should().Equal(false, true, false);
    }

    [Test]
    public void Equal_entries_are_one() =>
        new Baseline([Entry("a.md", "1"), Entry("a.md", "1", count: 2)]).Entries.Should().ContainSingle().Which.Count.Should().Be(3);

    [Test]
    public void What_is_accepted_and_what_is_left_make_up_the_baseline() => Prop.ForAll<byte[], byte[]>((known, found) =>
    {
        var match = Match([.. known.Select(value => Entry("a.md", Identity(value)))]);
        var taken = found.Where(value => match.TryTake("a.md", Finding(Identity(value)))).ToList();
        return taken.Select(Identity).Concat(match.Remaining.SelectMany(entry => Enumerable.Repeat(entry.Identity, entry.Count))).Order(StringComparer.Ordinal)
            .SequenceEqual(known.Select(Identity).Order(StringComparer.Ordinal), StringComparer.Ordinal);
    }).QuickCheckThrowOnFailure();

    private static string Identity(byte value) => (value % 5).ToString();

    private static IEnumerable<bool> Taken(BaselineMatch match, params (string Document, string Identity)[] findings) =>
        [.. findings.Select(finding => match.TryTake(finding.Document, Finding(finding.Identity)))];

    private static BaselineMatch Match(params BaselineEntry[] entries) => new(new Baseline(entries), document => document != "gone.md");

    private static BaselineEntry Entry(string document, string identity, int count = 1) => new() { Rule = "PM9101", Document = document, Identity = identity, Count = count };

    private static Diagnostic Finding(string identity) => new()
    {
        Descriptor = new WordRule("PM9101", "x").Descriptor,
        Severity = DiagnosticSeverity.Warning,
        Span = default,
        Message = "",
        Identity = identity,
    };
}
