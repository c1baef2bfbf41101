using Linter.Testing;

namespace Linter.Git.Tests;

public sealed class RevisionSearchTests
{
    private RepositorySession _session = null!;
    private string _first = "";
    private string _second = "";

    [OneTimeSetUp]
    public void RequireLibrary() => GitLibrary.Require();

    [SetUp]
    public void Create()
    {
        _session = new RepositorySession();
        _first = _session.Sandbox.Commit("First");
        _session.Sandbox.Run("tag", "--annotate", "--message", "One", "v1");
        _second = _session.Sandbox.Commit("Second");
    }

    [TearDown]
    public void Delete() => _session.Dispose();

    [TestCase("HEAD~1")]
    [TestCase("HEAD^")]
    [TestCase("main~1")]
    [TestCase("v1")]
    [TestCase("v1^{commit}")]
    [TestCase("refs/tags/v1")]
    public void A_commit_is_found_by_every_name(string name) => _session.Revisions.Find(name).Should().Be(new GitRevision(name, _first));

    [Test]
    public void A_commit_is_found_by_its_short_hash() => _session.Revisions.Find(_first[..10])!.Id.Should().Be(_first);

    [TestCase("mian")]
    [TestCase("HEAD~7")]
    [TestCase("HEAD^{tree}")]
    [TestCase("--all")]
    [TestCase("a..b")]
    [TestCase("")]
    [TestCase("main:docs")]
    public void What_is_no_commit_is_not_found(string name) => _session.Revisions.Find(name).Should().BeNull();

    [Test]
    public void A_reference_is_found_by_its_whole_name_and_read_as_nothing_else()
    {
        _session.Revisions.FindReference("refs/heads/main", "main").Should().Be(new GitRevision("main", _second));
        _session.Revisions.FindReference("refs/heads/main~1", "main~1").Should().BeNull();
        _session.Revisions.FindReference("refs/heads/--upload-pack=x", "x").Should().BeNull();
        _session.Revisions.FindReference("refs/heads/../tags/v1", "x").Should().BeNull();
    }

    [Test]
    public void A_commit_is_found_by_its_whole_hash_only()
    {
        _session.Revisions.FindCommit(_first, "first").Should().Be(new GitRevision("first", _first));
        _session.Revisions.FindCommit(_first[..10], "first").Should().BeNull();
        _session.Revisions.FindCommit("HEAD", "first").Should().BeNull();
        _session.Revisions.FindCommit(new string('0', 40), "first").Should().BeNull();
    }

    [Test]
    public void A_detached_head_is_the_current_commit()
    {
        _session.Sandbox.Run("checkout", "--quiet", "--detach", "HEAD^");
        _session.Head.Id.Should().Be(_first);
    }

    [Test]
    public void An_unborn_branch_has_no_commit()
    {
        using var session = new RepositorySession();
        session.Revisions.FindHead().Should().BeNull();
        session.Invoking(empty => empty.Head).Should().Throw<GitException>().Which.Problem.Should().Be(GitProblem.NoRevision);
    }

    [Test]
    public void The_merge_base_is_where_two_branches_part()
    {
        Branch("side", _first);
        var revisions = _session.Revisions;
        revisions.MergeBase(revisions.Find("main")!, revisions.Find("side")!).Should().Be(new GitRevision("main", _first));
        revisions.MergeBase(revisions.Find("main")!, revisions.Find("main")!).Id.Should().Be(_second);
    }

    [Test]
    public void Unrelated_branches_have_no_merge_base()
    {
        _session.Sandbox.Run("switch", "--quiet", "--orphan", "island");
        _session.Sandbox.Commit("Island");
        var revisions = _session.Revisions;
        revisions.Invoking(search => search.MergeBase(search.Find("main")!, search.Find("island")!))
            .Should().Throw<GitException>().WithMessage("'main' and 'island' have no common ancestor; *");
    }

    [Test]
    public void A_shallow_clone_knows_its_merge_base_if_it_is_deep_enough()
    {
        Branch("side", _second);
        _session.Sandbox.Commit("Third");
        using var deep = new RepositorySession(_session.Sandbox.Clone("--depth=2", "--no-single-branch"));
        deep.Repository.IsShallow.Should().BeTrue();
        deep.Revisions.MergeBase(deep.Revisions.Find("origin/main")!, deep.Revisions.Find("origin/side")!).Id.Should().Be(_second);
        using var flat = new RepositorySession(_session.Sandbox.Clone("--depth=1", "--no-single-branch"));
        flat.Revisions.Invoking(search => search.MergeBase(search.Find("origin/main")!, search.Find("origin/side")!))
            .Should().Throw<GitException>().WithMessage("*is not in this shallow clone*fetch-depth: 0*");
    }

    [Test]
    public void The_parents_of_the_last_commit_of_a_shallow_clone_are_known_by_hash()
    {
        using var flat = new RepositorySession(_session.Sandbox.Clone("--depth=1"));
        flat.Revisions.ParentsOf(flat.Head).Should().Equal(_first);
        flat.Revisions.FindCommit(_first, "parent").Should().BeNull();
        flat.Revisions.Find("HEAD^").Should().BeNull();
    }

    private void Branch(string name, string from)
    {
        _session.Sandbox.Run("switch", "--quiet", "--create", name, from);
        _session.Sandbox.Commit(name);
        _session.Sandbox.Run("switch", "--quiet", "main");
    }
}
