using Linter.Testing;

namespace Linter.Cli.Tests.Revisions;

/// <summary>The tool as a program inside of real commits: what is committed decides, not what lies in the working tree.</summary>
public sealed class HookTests
{
    private const string Document = "docs/" + PostmortemSample.Name;
    private const string Other = "docs/other.md";

    private GitSandbox _sandbox = null!;
    private string _tree = "";

    [OneTimeSetUp]
    public void RequireLibrary()
    {
        GitLibrary.Require();
        if (OperatingSystem.IsWindows())
        {
            Assert.Ignore("The hooks are scripts of a Unix shell.");
        }
    }

    [SetUp]
    public void Create()
    {
        _sandbox = GitSandbox.Create();
        _tree = _sandbox.Folder.Path;
        Write(Document, PostmortemSample.Good);
        Write(Other, PostmortemSample.Good);
        _sandbox.Commit("Add postmortems");
        var tool = Path.Combine(AppContext.BaseDirectory, "pmlint.dll");
        _sandbox.WriteHook("pre-commit", $"exec dotnet '{tool}' check --staged --fail-on warning --as-of 2025-04-01");
    }

    [TearDown]
    public void Delete() => _sandbox.Dispose();

    [TestCase(false)]
    [TestCase(true)]
    public void Bad_in_the_index_and_good_in_the_tree_fails(bool isLinked)
    {
        using var linked = Enter(isLinked);
        Write(Document, PostmortemSample.Bad);
        Git("add", "--all");
        Write(Document, PostmortemSample.Good);
        ShouldFail("commit", "--quiet", "--message", "Bad");
    }

    [TestCase(false)]
    [TestCase(true)]
    public void Good_in_the_index_and_bad_in_the_tree_passes(bool isLinked)
    {
        using var linked = Enter(isLinked);
        Write(Document, PostmortemSample.Good + "\nIt was a long day.\n");
        Git("add", "--all");
        Write(Document, PostmortemSample.Bad);
        ShouldPass("commit", "--quiet", "--message", "Good");
    }

    [TestCase(false)]
    [TestCase(true)]
    public void Commit_all_is_judged_by_what_it_adds(bool isLinked)
    {
        using var linked = Enter(isLinked);
        Write(Document, PostmortemSample.Bad);
        ShouldFail("commit", "--quiet", "--all", "--message", "Bad");
        Write(Document, PostmortemSample.Good + "\nIt was a long day.\n");
        ShouldPass("commit", "--quiet", "--all", "--message", "Good");
    }

    [TestCase(false)]
    [TestCase(true)]
    public void Commit_of_a_path_is_judged_by_that_path(bool isLinked)
    {
        using var linked = Enter(isLinked);
        Write(Document, PostmortemSample.Bad);
        Git("add", "--all");
        Write(Other, PostmortemSample.Good + "\nIt was a long day.\n");
        ShouldPass("commit", "--quiet", "--message", "Good", "--", Other);
        Write(Other, PostmortemSample.Bad);
        ShouldFail("commit", "--quiet", "--message", "Bad", "--", Other);
    }

    [Test]
    public void A_commit_in_a_folder_is_judged_as_a_whole()
    {
        Write(Document, PostmortemSample.Bad);
        Git("add", "--all");
        Directory.CreateDirectory(Path.Combine(_tree, "elsewhere"));
        var result = _sandbox.Try("-C", Path.Combine(_tree, "elsewhere"), "commit", "--quiet", "--message", "Bad");
        result.ExitCode.Should().Be(1);
    }

    [Test]
    public void The_first_commit_is_judged()
    {
        Git("switch", "--quiet", "--orphan", "fresh");
        Write(Document, PostmortemSample.Bad);
        Git("add", "--all");
        ShouldFail("commit", "--quiet", "--message", "Bad");
        Write(Document, PostmortemSample.Good);
        Git("add", "--all");
        ShouldPass("commit", "--quiet", "--message", "Good");
    }

    private TemporaryFolder? Enter(bool isLinked)
    {
        if (!isLinked)
        {
            return null;
        }

        var folder = new TemporaryFolder();
        var tree = Path.Combine(folder.Path, "tree");
        _sandbox.Run("worktree", "add", "--quiet", "-b", "side", tree);
        _tree = tree;
        return folder;
    }

    private void ShouldFail(params string[] arguments)
    {
        var before = Git("rev-parse", "--verify", "--quiet", "HEAD");
        var result = _sandbox.Try(["-C", _tree, .. arguments]);
        result.ExitCode.Should().Be(1, result.Error);
        (result.Output + result.Error).Should().Contain("warning[PM1001]");
        Git("rev-parse", "--verify", "--quiet", "HEAD").Should().Be(before);
    }

    private void ShouldPass(params string[] arguments)
    {
        var result = _sandbox.Try(["-C", _tree, .. arguments]);
        result.ExitCode.Should().Be(0, result.Output + result.Error);
        (result.Output + result.Error).Should().Contain("1 document, no findings", "the hook must have run");
    }

    private string Git(params string[] arguments) => _sandbox.Try(["-C", _tree, .. arguments]).Output;

    private void Write(string path, string text)
    {
        var file = Path.Combine(_tree, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
