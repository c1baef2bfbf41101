using Linter.Testing;

namespace Linter.Git.Tests;

public sealed class GitComparisonTests
{
    private RepositorySession _session = null!;

    private TemporaryFolder Folder => _session.Sandbox.Folder;

    [OneTimeSetUp]
    public void RequireLibrary() => GitLibrary.Require();

    [SetUp]
    public void Create()
    {
        _session = new RepositorySession();
        Folder.Write("docs/kept.md", "# Kept\n");
        Folder.Write("docs/edited.md", "# Edited\n");
        Folder.Write("docs/gone.md", "# Gone\n");
        _session.Sandbox.Commit("Add postmortems");
    }

    [TearDown]
    public void Delete() => _session.Dispose();

    [Test]
    public void Two_revisions_differ_in_files()
    {
        Edit();
        _session.Sandbox.Commit("Edit");
        _session.Comparison.OfRevisions(_session.Revisions.Find("HEAD^")!, _session.Head).Should().Equal(EditedFiles("docs/new/näu.md"));
    }

    [Test]
    public void The_index_differs_by_what_is_staged_only()
    {
        Edit();
        _session.Sandbox.Run("add", "--all");
        Folder.Write("docs/kept.md", "# Edited but not staged\n");
        Folder.Write("docs/untracked.md", "# Not staged\n");
        _session.Comparison.OfIndex(_session.Head).Should().Equal(EditedFiles("docs/new/näu.md"));
    }

    [Test]
    public void Without_a_revision_all_of_the_index_is_added() =>
        _session.Comparison.OfIndex(null).Should().Equal(Added("docs/edited.md"), Added("docs/gone.md"), Added("docs/kept.md"));

    [TestCase(true)]
    [TestCase(false)]
    public void The_working_tree_differs_staged_or_not_and_by_new_files(bool isStaged)
    {
        Folder.Write(".gitignore", "*.tmp.md\n");
        _session.Sandbox.Commit("Ignore");
        Edit();
        Folder.Write("docs/x.tmp.md", "# Ignored\n");
        if (isStaged)
        {
            _session.Sandbox.Run("add", "--all");
        }

        _session.Comparison.OfWorkingTree(_session.Head).Should().Equal(EditedFiles("docs/new/näu.md"));
    }

    [Test]
    public void A_file_in_conflict_is_named()
    {
        _session.Sandbox.Run("switch", "--quiet", "--create", "side");
        Folder.Write("docs/edited.md", "# One\n");
        _session.Sandbox.Commit("One");
        _session.Sandbox.Run("switch", "--quiet", "main");
        Folder.Write("docs/edited.md", "# Two\n");
        _session.Sandbox.Commit("Two");
        _session.Sandbox.Try("merge", "--quiet", "side").ExitCode.Should().Be(1);
        _session.Comparison.Conflicts().Should().Equal("docs/edited.md");
        _session.Repository.ReadIndex().Find("docs/edited.md").Should().BeNull();
    }

    private void Edit()
    {
        Folder.Write("docs/edited.md", "# Edited again\n");
        Folder.Write("docs/new/näu.md", "# New\n");
        File.Delete(Path.Combine(Folder.Path, "docs/gone.md"));
    }

    private static GitChange[] EditedFiles(string added) =>
        [new("docs/edited.md", GitChangeKind.Modified), new("docs/gone.md", GitChangeKind.Deleted), Added(added)];

    private static GitChange Added(string path) => new(path, GitChangeKind.Added);
}
