using Linter.Testing;

namespace Linter.Cli.Tests.Revisions;

/// <summary>The same documents give the same findings wherever they are read from.</summary>
public sealed class SameFindingsTests
{
    private const string Attributes = "*.md text eol=crlf\nutf16.md working-tree-encoding=UTF-16LE-BOM\n";

    private RepositorySession _session = null!;

    [OneTimeSetUp]
    public void RequireLibrary() => GitLibrary.Require();

    [SetUp]
    public void Create() => _session = new RepositorySession();

    [TearDown]
    public void Delete() => _session.Dispose();

    [Test]
    public void Disk_index_revision_and_bare_clone_agree()
    {
        foreach (var file in Directory.EnumerateFiles(CheckoutFolder.Combine("docs", "examples"), "*.md"))
        {
            _session.Folder.Write("docs/" + Path.GetFileName(file), File.ReadAllBytes(file));
        }

        AddLinks();
        _session.Sandbox.Commit("Add postmortems");
        Agree(_session.Sandbox).Should().BeTrue("every byte of the report is the same");
    }

    [Test]
    public void A_clone_that_converts_ends_of_lines_and_encodings_agrees()
    {
        _session.Folder.Write("a.md", PostmortemSample.Bad);
        _session.Folder.Write("utf16.md", PostmortemSample.Bad.Replace("Checkout outage", "Übler Ausfall", StringComparison.Ordinal));
        _session.Sandbox.Commit("Add postmortems");
        _session.Commit(".gitattributes", Attributes);
        using var clone = _session.Sandbox.Clone();
        clone.Folder.Read("a.md").Should().Contain("\r\n");
        File.ReadAllBytes(Path.Combine(clone.Folder.Path, "utf16.md")).Should().StartWith([0xFF, 0xFE]);
        Agree(clone);
    }

    private void AddLinks()
    {
        _session.Folder.Write("docs/naïve 日本/links.md", PostmortemSample.Good + """

            ## Links

            [there](../img/a.png), [folder](../img), [wrong case](../img/A.png), [gone](../img/lost.png), [through a link](../current/a.png)

            """);
        _session.Folder.Write("docs/img/a.png", "");
        Directory.CreateSymbolicLink(Path.Combine(_session.Folder.Path, "docs", "current"), "img");
    }

    /// <summary>True if the reports agree in every byte; their offsets need not, where a checkout converts the text.</summary>
    private static bool Agree(GitSandbox sandbox)
    {
        var session = new RepositorySession(sandbox);
        session.Check(".");
        var (expected, output) = (session.Findings, session.Cli.Output);
        expected.Should().NotBeEmpty();
        session.Check(".", "--rev", "HEAD");
        session.Findings.Should().Equal(expected);
        var isSame = session.Cli.Output == output;
        session.Check([.. sandbox.Run("-c", "core.quotePath=false", "ls-files", "*.md").TrimEnd().Split('\n'), "--staged"]);
        session.Findings.Should().BeEquivalentTo(expected);
        using var bare = new RepositorySession(sandbox.Clone("--bare"));
        bare.Check("--rev", "main");
        bare.Findings.Should().Equal(expected);
        return isSame && bare.Cli.Output == output;
    }
}
