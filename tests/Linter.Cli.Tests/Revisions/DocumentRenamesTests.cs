using System.Text;
using Linter.Testing;

namespace Linter.Cli.Tests.Revisions;

/// <summary>Which new document is which old one, as findings that stay old show it.</summary>
public sealed class DocumentRenamesTests
{
    private static readonly string Old = PostmortemSample.Bad;

    private RepositorySession _session = null!;

    [OneTimeSetUp]
    public void RequireLibrary() => GitLibrary.Require();

    [SetUp]
    public void Create() => _session = new RepositorySession();

    [TearDown]
    public void Delete() => _session.Dispose();

    [Test]
    public void Each_document_goes_with_the_one_it_is_most_similar_to()
    {
        _session.Commit("a.md", Old);
        _session.Commit("b.md", Other());
        Move("a.md", "y.md", Old + "\nA sentence more.\n");
        Move("b.md", "x.md", Other() + "\nA sentence more.\n");
        _session.Check("--since", "HEAD").Should().Be(ExitCode.Clean);
        _session.Error.Should().Contain("old findings left out").And.NotContain("warning");
    }

    [Test]
    public void A_document_with_little_in_common_is_a_new_one()
    {
        _session.Commit("a.md", "# Notes\n\nNothing of an incident here, only some words that nobody needs.\n");
        Move("a.md", "b.md", Old);
        _session.Check("--since", "HEAD").Should().Be(ExitCode.Findings);
        _session.Findings.Should().Equal("PM1001 b.md:4");
    }

    [Test]
    public void A_copy_is_a_new_document()
    {
        _session.Commit("a.md", Old);
        _session.Folder.Write("b.md", Old);
        _session.Check("--since", "HEAD").Should().Be(ExitCode.Findings);
        _session.Findings.Should().Equal("PM1001 b.md:4");
    }

    [Test]
    public void One_that_was_split_goes_on_in_one_of_its_parts()
    {
        _session.Commit("a.md", Old);
        File.Delete(Path.Combine(_session.Folder.Path, "a.md"));
        _session.Folder.Write("b.md", Old);
        _session.Folder.Write("c.md", Old);
        _session.Check("--since", "HEAD");
        _session.Findings.Should().Equal("PM1001 c.md:4");
        _session.Error.Should().Contain("1 old finding left out");
    }

    private static string Other()
    {
        var text = new StringBuilder(Old.Replace("Checkout", "Search", StringComparison.Ordinal).Replace("10:", "15:", StringComparison.Ordinal));
        return text.Replace("A missing index made the query for open carts slow.", "A full disk stopped the indexer.").Replace("carts table", "index host").ToString();
    }

    private void Move(string from, string to, string text)
    {
        File.Delete(Path.Combine(_session.Folder.Path, from));
        _session.Folder.Write(to, text);
    }
}
