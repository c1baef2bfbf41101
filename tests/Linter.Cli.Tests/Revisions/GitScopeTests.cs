using Linter.Testing;

namespace Linter.Cli.Tests.Revisions;

public sealed class GitScopeTests
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
    }

    [TearDown]
    public void Delete() => _session.Dispose();

    [Test]
    public void What_is_staged_counts_and_not_the_working_tree()
    {
        Stage(PostmortemSample.Bad, unstaged: PostmortemSample.Good);
        _session.Check("--staged").Should().Be(ExitCode.Findings);
        _session.Findings.Should().Equal($"PM1001 {Document}:4");
        Stage(PostmortemSample.Good + "\nIt was a long day.\n", unstaged: PostmortemSample.Bad);
        _session.Check("--staged").Should().Be(ExitCode.Clean);
        _session.Findings.Should().BeEmpty();
        _session.Error.Should().StartWith("1 document, no findings");
    }

    [Test]
    public void Nothing_staged_is_no_failure()
    {
        _session.Folder.Write(Document, PostmortemSample.Bad);
        _session.Check("--staged").Should().Be(ExitCode.Clean);
        _session.Error.Should().Be("pmlint: No postmortem is staged; nothing to check.\n");
    }

    [Test]
    public void Only_staged_postmortems_are_checked()
    {
        _session.Folder.Write("guide.md", "# Guide\n\nIt’s a guide.\n");
        _session.Folder.Write("node_modules/a.md", PostmortemSample.Bad);
        _session.Folder.Write("notes.txt", PostmortemSample.Bad);
        _session.Folder.Write("new.md", PostmortemSample.Bad);
        _session.Sandbox.Run("add", "--all");
        _session.Folder.Write("later.md", PostmortemSample.Bad);
        _session.Check("--staged");
        _session.Findings.Should().Equal("PM1001 new.md:4");
    }

    [Test]
    public void A_staged_rename_is_checked_and_a_deletion_is_not()
    {
        _session.Commit("docs/gone.md", PostmortemSample.Bad);
        _session.Commit(Document, PostmortemSample.Bad);
        _session.Sandbox.Run("mv", Document, "docs/renamed.md");
        _session.Sandbox.Run("rm", "--quiet", "docs/gone.md");
        _session.Check("--staged");
        _session.Findings.Should().Equal("PM1001 docs/renamed.md:4");
    }

    [Test]
    public void Before_the_first_commit_everything_staged_is_new()
    {
        using var session = new RepositorySession();
        session.Folder.Write("a.md", PostmortemSample.Bad);
        session.Check("--staged").Should().Be(ExitCode.Clean);
        session.Sandbox.Run("add", "a.md");
        session.Check("--staged").Should().Be(ExitCode.Findings);
    }

    [TestCase("--since HEAD docs")]
    [TestCase("--since HEAD --staged")]
    public void Before_the_first_commit_everything_is_new_since_then(string options)
    {
        using var session = new RepositorySession();
        session.Folder.Write(Document, PostmortemSample.Bad);
        session.Sandbox.Run("add", "--all");
        session.Check(options.Split(' ')).Should().Be(ExitCode.Findings, session.Error);
        session.Findings.Should().Equal($"PM1001 {Document}:4");
    }

    [Test]
    public void A_named_file_is_read_from_the_index_though_it_has_not_changed()
    {
        _session.Commit(Document, PostmortemSample.Bad);
        _session.Folder.Write(Document, PostmortemSample.Good);
        _session.Check("--staged", Document).Should().Be(ExitCode.Findings);
        _session.Folder.Write("untracked.md", PostmortemSample.Bad);
        _session.Check("--staged", "untracked.md").Should().Be(ExitCode.Failed);
        _session.Error.Should().Be("pmlint: 'untracked.md' does not exist; check the path.\n");
    }

    [Test]
    public void Paths_start_from_the_current_folder()
    {
        _session.Folder.Write("other/b.md", PostmortemSample.Bad);
        Stage(PostmortemSample.Bad, unstaged: PostmortemSample.Good);
        _session.Sandbox.Run("add", "--all", "other");
        _session.Cli.CurrentFolder = Path.Combine(_session.Folder.Path, "docs");
        _session.Check("--staged");
        _session.Findings.Should().Equal($"PM1001 {PostmortemSample.Name}:4");
        _session.Check("--staged", "../other");
        _session.Findings.Should().ContainSingle().Which.Should().EndWith("/other/b.md:4");
    }

    [Test]
    public void A_linked_working_tree_has_its_own_index()
    {
        using var folder = new TemporaryFolder();
        var tree = Path.Combine(folder.Path, "tree");
        _session.Sandbox.Run("worktree", "add", "--quiet", "-b", "side", tree);
        File.WriteAllText(Path.Combine(tree, Document), PostmortemSample.Bad);
        _session.Sandbox.Run("-C", tree, "add", "--all");
        _session.Check("--staged").Should().Be(ExitCode.Clean);
        _session.Cli.CurrentFolder = tree;
        _session.Check("--staged").Should().Be(ExitCode.Findings);
    }

    [Test]
    public void A_file_in_conflict_cannot_be_answered_and_the_others_are()
    {
        _session.Sandbox.Run("switch", "--quiet", "--create", "side");
        _session.Folder.Write("docs/b.md", PostmortemSample.Bad);
        _session.Commit(Document, PostmortemSample.Bad);
        _session.Sandbox.Run("switch", "--quiet", "main");
        _session.Commit(Document, PostmortemSample.WithLateEnd.Replace("18 minutes", "2 hours", StringComparison.Ordinal));
        _session.Sandbox.Try("merge", "--quiet", "side");
        _session.Check("--staged").Should().Be(ExitCode.Failed);
        _session.Findings.Should().Equal("PM1001 docs/b.md:4");
        _session.Error.Should().Contain($"error[PME001]: {Document}: The file cannot be read: its merge is not settled");
    }

    [Test]
    public void A_revision_is_read_without_checking_it_out()
    {
        var bad = _session.Commit(Document, PostmortemSample.Bad);
        _session.Commit(Document, PostmortemSample.Good);
        _session.Sandbox.Run("tag", "v1", "HEAD^");
        _session.Folder.Write("untracked.md", PostmortemSample.Bad);
        foreach (var revision in new[] { "HEAD~1", "v1", bad[..8], "main^" })
        {
            _session.Check("--rev", revision).Should().Be(ExitCode.Findings, revision);
            _session.Findings.Should().Equal($"PM1001 {Document}:4");
        }

        _session.Check("--rev", "HEAD").Should().Be(ExitCode.Clean);
    }

    [Test]
    public void A_folder_of_a_revision_must_hold_a_postmortem()
    {
        _session.Commit("empty/guide.md", "# Guide\n");
        _session.Check("--rev", "HEAD", "empty").Should().Be(ExitCode.Failed);
        _session.Error.Should().Be("pmlint: 'empty' holds no postmortems; name the files to check them anyway, or pass --allow-empty.\n");
    }

    [TestCase("--rev", "mian", "There is no revision 'mian' (did you mean 'main'?); 'git branch --all' and 'git tag' list what there is.")]
    [TestCase("--since", "HEAD~9", "There is no revision 'HEAD~9'; 'git branch --all' and 'git tag' list what there is.")]
    public void A_wrong_revision_is_one_line(string option, string revision, string message)
    {
        _session.Check(option, revision).Should().Be(ExitCode.Failed);
        _session.Error.Should().Be($"pmlint: {message}\n");
    }

    [Test]
    public void A_branch_that_only_the_origin_has_is_suggested()
    {
        _session.Sandbox.Run("branch", "release");
        using var clone = new RepositorySession(_session.Sandbox.Clone());
        clone.Check("--since", "release").Should().Be(ExitCode.Failed);
        clone.Error.Should().Contain("(did you mean 'origin/release'?)");
    }

    [Test]
    public void Options_that_exclude_each_other_are_refused()
    {
        _session.Check("--staged", "--rev", "HEAD").Should().Be(ExitCode.Failed);
        _session.Error.Should().Contain("--staged and --rev exclude each other");
        _session.Check("--sarif-baseline-state").Should().Be(ExitCode.Failed);
        _session.Error.Should().Contain("--sarif-baseline-state needs a state to compare with");
        _session.Check("-", "--staged").Should().Be(ExitCode.Failed);
        _session.Error.Should().Contain("Standard input is no file of a repository");
        _session.Check("--staged", ".", "../elsewhere.md").Should().Be(ExitCode.Failed);
        _session.Error.Should().Contain("'../elsewhere.md' lies outside of the repository");
    }

    [Test]
    public void Settings_come_from_where_the_documents_come_from()
    {
        _session.Folder.Write(".editorconfig", "root = true\n\n[*.md]\npmlint.PM1001.severity = none\n");
        _session.Commit(Document, PostmortemSample.Bad);
        _session.Folder.Write(".editorconfig", "root = true\n");
        _session.Check("docs").Should().Be(ExitCode.Findings);
        _session.Check("docs", "--rev", "HEAD").Should().Be(ExitCode.Clean);
        _session.Check(Document, "--staged").Should().Be(ExitCode.Clean);
        _session.Sandbox.Run("add", ".editorconfig");
        _session.Check(Document, "--staged").Should().Be(ExitCode.Findings);
    }

    [TestCase("--staged")]
    [TestCase("--rev HEAD")]
    [TestCase("--since HEAD~1 docs")]
    [TestCase("docs --since HEAD --staged")]
    public void Short_calls_that_need_no_command_line_library_mean_the_same(string options)
    {
        _session.Commit(Document, PostmortemSample.Bad);
        Stage(PostmortemSample.WithLateEnd + "\nIt was the dbâ€™s fault.\n", unstaged: PostmortemSample.Good);
        _session.Cli.Run(["check", .. options.Split(' ')]);
        var (output, error) = (_session.Cli.Output, _session.Error);
        _session.Cli.Run(["check", .. options.Split(' '), "--format", "text"]);
        _session.Cli.Output.Should().Be(output);
        _session.Error.Should().Be(error);
    }

    [Test]
    public void Outside_of_a_repository_there_is_nothing_staged()
    {
        using var session = new CliSession();
        session.Run("check", "--staged").Should().Be(ExitCode.Failed);
        session.Error.Should().Be($"pmlint: '{session.Folder.Path}' lies in no Git repository.\n");
    }

    [Test]
    public void A_repository_that_names_objects_by_sha_256_is_one_line()
    {
        using var session = new RepositorySession(GitSandbox.Create("--object-format=sha256"));
        session.Commit("a.md", PostmortemSample.Bad);
        session.Check("--rev", "HEAD").Should().Be(ExitCode.Failed);
        session.Error.Should().Contain("names its objects by SHA-256, which libgit2 cannot read").And.HaveLength(session.Error.IndexOf('\n', StringComparison.Ordinal) + 1);
    }

    [Test]
    public void A_damaged_document_cannot_be_answered_and_the_others_are()
    {
        _session.Commit("docs/b.md", PostmortemSample.Bad);
        var id = _session.Sandbox.Run("rev-parse", "HEAD:" + Document).Trim();
        var file = Path.Combine(_session.Folder.Path, ".git", "objects", id[..2], id[2..]);
        File.SetAttributes(file, FileAttributes.Normal);
        File.WriteAllText(file, "damaged");
        _session.Check("--rev", "HEAD").Should().Be(ExitCode.Failed);
        _session.Findings.Should().Equal("PM1001 docs/b.md:4");
        _session.Error.Should().Contain($"error[PME001]: {Document}: The file cannot be read: 'docs/{PostmortemSample.Name}' cannot be read from the repository:").And.Contain("git fsck");
    }

    [Test]
    public void A_partial_clone_answers_what_it_can()
    {
        _session.Commit("docs/b.md", PostmortemSample.Bad);
        using var partial = new RepositorySession(_session.Sandbox.Clone("--filter=blob:none", "--no-checkout"));
        var id = partial.Sandbox.Run("rev-parse", "HEAD:docs/b.md").Trim();
        partial.Sandbox.Run("cat-file", "-s", id);
        partial.Check("--rev", "HEAD").Should().Be(ExitCode.Failed);
        partial.Findings.Should().Equal("PM1001 docs/b.md:4");
        partial.Error.Should().Contain("was never fetched into this partial clone; run: git cat-file -s ");
    }

    [Test]
    public void A_symbolic_link_is_no_document_of_its_own()
    {
        File.CreateSymbolicLink(Path.Combine(_session.Folder.Path, "docs", "latest.md"), PostmortemSample.Name);
        _session.Commit(Document, PostmortemSample.Bad);
        _session.Check("--rev", "HEAD");
        _session.Findings.Should().Equal($"PM1001 {Document}:4");
        _session.Check("--rev", "HEAD", "docs/latest.md");
        _session.Findings.Should().Equal("PM1001 docs/latest.md:4");
    }

    [Test]
    public void A_current_folder_that_is_reached_through_a_link_is_fine()
    {
        using var elsewhere = new TemporaryFolder();
        var link = Path.Combine(elsewhere.Path, "link");
        Directory.CreateSymbolicLink(link, _session.Folder.Path);
        Stage(PostmortemSample.Bad, unstaged: PostmortemSample.Good);
        _session.Cli.CurrentFolder = link;
        _session.Check("--staged");
        _session.Findings.Should().Equal($"PM1001 {Document}:4");
    }

    private void Stage(string staged, string unstaged)
    {
        _session.Folder.Write(Document, staged);
        _session.Sandbox.Run("add", Document);
        _session.Folder.Write(Document, unstaged);
    }
}
