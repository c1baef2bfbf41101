using System.Text;
using Linter.Git.History;
using Linter.History;
using Linter.Testing;
using NodaTime;

namespace Linter.Git.Tests.History;

public sealed class GitHistoryTests
{
    private const string Body = "# Outage\n\nLine one of the body.\nLine two of the body.\nLine three of the body.\nLine four of the body.\n";

    private RepositorySession _session = null!;

    private GitSandbox Sandbox => _session.Sandbox;

    [OneTimeSetUp]
    public void RequireLibrary() => GitLibrary.Require();

    [SetUp]
    public void Create() => _session = new RepositorySession();

    [TearDown]
    public void Delete() => _session.Dispose();

    [Test]
    public void Revisions_stand_behind_those_they_build_on_with_both_times_in_their_zones()
    {
        Commit("a.md", Body, "2025-03-05T10:00:00+01:00");
        var id = Commit("a.md", Body + "More.\n", "2025-03-06T23:30:00-08:00", authoredAt: "2025-03-06T09:00:00+05:30");
        var history = Find("a.md");
        history.Revisions.Select(revision => revision.Commit.Message.Trim()).Should().Equal("Change a.md", "Change a.md");
        history.FirstCommit!.Authored.Should().Be(new OffsetDateTime(new LocalDateTime(2025, 3, 5, 10, 0), Offset.FromHours(1)));
        history.Revisions[1].Commit.Id.Should().Be(id);
        history.Revisions[1].Commit.Committed.Should().Be(new OffsetDateTime(new LocalDateTime(2025, 3, 6, 23, 30), Offset.FromHours(-8)));
        history.Revisions[1].Commit.Authored.Offset.Should().Be(Offset.FromHoursAndMinutes(5, 30));
        history.Revisions[1].PreviousContentId.Should().Be(history.Revisions[0].ContentId);
        history.HeadContentId.Should().Be(history.Revisions[1].ContentId);
    }

    [Test]
    public void A_document_is_followed_through_renames_with_and_without_changes()
    {
        Commit("drafts/a.md", Body, "2025-03-05T10:00:00+00:00");
        Sandbox.Run("mv", "drafts/a.md", "b.md");
        Sandbox.Commit("Rename");
        Directory.CreateDirectory(Path.Combine(Sandbox.Folder.Path, "2025"));
        Sandbox.Run("mv", "b.md", "2025/ä c.md");
        Commit("2025/ä c.md", Body + "And a change.\n");
        var history = Find("2025/ä c.md");
        history.Revisions.Select(revision => revision.Path).Should().Equal("drafts/a.md", "b.md", "2025/ä c.md");
        history.FirstCommit!.Day.Should().Be(new LocalDate(2025, 3, 5));
        Find("drafts/a.md").Revisions.Should().BeEmpty();
    }

    [Test]
    public void A_commit_tells_how_many_documents_it_adds()
    {
        Commit("before.md", "# Before\n");
        for (var i = 0; i < 11; i++)
        {
            Sandbox.Folder.Write($"import/{i}.md", $"# Number {i}\n");
        }

        Sandbox.Folder.Write("import/code.cs", "class C;\n");
        Sandbox.Run("mv", "before.md", "after.md");
        Sandbox.Commit("Import");
        Find("import/3.md").FirstCommit!.AddedDocuments.Should().Be(11);
        Find("after.md").FirstCommit!.AddedDocuments.Should().Be(1);
    }

    [Test]
    public void A_merge_is_no_revision_and_branches_lose_nothing()
    {
        Commit("a.md", Body, "2025-03-05T10:00:00+00:00");
        Sandbox.Run("switch", "--quiet", "--create", "topic");
        Commit("a.md", Body.Replace("Line one", "Line 1", StringComparison.Ordinal), "2025-03-06T10:00:00+00:00");
        Sandbox.Run("switch", "--quiet", "main");
        Commit("a.md", Body.Replace("Line four", "Line 4", StringComparison.Ordinal), "2025-03-07T10:00:00+00:00");
        Sandbox.Run("merge", "--quiet", "--no-edit", "topic");
        var history = Find("a.md");
        history.Revisions.Select(revision => revision.Commit.Day.Day).Should().Equal(5, 6, 7);
        Read(history.HeadContentId!).Should().Contain("Line 1").And.Contain("Line 4");
    }

    [Test]
    public void A_change_under_the_old_name_on_another_branch_belongs_to_the_renamed_document()
    {
        Commit("a.md", Body, "2025-03-05T10:00:00+00:00");
        Sandbox.Run("switch", "--quiet", "--create", "topic");
        Commit("a.md", Body + "Topic.\n", "2025-03-07T10:00:00+00:00");
        Sandbox.Run("switch", "--quiet", "main");
        Sandbox.Run("mv", "a.md", "b.md");
        Sandbox.Commit("Rename", "2025-03-06T10:00:00+00:00");
        Sandbox.Run("merge", "--quiet", "--no-edit", "topic");
        Find("b.md").Revisions.Select(revision => revision.Commit.Day.Day).Should().Equal(5, 6, 7);
    }

    [Test]
    public void A_commit_younger_than_one_that_builds_on_it_has_a_suspect_time()
    {
        Commit("a.md", Body, "2025-03-09T10:00:00+00:00");
        Commit("b.md", Body, "2025-03-05T10:00:00+00:00");
        Commit("c.md", Body, "2025-03-06T10:00:00+00:00");
        Find("a.md").FirstCommit!.HasSuspectTime.Should().BeTrue();
        Find("b.md").FirstCommit!.HasSuspectTime.Should().BeFalse();
    }

