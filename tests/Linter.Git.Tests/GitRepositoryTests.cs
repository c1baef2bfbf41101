using System.Diagnostics;
using Linter.Testing;

namespace Linter.Git.Tests;

public sealed class GitRepositoryTests
{
    private GitSandbox _sandbox = null!;

    [OneTimeSetUp]
    public void RequireLibrary() => GitLibrary.Require();

    [SetUp]
    public void Create() => _sandbox = GitSandbox.Create();

    [TearDown]
    public void Delete() => _sandbox.Dispose();

    [TestCase("")]
    [TestCase("docs/deep/a.md")]
    [TestCase("docs/deep")]
    public void The_root_is_found_from_any_path_inside(string path)
    {
        _sandbox.Folder.Write("docs/deep/a.md", "# Outage\n");
        using var repository = GitRepository.Open(Path.Combine(_sandbox.Folder.Path, path)).Repository;
        repository!.Root.Should().Be(_sandbox.Folder.Path);
        repository.IsBare.Should().BeFalse();
    }

    [Test]
    public void A_repository_with_commits_is_opened()
    {
        _sandbox.Folder.Write("a.md", "# Outage\n");
        _sandbox.Commit("Add a postmortem");
        using var repository = GitRepository.Open(_sandbox.Folder.Path).Repository;
        repository!.Root.Should().Be(_sandbox.Folder.Path);
    }

    [Test]
    public void A_linked_working_tree_has_its_own_root()
    {
        _sandbox.Folder.Write("a.md", "# Outage\n");
        _sandbox.Commit("Add a postmortem");
        using var linked = new TemporaryFolder();
        var tree = Path.Combine(linked.Path, "tree");
        _sandbox.Run("worktree", "add", "--quiet", tree);
        using var repository = GitRepository.Open(tree).Repository;
        repository!.Root.Should().Be(tree);
    }

    [Test]
    public void A_bare_repository_is_its_own_root()
    {
        using var bare = GitSandbox.Create("--bare");
        using var repository = GitRepository.Open(bare.Folder.Path).Repository;
        repository!.IsBare.Should().BeTrue();
        repository.Root.Should().Be(bare.Folder.Path);
    }

    [Test]
    public void The_branch_is_known_before_its_first_commit_and_there_is_none_at_a_detached_head()
    {
        Branch().Should().Be("main");
        _sandbox.Commit("First");
        _sandbox.Run("switch", "--quiet", "--create", "fix/ä");
        Branch().Should().Be("fix/ä");
        _sandbox.Run("switch", "--quiet", "--detach");
        Branch().Should().BeNull();
    }

    [Test]
    public void The_address_is_that_of_origin_or_of_the_only_remote()
    {
        Address().Should().BeNull();
        _sandbox.Run("remote", "add", "server", "https://ana:secret@git.example.com/team/notes.git");
        Address().Should().Be("https://git.example.com/team/notes");
        _sandbox.Run("remote", "add", "fork", "https://git.example.com/fork/notes.git");
        Address().Should().BeNull();
        _sandbox.Run("remote", "add", "origin", "git@git.example.com:main/notes.git");
        Address().Should().Be("ssh://git.example.com/main/notes");
    }

    [Test]
    public void A_token_that_the_configuration_puts_into_addresses_stays_in_it()
    {
        _sandbox.Run("remote", "add", "origin", "https://git.example.com/team/notes.git");
        _sandbox.Run("config", "url.https://secret@git.example.com/.insteadOf", "https://git.example.com/");
        Address().Should().Be("https://git.example.com/team/notes");
    }

    [Test]
    public void A_folder_outside_is_no_repository()
    {
        using var folder = new TemporaryFolder();
        GitRepository.Open(folder.Path).Failure.Should().Be(new GitFailure(GitProblem.NoRepository, $"'{folder.Path}' lies in no Git repository."));
    }

    [Test]
    public void A_path_that_does_not_exist_is_no_repository() =>
        GitRepository.Open("/no/such/place").Failure!.Problem.Should().Be(GitProblem.NoRepository);

    [Test]
    public void A_repository_of_another_user_is_refused_with_what_to_do()
    {
        if (!OperatingSystem.IsLinux() || Environment.UserName != "root")
        {
            Assert.Ignore("Only root can give a folder to another user.");
        }

        using (var chown = Process.Start("chown", ["-R", "12345", _sandbox.Folder.Path]))
        {
            chown.WaitForExit();
        }

        var failure = GitRepository.Open(_sandbox.Folder.Path).Failure!;
        failure.Problem.Should().Be(GitProblem.ForeignOwner);
        failure.Message.Should().Contain($"git config --global --add safe.directory '{_sandbox.Folder.Path}'");
    }

    [Test]
    public void A_repository_of_an_unknown_format_is_refused_with_the_reason()
    {
        _sandbox.Run("config", "core.repositoryformatversion", "99");
        GitRepository.Open(_sandbox.Folder.Path).Failure!.Problem.Should().Be(GitProblem.Unsupported);
    }

    private string? Branch() => Ask(static repository => repository.Branch);

    private string? Address() => Ask(static repository => repository.Address);

    private string? Ask(Func<GitRepository, string?> question)
    {
        using var repository = GitRepository.Open(_sandbox.Folder.Path).Repository!;
        return question(repository);
    }
}
