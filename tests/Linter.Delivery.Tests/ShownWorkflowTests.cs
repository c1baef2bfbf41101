using System.IO.Compression;
using System.Text.Json.Nodes;
using Linter.Testing;

namespace Linter.Delivery.Tests;

/// <summary>The workflows that the pages show are run as they stand.</summary>
[Platform(Exclude = "Win", Reason = "the steps are run by bash")]
public sealed class ShownWorkflowTests
{
    private UserHome _home = null!;

    [SetUp]
    public void Open()
    {
        DeliveryTools.RequireNodePackages();
        _home = new UserHome();
    }

    [TearDown]
    public void Close() => _home?.Dispose();

    [TestCase("README.md", "Use it in pull requests on GitHub")]
    [TestCase("docs/ci.md", "GitHub")]
    public void A_pull_request_with_a_contradiction_fails_and_one_without_passes(string page, string heading)
    {
        var workflow = PageSnippet.Single(page, heading, "yaml").Text;
        using var bad = MergedChange.Repository(MergedChange.Contradictory);
        using var good = MergedChange.Repository(MergedChange.Sound.Replace("An alert", "The first alert"));

        var failed = OnPullRequest(workflow, bad);
        var passed = OnPullRequest(workflow, good);

        failed.Status.Should().Be("failure", failed.Log);
        failed.Commands.Should().Contain(command => command.Name == "error" && command.File == MergedChange.Path);
        failed.Summary.Should().Contain("PM1001").And.Contain("gantt");
        passed.Status.Should().Be("success", passed.Log);
        passed.Commands.Should().BeEmpty();
    }

    [Test]
    public void The_workflow_for_code_scanning_uploads_the_report_although_it_fails()
    {
        using var repository = MergedChange.Repository(MergedChange.Contradictory);

        var run = OnPullRequest(PageSnippet.Single("docs/ci.md", "GitHub", "yaml").Text, repository);

        File.ReadAllText(run.Input("github/codeql-action/upload-sarif", "sarif_file")!).Should().Contain("PM1001");
    }

    [Test]
    public void The_scan_of_an_organisation_sends_each_repository_its_own_report()
    {
        SarifTools.Require();
        using var checkout = Repository(MergedChange.Contradictory);
        using var search = Repository(MergedChange.Sound);
        _home.WriteProgram("gh", """
            case "$1" in
              repo) echo '["checkout","search"]' ;;
              api)
                folder="$HOME/sent/$(dirname "$(dirname "$3")")"
                mkdir -p "$folder"
                echo "$GH_TOKEN $*" >"$folder/call"
                for argument in "$@"; do
                  case "$argument" in sarif=@*) cp "${argument#sarif=@}" "$folder/report" ;; esac
                done
                ;;
            esac
            """);

        var runs = Runner.Work(
            PageSnippet.Single("docs/ci.md", "All repositories of an organisation", "yaml").Text,
            _home,
            new(StringComparer.Ordinal) { ["example/checkout"] = checkout.Folder.Path, ["example/search"] = search.Folder.Path },
            "schedule");

        runs.Select(run => (run.Job, run.Status)).Should().Equal([("repositories", "success"), ("scan", "success"), ("scan", "success")], string.Concat(runs.Select(run => run.Log)));
        RulesSentTo("checkout", checkout.Head()).Should().Contain("PM1001");
        RulesSentTo("search", search.Head()).Should().NotContain("PM1001");
    }

    private StepsRun OnPullRequest(string workflow, GitSandbox repository) =>
        Runner.Work(workflow, _home, new(StringComparer.Ordinal) { [Runner.Repository] = repository.Folder.Path }, "pull_request", MergedChange.EventOf(repository))
            .Should().ContainSingle().Subject;

    private static GitSandbox Repository(string postmortem)
    {
        var repository = GitSandbox.Create();
        repository.Folder.Write(MergedChange.Path, postmortem);
        repository.Commit("Report the outage");
        return repository;
    }

    /// <summary>The rules of the findings that a repository got; the report is one that code scanning takes.</summary>
    private IEnumerable<string> RulesSentTo(string repository, string commit)
    {
        var folder = $"sent/repos/example/{repository}";
        _home.Read($"{folder}/call").Should().StartWith("secret-of-the-test api ").And.Contain($"commit_sha={commit} ").And.Contain(" ref=refs/heads/main ");
        using var packed = new MemoryStream(Convert.FromBase64String(_home.Read($"{folder}/report")));
        using var reader = new StreamReader(new GZipStream(packed, CompressionMode.Decompress));
        var sarif = reader.ReadToEnd();
        SarifTools.SchemaErrors(sarif).Should().BeEmpty();
        SarifTools.Validate(sarif).Where(problem => problem.Level != "note").Should().BeEmpty();
        return JsonNode.Parse(sarif)!["runs"]![0]!["results"]!.AsArray().Select(result => (string)result!["ruleId"]!).ToList();
    }
}
