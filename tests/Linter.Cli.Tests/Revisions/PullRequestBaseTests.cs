using Linter.Testing;
namespace Linter.Cli.Tests.Revisions;

public sealed class PullRequestBaseTests
{
    private static readonly string[] Since = ["--since", "pull-request"];
    private static readonly string[] Expected = [$"PM1001 {PullRequest.Document}:4"];

    private PullRequest _request = null!;

    [OneTimeSetUp]
    public void RequireLibrary() => GitLibrary.Require();

    [SetUp]
    public void Create() => _request = new PullRequest();

    [TearDown]
    public void Delete() => _request.Dispose();

    [TestCase(0)]
    [TestCase(2)]
    [TestCase(3)]
    public void The_merge_is_compared_with_what_it_was_merged_into(int depth)
    {
        using var session = _request.Tell(_request.Checkout(depth, _request.Merge), _request.Opened(), "main", "refs/pull/1/merge");
        session.Check(Since).Should().Be(ExitCode.Findings, session.Error);
        session.Findings.Should().Equal(Expected, "what others did on main is no finding of the pull request");
    }

    [Test]
    public void The_merge_is_known_without_an_event_too()
    {
        using var session = _request.Checkout(2, _request.Merge);
        session.Cli.Variables["GITHUB_BASE_REF"] = "main";
        session.Cli.Variables["GITHUB_REF"] = "refs/pull/1/merge";
        session.Check(Since).Should().Be(ExitCode.Findings, session.Error);
        session.Findings.Should().Equal(Expected);
    }

    [TestCase(true)]
    [TestCase(false)]
    public void The_branch_itself_is_compared_with_where_it_began(bool knowsBranch)
    {
        using var session = _request.Tell(_request.Checkout(0, _request.Head), _request.Opened(), knowsBranch ? "main" : null);
        session.Check(Since).Should().Be(ExitCode.Findings, session.Error);
        session.Findings.Should().Equal(Expected);
    }

    [Test]
    public void A_merge_group_is_compared_with_its_base()
    {
        using var session = _request.Tell(_request.Checkout(0, _request.Merge), new { merge_group = new { base_sha = _request.Base } });
        session.Check(Since);
        session.Findings.Should().Equal(Expected);
    }

    [Test]
    public void A_push_is_compared_with_the_commit_before()
    {
        using var session = _request.Tell(_request.Checkout(0, _request.Head), new { before = _request.OldBase });
        session.Check(Since);
        session.Findings.Should().Equal(Expected);
    }

    [Test]
    public void A_new_branch_is_compared_with_the_default_branch()
    {
        using var session = _request.Tell(_request.Checkout(0, _request.Head), new { before = new string('0', 40), repository = new { default_branch = "main" } });
        session.Check(Since);
        session.Findings.Should().Equal(Expected);
    }

    [TestCase("pull_request", true, "fetch-depth: 2")]
    [TestCase("pull_request", false, "fetch-depth: 0")]
    [TestCase("merge_group", true, "fetch-depth: 0")]
    [TestCase("push", false, "fetch-depth: 0")]
    public void Missing_history_is_told_with_the_line_to_add(string kind, bool isMerge, string line)
    {
        object happened = kind switch
        {
            "pull_request" => _request.Opened(),
            "merge_group" => new { merge_group = new { base_sha = _request.Base } },
            _ => new { before = _request.OldBase },
        };
        using var session = _request.Tell(_request.Checkout(1, isMerge ? _request.Merge : _request.Head), happened);
        session.Check(Since).Should().Be(ExitCode.Failed);
        session.Cli.Output.Should().BeEmpty();
        session.Error.Should().EndWith($"is not in this shallow clone: give actions/checkout '{line}'.\n").And.StartWith("pmlint: The base '");
    }

    [Test]
    public void Outside_of_a_workflow_the_base_must_be_named()
    {
        using var session = _request.Checkout(0, _request.Head);
        session.Check(Since).Should().Be(ExitCode.Failed);
        session.Error.Should().Contain("elsewhere name the base: --since main.");
    }

    [Test]
    public void An_event_that_cannot_be_read_is_one_line()
    {
        using var session = _request.Checkout(0, _request.Head);
        session.Cli.Variables["GITHUB_EVENT_PATH"] = session.Folder.Write("event.json", "{ not json");
        session.Check(Since).Should().Be(ExitCode.Failed);
        session.Error.Should().StartWith("pmlint: The event file '").And.EndWith("Name the base: --since BRANCH.\n");
    }

    [TestCase("main~1")]
    [TestCase("main^{/Add}")]
    [TestCase("--upload-pack=touch pwned")]
    [TestCase("../../heads/main")]
    [TestCase("main:docs")]
    [TestCase("@{-1}")]
    public void A_branch_name_of_a_stranger_is_nothing_but_a_name(string name)
    {
        using var session = _request.Checkout(0, _request.Head);
        session.Cli.Variables["GITHUB_BASE_REF"] = name;
        session.Check(Since).Should().Be(ExitCode.Failed);
        session.Error.Should().Be($"pmlint: The base '{name}' is not in this clone; fetch it, or name another: --since BRANCH.\n");
    }

    [TestCase("--all")]
    [TestCase("$(touch${IFS}pwned)")]
    [TestCase("ünïcode/ブランチ")]
    public void A_branch_that_is_named_strangely_is_found(string name)
    {
        _request.AddBranch(name);
        using var session = _request.Checkout(0, _request.Head);
        session.Cli.Variables["GITHUB_BASE_REF"] = name;
        session.Check(Since).Should().Be(ExitCode.Findings, session.Error);
        session.Findings.Should().Equal(Expected);
    }

    [TestCase("HEAD")]
    [TestCase("main")]
    [TestCase("--all")]
    public void A_hash_of_a_stranger_is_nothing_but_a_hash(string hash)
    {
        using var session = _request.Tell(_request.Checkout(0, _request.Head), new { before = hash });
        session.Check(Since).Should().Be(ExitCode.Failed);
        session.Error.Should().Contain($"The base '{hash}' is not in this clone");
    }
}
