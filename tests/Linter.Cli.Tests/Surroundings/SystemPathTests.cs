using System.Text.Json;
using Linter.Cli.Files;

namespace Linter.Cli.Tests.Surroundings;

/// <summary>Paths as the system of the machine writes them: with its separator, its roots, and in any case where it does not tell case apart.</summary>
public sealed class SystemPathTests
{
    private static readonly string Document = Path.Combine("docs", "a.md");

    private CliSession _session = null!;

    [SetUp]
    public void Open()
    {
        _session = new CliSession();
        _session.Folder.Write("docs/a.md", CliSession.GarbledPostmortem);
    }

    [TearDown]
    public void Close() => _session.Dispose();

    [Test]
    public void A_report_can_be_named_from_the_root_of_the_system()
    {
        var report = Path.Combine(_session.Folder.Path, "out.sarif");
        _session.Run("check", Document, "--format", "sarif:" + report).Should().Be(ExitCode.Clean, _session.Error);
        UriOf(File.ReadAllText(report)).Should().Be("docs/a.md");
    }

    [Test]
    public void Sections_of_editorconfig_part_names_with_slashes()
    {
        _session.Folder.Write(".editorconfig", "[docs/a.md]\npmlint.PM9001.severity = none\n");
        _session.Run("check", Document);
        _session.Error.Should().Be("1 document, no findings\n");
    }

    [Test]
    public void A_baseline_names_documents_with_slashes()
    {
        _session.Run("baseline", "write", Document).Should().Be(ExitCode.Clean, _session.Error);
        _session.Folder.Read(".pmlint-baseline.json").Should().Contain("\"document\": \"docs/a.md\"");
        _session.Run("check", Path.Combine(_session.Folder.Path, Document));
        _session.Error.Should().StartWith("1 document, no findings");
    }

    [Test]
    public void A_document_that_is_named_in_another_case_is_the_same_document()
    {
        if (new WorkingFiles().IsCaseSensitive)
        {
            Assert.Ignore("The file system of this machine tells case apart; SpelledPathTests shows what happens elsewhere.");
        }

        _session.Run("baseline", "write", "DOCS/A.MD").Should().Be(ExitCode.Clean, _session.Error);
        _session.Folder.Read(".pmlint-baseline.json").Should().Contain("\"document\": \"docs/a.md\"");
        File.Delete(Path.Combine(_session.Folder.Path, ".pmlint-baseline.json"));
        _session.Run("check", "DOCS/A.MD", "docs/a.md", "--format", "sarif");
        UriOf(_session.Output).Should().Be("docs/a.md");
    }

    private static string? UriOf(string sarif)
    {
        using var log = JsonDocument.Parse(sarif);
        return log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Single()
            .GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString();
    }
}
