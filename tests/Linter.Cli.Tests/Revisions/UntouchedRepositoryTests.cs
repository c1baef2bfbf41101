using Linter.Testing;

namespace Linter.Cli.Tests.Revisions;

/// <summary>Reading changes nothing: every byte and every time of change stays, in the working tree and in the repository.</summary>
public sealed class UntouchedRepositoryTests
{
    private const string Document = "docs/" + PostmortemSample.Name;

    [OneTimeSetUp]
    public void RequireLibrary() => GitLibrary.Require();

    [TestCase("check")]
    [TestCase("check .")]
    [TestCase("check --staged")]
    [TestCase("check --staged " + Document)]
    [TestCase("check --rev HEAD")]
    [TestCase("check --rev HEAD~1 docs --format sarif")]
    [TestCase("check --since HEAD~1")]
    [TestCase("check --since HEAD~1 --staged")]
    [TestCase("check --since HEAD~1 --rev HEAD --format sarif --sarif-baseline-state")]
    [TestCase("check --since pull-request")]
    [TestCase("check --since nowhere")]
    [TestCase("inspect " + Document)]
    [TestCase("explain PM1001")]
    [TestCase("rules")]
    public void Nothing_is_touched(string command)
    {
        using var session = new RepositorySession();
        Fill(session);
        var before = FolderState.Of(session.Folder.Path);
        before.Should().Contain(line => line.StartsWith(".git/index ", StringComparison.Ordinal)).And.Contain(line => line.StartsWith(Document, StringComparison.Ordinal));
        session.Cli.Run(command.Split(' '));
        FolderState.Of(session.Folder.Path).Should().Equal(before);
    }

    [Test]
    public void The_comparison_sees_what_git_itself_writes()
    {
        using var session = new RepositorySession();
        Fill(session);
        var before = FolderState.Of(session.Folder.Path);
        session.Sandbox.Run("status", "--porcelain");
        FolderState.Of(session.Folder.Path).Should().NotEqual(before, "git status refreshes the index");
    }

    // The times in the index are those of other files, so that whoever compares must look at contents and is tempted to write them down.
    private static void Fill(RepositorySession session)
    {
        session.Commit(Document, PostmortemSample.Good);
        session.Commit("docs/b.md", PostmortemSample.Bad);
        session.Folder.Write("docs/b.md", PostmortemSample.Good);
        session.Sandbox.Run("add", "--all");
        session.Folder.Write("docs/c.md", PostmortemSample.Bad);
        var later = new DateTime(2025, 6, 1, 12, 0, 0, DateTimeKind.Utc);
        foreach (var file in Directory.EnumerateFiles(session.Folder.Path, "*.md", SearchOption.AllDirectories))
        {
            File.SetLastWriteTimeUtc(file, later);
        }
    }
}