    [Test]
    public void A_rebase_keeps_the_author_s_time_only()
    {
        Commit("a.md", Body, "2025-03-20T10:00:00+00:00", authoredAt: "2025-03-05T10:00:00+00:00");
        var commit = Find("a.md").FirstCommit!;
        commit.Earliest.Should().Be(Instant.FromUtc(2025, 3, 5, 10, 0));
        commit.Latest.Should().Be(Instant.FromUtc(2025, 3, 20, 10, 0));
    }

    [Test]
    public void A_shallow_clone_knows_only_what_was_added_in_its_part()
    {
        Commit("old.md", Body);
        Commit("new.md", "# New\n");
        Commit("old.md", Body + "More.\n");
        Reopen(Sandbox.Clone("--depth", "2"));
        var history = Open();
        history.HasGaps.Should().BeTrue();
        history.Find("old.md")!.FirstCommit.Should().BeNull();
        history.Find("old.md")!.IsComplete.Should().BeFalse();
        history.Find("old.md")!.Revisions.Should().ContainSingle();
        history.FindCommit("9f2c1ab").State.Should().Be(CommitLookupState.Unknown);
    }

    [Test]
    public void A_partial_clone_does_not_know_whether_a_commit_exists()
    {
        Commit("a.md", Body);
        Reopen(Sandbox.Clone("--filter=blob:none"));
        Open().FindCommit("9f2c1ab").State.Should().Be(CommitLookupState.Unknown);
    }

    [Test]
    public void Commits_are_found_by_the_start_of_their_hash_and_by_tags_that_are_annotated()
    {
        var id = Commit("a.md", Body, "2025-03-05T10:00:00+01:00");
        var history = Open();
        history.FindCommit(id[..9]).Should().BeEquivalentTo(new { State = CommitLookupState.Found, Commit = new { Id = id } });
        history.FindCommit("9f2c1ab").State.Should().Be(CommitLookupState.Missing);
        history.FindCommit(history.Find("a.md")!.HeadContentId!).Should().Be(new CommitLookup(CommitLookupState.Found));
    }

    [Test]
    public void The_base_is_found_under_the_old_name()
    {
        var id = Commit("a.md", Body);
        Sandbox.Run("mv", "a.md", "b.md");
        Sandbox.Commit("Rename");
        Commit("b.md", Body + "More.\n");
        var history = Open(new GitRevision("main", id)).Find("b.md")!;
        Read(history.BaseContentId!).Should().Be(Body);
    }

    [Test]
    public void What_was_changed_together_is_read()
    {
        Sandbox.Folder.Write("a.md", "# A\n");
        Sandbox.Folder.Write("b.md", "# B\n");
        Sandbox.Commit("Add both");
        Sandbox.Folder.Write("c.md", "# C\n");
        var history = Open();
        var document = history.Find("a.md")!;
        history.ReadChangedWith(document, document.Revisions[0].Commit).Select(Encoding.UTF8.GetString).Should().Equal("# B\n");
        history.ReadChangedWith(document, null).Select(Encoding.UTF8.GetString).Should().Equal("# C\n");
    }

    [Test]
    public void Uncommitted_and_outside_documents_have_no_past()
    {
        Commit("a.md", Body);
        Find("new.md").Should().BeEquivalentTo(new { Path = "new.md", HeadContentId = (string?)null, FirstCommit = (Commit?)null });
        Open().Find("../other.md").Should().BeNull();
    }

    [Test]
    public void A_branch_without_commits_has_no_history() => Find("a.md").Revisions.Should().BeEmpty();

    [TestCase("src/a.cs", true)]
    [TestCase("docs/picture.svg", false)]
    public void Code_tells_what_kind_of_repository_it_is(string file, bool holdsCode)
    {
        Sandbox.Folder.Write(file, "x\n");
        Commit("a.md", Body);
        Open().HoldsCode.Should().Be(holdsCode);
    }

    [Test]
    public void Owners_and_names_are_those_of_the_repository()
    {
        Sandbox.Folder.Write(".github/CODEOWNERS", "* @example/all\n/docs/ @example/writers @ana\n");
        Commit("docs/a.md", Body);
        Sandbox.Run("remote", "add", "origin", "git@git.example.com:example/shop.git");
        Sandbox.Run("remote", "add", "other", "https://git.example.com/other/shop.git");
        var history = Open();
        history.OwnersOf(history.Find("docs/a.md")!).Should().Equal("@example/writers", "@ana");
        history.OwnersOf(history.Find("a.md")!).Should().Equal("@example/all");
        history.RepositoryNames.Should().Equal("example/shop", "other/shop");
    }

    private string Commit(string path, string text, string? at = null, string? authoredAt = null)
    {
        Sandbox.Folder.Write(path, text);
        return Sandbox.Commit($"Change {path}", at, authoredAt: authoredAt);
    }

    private void Reopen(GitSandbox clone)
    {
        _session.Dispose();
        _session = new RepositorySession(clone);
    }

    private DocumentHistory Find(string path) => Open().Find(path)!;

    private string Read(string contentId) => Encoding.UTF8.GetString(Open().Read(contentId)!);

    private GitHistory Open(GitRevision? before = null) => new(_session.Repository, new GitHistoryScope
    {
        Head = _session.Revisions.FindHead(),
        Base = before,
        PathOf = path => path.StartsWith("../", StringComparison.Ordinal) ? null : path,
        IsDocument = path => path.EndsWith(".md", StringComparison.Ordinal),
        FindChanges = () => _session.Comparison.OfWorkingTree(_session.Head),
        ReadNow = path => File.ReadAllBytes(Path.Combine(Sandbox.Folder.Path, path)),
    });
}
