using System.Text;

namespace Linter.Cli.Tests.Commands;

public sealed class InitCommandTests
{
    private const string Section = "pmlint.profile = generic\n";

    private CliSession _session = null!;

    [SetUp]
    public void Open() => _session = new CliSession();

    [TearDown]
    public void Close() => _session.Dispose();

    [Test]
    public void Three_files_are_written_in_an_empty_folder()
    {
        _session.Run("init").Should().Be(ExitCode.Clean);

        _session.Output.Should().Be("wrote .editorconfig\nwrote .pre-commit-config.yaml\nwrote .github/workflows/pmlint.yml\n");
        _session.Folder.Read(".editorconfig").Should().EndWith("[*.md]\n" + Section);
        _session.Folder.Read(".pre-commit-config.yaml").Should().Contain($"rev: v{Application.Version}\n").And.Contain("- id: pmlint\n");
        _session.Folder.Read(".github/workflows/pmlint.yml").Should().Contain("contents: read\n").And.Contain($"uses: pmlint/pmlint@v{Application.Version}\n");
    }

    [Test]
    public void A_second_run_leaves_all_alone_and_prints_what_they_may_hold()
    {
        _session.Run("init");
        var before = _session.Folder.Read(".editorconfig");

        _session.Run("init").Should().Be(ExitCode.Clean);

        _session.Folder.Read(".editorconfig").Should().Be(before);
        _session.Output.Should().StartWith("left .editorconfig alone").And.Contain(Section).And.Contain("left .pre-commit-config.yaml alone").And.Contain("left .github/workflows/pmlint.yml alone");
    }

    [Test]
    public void A_section_is_added_in_the_form_of_the_file()
    {
        var bytes = Encoding.UTF8.GetBytes("\uFEFFroot = true\r\n\r\n[*]\r\nindent_size = 2");
        var path = _session.Folder.Write(".editorconfig", bytes);

        _session.Run("init", "--only", "editorconfig").Should().Be(ExitCode.Clean);

        var written = File.ReadAllBytes(path);
        written.Take(bytes.Length).Should().Equal(bytes);
        Encoding.UTF8.GetString(written[bytes.Length..]).Should().StartWith("\r\n\r\n# ").And.EndWith("\r\n[*.md]\r\npmlint.profile = generic\r\n");
        _session.Output.Should().Be("added a section to .editorconfig\n");
    }

    [TestCase("[*.md]\npmlint.profile = sre\n")]
    [TestCase("[*.md]\n  PMLINT.PM2005.severity = none\n")]
    public void Settings_that_are_there_stay(string text)
    {
        _session.Folder.Write(".editorconfig", text);
        _session.Run("init", "--only", "editorconfig").Should().Be(ExitCode.Clean);
        _session.Folder.Read(".editorconfig").Should().Be(text);
    }

    [Test]
    public void Only_what_was_asked_for_is_written()
    {
        _session.Run("init", "--only", "workflow", "--only", "workflow").Should().Be(ExitCode.Clean);
        _session.Output.Should().Be("wrote .github/workflows/pmlint.yml\n");
        Directory.GetFiles(_session.Folder.Path).Should().BeEmpty();
    }
}
