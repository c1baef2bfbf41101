using System.Text.Json;
using Linter.Testing;

namespace Linter.Cli.Tests.Revisions;

/// <summary>Reports say which revision of which repository was checked, and nothing that only its owner may know.</summary>
public sealed class RepositorySourceTests
{
    private RepositorySession _session = null!;

    [OneTimeSetUp]
    public void RequireLibrary() => GitLibrary.Require();

    [SetUp]
    public void Create()
    {
        _session = new RepositorySession();
        _session.Commit("docs/a.md", PostmortemSample.Good);
        _session.Commit("docs/a.md", PostmortemSample.Bad);
        _session.Sandbox.Run("remote", "add", "origin", "https://ana:s3cr3t@git.example.com/team/notes.git?token=s3cr3t");
    }

    [TearDown]
    public void Delete() => _session.Dispose();

    [TestCase("--rev HEAD", "HEAD", "main")]
    [TestCase("--rev main", "HEAD", "main")]
    [TestCase("--rev HEAD~1", "HEAD~1", null)]
    [TestCase("--rev main --since HEAD~1", "HEAD", "main")]
    [TestCase("--since HEAD~1", null, "main")]
    [TestCase("docs --staged --allow-empty", null, "main")]
    [TestCase("--history", null, "main")]
    public void Sarif_names_what_was_checked(string options, string? revision, string? branch)
    {
        var provenance = ProvenanceOf(options).Single();
        provenance.GetProperty("repositoryUri").GetString().Should().Be("https://git.example.com/team/notes");
        Text(provenance, "revisionId").Should().Be(revision is null ? null : _session.Sandbox.Run("rev-parse", revision).Trim());
        Text(provenance, "branch").Should().Be(branch);
        provenance.GetProperty("mappedTo").GetProperty("uriBaseId").GetString().Should().Be("%SRCROOT%");
    }

    [Test]
    public void A_detached_head_has_no_branch()
    {
        _session.Sandbox.Run("switch", "--quiet", "--detach");
        Text(ProvenanceOf("--rev HEAD").Single(), "branch").Should().BeNull();
    }

    [Test]
    public void Files_of_the_disk_may_be_anything() => ProvenanceOf("docs").Should().BeEmpty();

    [Test]
    public void A_repository_without_a_server_has_no_address()
    {
        _session.Sandbox.Run("remote", "set-url", "origin", "/srv/git/notes.git");
        ProvenanceOf("--rev HEAD").Should().BeEmpty();
    }

    [TestCase("json")]
    [TestCase("sarif")]
    [TestCase("summary")]
    [TestCase("gitlab")]
    [TestCase("rdjson")]
    [TestCase("junit")]
    [TestCase("checkstyle")]
    [TestCase("github")]
    [TestCase("text")]
    public void No_report_tells_a_secret(string format)
    {
        _session.Cli.Run("check", "--rev", "HEAD", "--as-of", "2025-04-01", "--format", format, "--fail-on", "never").Should().Be(ExitCode.Clean);
        _session.Cli.Output.Should().NotContain("s3cr3t").And.NotContain("ana:");
    }

    [Test]
    public void A_job_summary_links_to_the_revision_on_the_web_only()
    {
        Summary().Should().Contain("(https://git.example.com/team/notes/blob/" + _session.Sandbox.Head() + "/docs/a.md?plain=1#L4)");
        _session.Sandbox.Run("remote", "set-url", "origin", "git@git.example.com:team/notes.git");
        Summary().Should().Contain("docs/a.md:4").And.NotContain("docs/a.md?plain");
    }

    [Test]
    public void The_log_is_clean_by_the_public_validators()
    {
        SarifTools.Require();
        _session.Commit("docs/a.md", PostmortemSample.Good);
        _session.Cli.Run("check", "--rev", "HEAD", "--since", "HEAD~1", "--sarif-baseline-state", "--as-of", "2025-04-01", "--format", "sarif");
        _session.Cli.Output.Should().Contain("\"baselineState\": \"absent\"").And.Contain("versionControlProvenance");
        SarifTools.SchemaErrors(_session.Cli.Output).Should().BeEmpty();
        SarifTools.Validate(_session.Cli.Output).Where(result => result.Level is "error" or "warning").Should().BeEmpty();
    }

    private string Summary()
    {
        _session.Cli.Run("check", "--rev", "HEAD", "--as-of", "2025-04-01", "--format", "summary", "--fail-on", "never");
        return _session.Cli.Output;
    }

    private List<JsonElement> ProvenanceOf(string options)
    {
        _session.Cli.Run(["check", .. options.Split(' '), "--as-of", "2025-04-01", "--format", "sarif", "--fail-on", "never"]).Should().Be(ExitCode.Clean, _session.Error);
        using var log = JsonDocument.Parse(_session.Cli.Output);
        return log.RootElement.GetProperty("runs")[0].TryGetProperty("versionControlProvenance", out var provenance) ? [.. provenance.EnumerateArray().Select(element => element.Clone())] : [];
    }

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() : null;
}
