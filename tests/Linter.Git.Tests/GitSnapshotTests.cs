using System.Text;
using Linter.Testing;

namespace Linter.Git.Tests;

public sealed class GitSnapshotTests
{
    private RepositorySession _session = null!;

    private TemporaryFolder Folder => _session.Sandbox.Folder;

    [OneTimeSetUp]
    public void RequireLibrary() => GitLibrary.Require();

    [SetUp]
    public void Create() => _session = new RepositorySession();

    [TearDown]
    public void Delete() => _session.Dispose();

    [TestCase(false)]
    [TestCase(true)]
    public void Files_are_found_by_path_with_their_content(bool isIndex)
    {
        Folder.Write("docs/a.md", "# Ä\n");
        Folder.Write("docs/naïve/日本 語.md", "# B\n");
        var files = Snapshot(isIndex);
        Read(files, "docs/a.md").Should().Be("# Ä\n");
        Read(files, "docs/naïve/日本 語.md").Should().Be("# B\n");
        files.Find("docs")!.Kind.Should().Be(GitEntryKind.Folder);
        files.Find("")!.Kind.Should().Be(GitEntryKind.Folder);
        files.Find("docs/b.md").Should().BeNull();
        files.Find("docs/a.md/b").Should().BeNull();
    }

    [TestCase(false)]
    [TestCase(true)]
    public void Folders_list_what_is_in_them(bool isIndex)
    {
        Folder.Write("docs/b.md", "");
        Folder.Write("docs/a/c.md", "");
        Folder.Write("docs/a.md", "");
        var files = Snapshot(isIndex);
        files.Children("docs").Select(entry => entry.Name).Should().Equal("a", "a.md", "b.md");
        files.Children("").Select(entry => entry.Path).Should().Equal("docs");
        files.Children("nowhere").Should().BeEmpty();
        files.Below("", name => name != "a", name => name.EndsWith(".md", StringComparison.Ordinal)).Select(entry => entry.Path)
            .Should().Equal("docs/a.md", "docs/b.md");
    }

    [TestCase(false)]
    [TestCase(true)]
    public void Links_are_followed_when_named_and_left_out_of_lists(bool isIndex)
    {
        Folder.Write("docs/2025/a.md", "# A\n");
        Link("docs/current", "2025");
        Link("latest.md", "docs/current/a.md");
        Link("out.md", "../elsewhere.md");
        Link("absolute.md", "/etc/passwd");
        Link("loop", "loop");
        var files = Snapshot(isIndex);
        Read(files, "docs/current/a.md").Should().Be("# A\n");
        Read(files, "latest.md").Should().Be("# A\n");
        files.Find("latest.md")!.Path.Should().Be("docs/2025/a.md");
        files.Find("out.md").Should().BeNull();
        files.Find("absolute.md").Should().BeNull();
        files.Find("loop").Should().BeNull();
        files.Find("loop/a.md").Should().BeNull();
        files.Below("", _ => true, _ => true).Select(entry => entry.Path).Should().Equal("docs/2025/a.md");
    }

