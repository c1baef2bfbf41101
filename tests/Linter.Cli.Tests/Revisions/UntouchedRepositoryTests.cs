using Linter.Cli.Arguments;
using Linter.Testing;

namespace Linter.Cli.Tests.Revisions;

/// <summary>Reading changes nothing: every byte and every time of change stays, in the working tree and in the repository.</summary>
public sealed class UntouchedRepositoryTests
{
    private const string Document = "docs/" + PostmortemSample.Name;

    private static readonly string[] Checks =
    [
        "check",
        "check .",
        "check docs --jobs 1 --pedantic --show-suppressed",
        "check --staged",
        "check --staged " + Document,
        "check --rev HEAD",
        "check --rev HEAD~1 docs --format sarif",
        "check --since HEAD~1",
        "check --since HEAD~1 --staged",
        "check --since HEAD~1 --rev HEAD --format sarif --sarif-baseline-state",
        "check --since pull-request",
        "check --since nowhere",
        "check --history",
        "check --history --staged",
        "check --history --rev HEAD",
        "check --history --since HEAD~1",
        "check no-such-file.md",
        "check --wrong",
    ];

    private static readonly string[] Others =
    [
        "",
        "--help",
        "--version",
        "check --help",
        "fix " + Document,
        "fix --diff .",
        "fix --diff docs/c.md",
        "fix no-such-file.md",
        "inspect " + Document,
        "inspect --readings " + Document,
        "inspect --format json " + Document,
        "explain PM1001",
        "explain PM0000",
        "rules",
        "rules --format json",
        "baseline",
        "baseline write no-such-file.md",
        "baseline prune",
        "config " + Document,
        "config --format json " + Document,
        "init",
        "init --only pre-commit",
        "new Title",
        "new Title --output docs/c.md",
    ];

    [OneTimeSetUp]
    public void RequireLibrary() => GitLibrary.Require();

    [Test]
    public void Every_command_is_tried() => new CommandTree(Terminal.OfProcess()).Calls
        .Where(call => !Checks.Concat(Others).Any(command => command == call || command.StartsWith(call + " ", StringComparison.Ordinal)))
        .Should().BeEmpty();

    [TestCaseSource(nameof(Checks))]
    [TestCaseSource(nameof(Others))]
    public void Nothing_is_touched(string command)
    {
        using var session = new RepositorySession();
        Fill(session);
        var before = FolderState.Of(session.Folder.Path);
        before.Should().Contain(line => line.StartsWith(".git/index ", StringComparison.Ordinal)).And.Contain(line => line.StartsWith(Document, StringComparison.Ordinal));
        session.Cli.Run(command.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        FolderState.Of(session.Folder.Path).Should().Equal(before);
    }

    [TestCase("check --rev main")]
    [TestCase("check --rev main --history")]
    [TestCase("check --since main~1 --rev main")]
    public void Nothing_is_touched_in_a_bare_repository(string command)
    {
        using var session = new RepositorySession();
        Fill(session);
        using var bare = new RepositorySession(session.Sandbox.Clone("--bare"));
        var before = FolderState.Of(bare.Folder.Path);
        bare.Cli.Run(command.Split(' ')).Should().NotBe(ExitCode.Failed, bare.Error);
        FolderState.Of(bare.Folder.Path).Should().Equal(before);
    }

    [TestCaseSource(nameof(Checks))]
    public void Nothing_is_touched_from_a_linked_working_tree(string command)
    {
        using var session = new RepositorySession();
        Fill(session);
        using var linked = new TemporaryFolder();
        var tree = Path.Combine(linked.Path, "tree");
        session.Sandbox.Run("worktree", "add", "--quiet", "-b", "side", tree);
        File.WriteAllText(Path.Combine(tree, Document), PostmortemSample.WithLateEnd);
        session.Cli.CurrentFolder = tree;
        string[] before = [.. FolderState.Of(session.Folder.Path), .. FolderState.Of(tree)];
        session.Cli.Run(command.Split(' '));
        string[] after = [.. FolderState.Of(session.Folder.Path), .. FolderState.Of(tree)];
        after.Should().Equal(before);
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
        session.Cli.Run("init").Should().Be(ExitCode.Clean);
        session.Commit(Document, PostmortemSample.Good);
        session.Commit("docs/b.md", PostmortemSample.Bad);
        session.Folder.Write("docs/b.md", PostmortemSample.Good);
        session.Sandbox.Run("add", "--all");
        session.Folder.Write("docs/c.md", CliSession.GarbledPostmortem);
        var later = new DateTime(2025, 6, 1, 12, 0, 0, DateTimeKind.Utc);
        foreach (var file in Directory.EnumerateFiles(session.Folder.Path, "*.md", SearchOption.AllDirectories))
        {
            File.SetLastWriteTimeUtc(file, later);
        }
    }
}
