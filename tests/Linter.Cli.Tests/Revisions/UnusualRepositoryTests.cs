using System.Diagnostics;
using Linter.Testing;

namespace Linter.Cli.Tests.Revisions;

/// <summary>Repositories as they are out there: what can be answered is, what cannot is one line that says what to do.</summary>
public sealed class UnusualRepositoryTests
{
    private const string Document = "docs/" + PostmortemSample.Name;

    private RepositorySession _session = null!;

    [OneTimeSetUp]
    public void RequireLibrary() => GitLibrary.Require();

    [SetUp]
    public void Create()
    {
        _session = new RepositorySession();
        _session.Commit(Document, PostmortemSample.Good);
        _session.Commit(Document, PostmortemSample.Bad);
    }

    [TearDown]
    public void Delete() => _session.Dispose();

    [TestCase("--rev HEAD", "There is no revision 'HEAD'; 'git branch --all' and 'git tag' list what there is.")]
    [TestCase("--since main", "There is no revision 'main'; 'git branch --all' and 'git tag' list what there is.")]
    public void A_branch_without_commits_has_no_revision(string options, string message)
    {
        using var empty = new RepositorySession();
        empty.Folder.Write(Document, PostmortemSample.Bad);
        empty.Check(options.Split(' ')).Should().Be(ExitCode.Failed);
        empty.Error.Should().Be($"pmlint: {message}\n");
    }

    [Test]
    public void A_branch_without_commits_cannot_be_compared_with_another()
    {
        _session.Sandbox.Run("switch", "--quiet", "--orphan", "fresh");
        _session.Folder.Write(Document, PostmortemSample.Bad);
        _session.Check("--since", "main").Should().Be(ExitCode.Failed);
        _session.Error.Should().Be("pmlint: The current branch has no commit yet, so there is nothing to compare with.\n");
        _session.Check("--history").Should().Be(ExitCode.Findings);
        _session.Findings.Should().Contain($"PM1001 {Document}:4");
    }

    [TestCase("--staged " + Document)]
    [TestCase("--rev HEAD")]
    [TestCase("--since HEAD~1")]
    [TestCase("--since main~1 --staged")]
    [TestCase("--history")]
    public void A_detached_head_is_as_good_as_a_branch(string options)
    {
        _session.Sandbox.Run("switch", "--quiet", "--detach");
        _session.Check(options.Split(' ')).Should().Be(ExitCode.Findings, _session.Error);
        _session.Findings.Where(static finding => !finding.StartsWith("PM8", StringComparison.Ordinal)).Should().Equal($"PM1001 {Document}:4");
    }

    [TestCase("--staged " + Document)]
    [TestCase("--since HEAD~1")]
    [TestCase("--since HEAD~1 --staged")]
    [TestCase("--history")]
    public void Another_git_that_holds_the_index_is_not_waited_for(string options)
    {
        _session.Folder.Write(".git/index.lock", "");
        _session.Check(options.Split(' ')).Should().Be(ExitCode.Findings, _session.Error);
        _session.Findings.Where(static finding => !finding.StartsWith("PM8", StringComparison.Ordinal)).Should().Equal($"PM1001 {Document}:4");
    }

    [TestCase("--staged")]
    [TestCase("--rev HEAD")]
    [TestCase("--since HEAD~1")]
    [TestCase("--history")]
    public void A_repository_of_another_user_is_refused_in_one_line_and_its_files_are_not(string options)
    {
        if (!OperatingSystem.IsLinux() || Environment.UserName != "root")
        {
            Assert.Ignore("Only root can give a folder to another user.");
        }

        using (var chown = Process.Start("chown", ["-R", "12345", _session.Folder.Path]))
        {
            chown.WaitForExit();
        }

        _session.Check(options.Split(' ')).Should().Be(ExitCode.Failed);
        _session.Error.Should().Be($"pmlint: The repository '{_session.Folder.Path}' belongs to another user; if you trust it: git config --global --add safe.directory '{_session.Folder.Path}'\n");
        _session.Check(".").Should().Be(ExitCode.Findings);
    }

    [TestCase("--staged")]
    [TestCase("--since HEAD~1")]
    [TestCase("--history")]
    public void A_repository_with_longer_hashes_is_one_line(string options)
    {
        using var other = new RepositorySession(GitSandbox.Create("--object-format=sha256"));
        other.Commit(Document, PostmortemSample.Bad);
        other.Check(options.Split(' ')).Should().Be(ExitCode.Failed);
        other.Error.Should().StartWith("pmlint: The repository '").And.Contain("SHA-256").And.HaveLength(other.Error.IndexOf('\n', StringComparison.Ordinal) + 1);
        other.Check(".").Should().Be(ExitCode.Findings);
    }

    [TestCase("HEAD", "--rev HEAD")]
    [TestCase("HEAD^{tree}", "--rev HEAD")]
    [TestCase("HEAD^{tree}", "--since HEAD~1 --rev HEAD")]
    [TestCase("HEAD~1", "--since HEAD~1")]
    [TestCase("HEAD~1^{tree}", "--since HEAD~1")]
    [TestCase("HEAD~1", "--history")]
    public void A_damaged_commit_or_folder_is_one_line(string name, string options)
    {
        Damage(_session.Sandbox.Run("rev-parse", name).Trim());
        _session.Check(options.Split(' ')).Should().Be(ExitCode.Failed);
        _session.Findings.Should().BeEmpty();
        _session.Error.Should().StartWith("pmlint: ").And.HaveLength(_session.Error.IndexOf('\n', StringComparison.Ordinal) + 1);
        _session.Error.Should().Match("*cannot be read from the repository:*; 'git fsck' tells what is damaged.*");
    }