    [TestCase(false)]
    [TestCase(true)]
    public void A_submodule_is_another_repository(bool isIndex)
    {
        using var other = GitSandbox.Create();
        other.Folder.Write("b.md", "# B\n");
        other.Commit("Add b");
        _session.Sandbox.Run("submodule", "--quiet", "add", other.Folder.Path, "sub");
        var files = Snapshot(isIndex);
        files.Find("sub")!.Kind.Should().Be(GitEntryKind.Submodule);
        files.Find("sub/b.md")!.Kind.Should().Be(GitEntryKind.Submodule);
        files.Below("", _ => true, name => name.EndsWith(".md", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Test]
    public void A_bare_repository_has_revisions()
    {
        Folder.Write("docs/a.md", "# A\n");
        _session.Sandbox.Commit("Add a");
        using var bare = new RepositorySession(_session.Sandbox.Clone("--bare"));
        Read(bare.Repository.ReadRevision(bare.Head), "docs/a.md").Should().Be("# A\n");
    }

    [Test]
    public void A_partial_clone_says_how_to_fetch_what_it_lacks()
    {
        Folder.Write("docs/a.md", "# A\n");
        _session.Sandbox.Commit("Add a");
        using var partial = new RepositorySession(_session.Sandbox.Clone("--filter=blob:none", "--no-checkout"));
        var files = partial.Repository.ReadRevision(partial.Head);
        var id = files.Find("docs/a.md")!.Id;
        files.Invoking(lacking => Read(lacking, "docs/a.md")).Should().Throw<GitException>()
            .WithMessage($"The content of 'docs/a.md' was never fetched into this partial clone; run: git cat-file -s {id}");
        partial.Sandbox.Run("cat-file", "-s", id);
        using var again = GitRepository.Open(partial.Sandbox.Folder.Path).Repository!;
        Read(again.ReadRevision(partial.Head), "docs/a.md").Should().Be("# A\n");
    }

    [Test]
    public void A_damaged_object_is_one_line()
    {
        Folder.Write("a.md", "# A\n");
        _session.Sandbox.Commit("Add a");
        var id = _session.Sandbox.Run("rev-parse", "HEAD:a.md").Trim();
        var file = Path.Combine(Folder.Path, ".git", "objects", id[..2], id[2..]);
        File.SetAttributes(file, FileAttributes.Normal);
        File.WriteAllText(file, "damaged");
        _session.Repository.ReadRevision(_session.Head).Invoking(files => Read(files, "a.md")).Should().Throw<GitException>()
            .WithMessage("'a.md' cannot be read from the repository: *; 'git fsck' tells what is damaged.").Which.Message.Should().NotContain("\n");
    }

    [Test]
    public void The_index_is_read_while_it_is_locked()
    {
        Folder.Write("a.md", "# A\n");
        _session.Sandbox.Run("add", "a.md");
        Folder.Write(".git/index.lock", "");
        Read(_session.Repository.ReadIndex(), "a.md").Should().Be("# A\n");
    }

    [Test]
    public void The_index_that_the_environment_names_is_read()
    {
        Folder.Write("a.md", "# Old\n");
        _session.Sandbox.Run("add", "a.md");
        var index = Path.Combine(Folder.Path, ".git", "other-index");
        File.Copy(Path.Combine(Folder.Path, ".git", "index"), index);
        Folder.Write("a.md", "# New\n");
        _session.Sandbox.Run("add", "a.md");
        using var other = GitRepository.Open(Folder.Path, new GitEnvironment { IndexFile = index }).Repository!;
        Read(other.ReadIndex(), "a.md").Should().Be("# Old\n");
        Read(_session.Repository.ReadIndex(), "a.md").Should().Be("# New\n");
    }

    [Test]
    public void A_sparse_working_tree_has_a_whole_index()
    {
        Folder.Write("in/a.md", "# A\n");
        Folder.Write("out/b.md", "# B\n");
        _session.Sandbox.Commit("Add both");
        _session.Sandbox.Run("sparse-checkout", "set", "--no-sparse-index", "in");
        File.Exists(Path.Combine(Folder.Path, "out/b.md")).Should().BeFalse();
        Read(_session.Repository.ReadIndex(), "out/b.md").Should().Be("# B\n");
        _session.Repository.IsSparse.Should().BeTrue();
    }

    [TestCase("sparse-checkout set --sparse-index in", "git sparse-checkout reapply --no-sparse-index")]
    [TestCase("update-index --split-index", "git update-index --no-split-index")]
    public void An_index_of_an_unknown_kind_is_named_with_what_to_do(string command, string remedy)
    {
        Folder.Write("in/a.md", "# A\n");
        Folder.Write("out/b.md", "# B\n");
        _session.Sandbox.Commit("Add both");
        _session.Sandbox.Run(command.Split(' '));
        _session.Repository.ReadIndex().Invoking(files => files.Find("in/a.md")).Should().Throw<GitException>().WithMessage($"*; run: {remedy}");
    }

    [Test]
    public void Many_threads_read_the_same_repository()
    {
        for (var i = 0; i < 100; i++)
        {
            Folder.Write($"docs/{i}.md", $"# {i}\n");
        }

        var files = Snapshot(isIndex: false);
        Parallel.For(0, 1000, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i => Read(files, $"docs/{i % 100}.md").Should().Be($"# {i % 100}\n"));
    }

    private GitSnapshot Snapshot(bool isIndex)
    {
        _session.Sandbox.Commit("Add files");
        return isIndex ? _session.Repository.ReadIndex() : _session.Repository.ReadRevision(_session.Head);
    }

    private void Link(string path, string target)
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Ignore("Symbolic links need rights on Windows.");
        }

        File.CreateSymbolicLink(Path.Combine(Folder.Path, path), target);
    }

    private static string Read(GitSnapshot files, string path) => Encoding.UTF8.GetString(files.Read(files.Find(path)!));
}
