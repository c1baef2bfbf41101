using System.Text.Json.Nodes;
using Linter.Testing;

namespace Linter.Delivery.Tests;

/// <summary>The job for GitLab that docs/ci.md shows is run as it stands.</summary>
[Platform(Exclude = "Win", Reason = "the script is run by bash")]
public sealed class GitLabTests
{
    [Test]
    public void The_job_fails_for_a_contradiction_and_leaves_the_reports_that_GitLab_reads()
    {
        ReportTools.Require();
        using var home = new UserHome();
        using var checkout = new TemporaryFolder();
        checkout.Write(MergedChange.Path, MergedChange.Contradictory);
        var job = Job();

        var result = home.Shell(checkout.Path, string.Join('\n', job["script"]!.AsArray().Select(line => (string)line!)));

        result.ExitCode.Should().Be(1, result.Output + result.Error);
        result.Output.Should().Contain("PM1001");
        var reports = job["artifacts"]!["reports"]!;
        var quality = checkout.Read((string)reports["codequality"]!);
        SarifTools.SchemaErrors(quality, ReportTools.Script("gitlab-code-quality.schema.json")).Should().BeEmpty();
        JsonNode.Parse(quality)!.AsArray().Select(issue => (string)issue!["location"]!["path"]!).Should().OnlyContain(path => path == MergedChange.Path);
        var tests = checkout.Read((string)reports["junit"]!);
        XmlSchemas.Read(tests, "junit.xsd").Name.LocalName.Should().Be("testsuites");
        tests.Should().Contain("PM1001");
        ((string?)job["artifacts"]!["when"]).Should().Be("always", "a job that fails has something to show");
    }

    /// <summary>The only job of the page, as a foreign reader of YAML sees it.</summary>
    private static JsonNode Job()
    {
        var snippet = PageSnippet.Single("docs/ci.md", "GitLab", "yaml");
        return JsonNode.Parse(ReportTools.Read("read-yaml.mjs", snippet.Text))!.AsObject().Should().ContainSingle().Subject.Value!;
    }
}