    [TestCase("--staged")]
    [TestCase("--since HEAD~1")]
    public void A_damaged_index_is_one_line(string options)
    {
        _session.Folder.Write(".git/index", "damaged");
        _session.Check(options.Split(' ')).Should().Be(ExitCode.Failed);
        _session.Error.Should().Match("pmlint: *cannot be read from the repository:*; 'git fsck' tells what is damaged.\n");
        _session.Check("--rev", "HEAD").Should().Be(ExitCode.Findings);
    }

    [TestCase("--rev HEAD")]
    [TestCase("--staged .")]
    [TestCase("--since HEAD~1")]
    public void What_is_in_a_submodule_is_left_out_and_links_into_it_are_taken_on_trust(string options)
    {
        using var other = GitSandbox.Create();
        other.Folder.Write("deep/bad.md", PostmortemSample.Bad);
        other.Commit("Add another postmortem");
        _session.Sandbox.Run("submodule", "--quiet", "add", other.Folder.Path, "sub");
        _session.Commit(Document, PostmortemSample.Good + "\nSee [there](../sub/deep/no-such-file.md) and [here](../no-such-file.md).\n");
        _session.Folder.Write(Document, PostmortemSample.Good + "\nSee [there](../sub/deep/no-such-file.md), [here](../no-such-file.md).\n");
        _session.Sandbox.Run("add", "docs");
        _session.Check(options.Split(' '));
        _session.Findings.Should().ContainSingle().Which.Should().StartWith($"PM9003 {Document}:");
    }

    [TestCase("--rev HEAD", 2)]
    [TestCase("--staged docs", 1)]
    [TestCase("--since HEAD~3", 2)]
    public void Paths_may_be_written_in_any_script(string options, int findings)
    {
        const string path = "docs/naïve 日本語/Störung №1 😀.md";
        _session.Commit(path, PostmortemSample.Bad);
        _session.Commit("docs/renommé.md", PostmortemSample.Good);
        _session.Folder.Write(path, PostmortemSample.Bad + "\nIt was a long day.\n");
        _session.Sandbox.Run("add", "--all");
        _session.Check(options.Split(' ')).Should().Be(ExitCode.Findings);
        _session.Findings.Should().HaveCount(findings).And.Contain($"PM1001 {path}:4");
    }

    [Test]
    public void A_sparse_working_tree_hides_nothing_from_the_index_and_revisions()
    {
        _session.Commit("other/b.md", PostmortemSample.Bad);
        _session.Sandbox.Run("sparse-checkout", "set", "--no-sparse-index", "docs");
        File.Exists(Path.Combine(_session.Folder.Path, "other/b.md")).Should().BeFalse();
        _session.Check("--staged", "other/b.md").Should().Be(ExitCode.Findings);
        _session.Check("--rev", "HEAD");
        _session.Findings.Should().Equal($"PM1001 {Document}:4", "PM1001 other/b.md:4");
        _session.Check("--since", "HEAD~1");
        _session.Findings.Should().BeEmpty("what is left out was not removed and not changed");
    }

    [Test]
    public void A_partial_clone_says_what_it_lacks_to_compare()
    {
        _session.Sandbox.Run("switch", "--quiet", "--create", "side");
        _session.Commit(Document, PostmortemSample.WithLateEnd);
        using var partial = new RepositorySession(_session.Sandbox.Clone("--filter=blob:none", "--branch=side"));
        partial.Check("--since", "origin/main").Should().Be(ExitCode.Failed);
        partial.Findings.Should().BeEmpty();
        partial.Error.Should().Contain($"error[PME001]: {Document}: It cannot be compared with 'origin/main'.").And.Contain("was never fetched into this partial clone; run: git cat-file -s ");
        partial.Sandbox.Run("cat-file", "-s", partial.Sandbox.Run("rev-parse", "origin/main:" + Document).Trim());
        partial.Check("--since", "origin/main").Should().NotBe(ExitCode.Failed);
    }

    [Test]
    public void A_file_of_large_file_storage_is_its_pointer()
    {
        const string pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393\nsize 12345\n";
        _session.Folder.Write(".gitattributes", "docs/large.md filter=lfs diff=lfs merge=lfs -text\n");
        _session.Commit("docs/large.md", pointer);
        _session.Folder.Write("docs/large.md", PostmortemSample.Bad);
        _session.Check("--rev", "HEAD");
        _session.Findings.Should().Equal($"PM1001 {Document}:4");
        _session.Check("--since", "HEAD~1");
        _session.Findings.Should().Equal("PM1001 docs/large.md:4");
    }

    private void Damage(string id)
    {
        var file = Path.Combine(_session.Folder.Path, ".git", "objects", id[..2], id[2..]);
        File.SetAttributes(file, FileAttributes.Normal);
        File.WriteAllText(file, "damaged");
    }
}
