using System.Runtime.Versioning;
using System.Text.Json;

namespace Linter.Cli.Tests.Commands;

public sealed class ReportSetTests
{
    private static readonly string[] Formats = ["text", "json", "sarif", "github", "gitlab", "junit", "checkstyle", "rdjson", "summary"];

    private CliSession _session = null!;

    [SetUp]
    public void Open()
    {
        _session = new CliSession();
        _session.Folder.Write("a.md", CliSession.GarbledPostmortem);
    }

    [TearDown]
    public void Close() => _session.Dispose();

    [Test]
    public void All_formats_at_once_give_what_each_gives_alone()
    {
        _session.Run(["check", "a.md", .. Formats.SelectMany(format => new[] { "--format", $"{format}:all.{format}" })]).Should().Be(ExitCode.Clean, _session.Error);
        _session.Output.Should().BeEmpty();
        foreach (var format in Formats)
        {
            _session.Run("check", "a.md", "--format", format);
            _session.Folder.Read($"all.{format}").Should().Be(_session.Output).And.Contain("PM9001");
        }
    }

    [TestCase("out.json", "out.json")]
    [TestCase("out.json", "./deep/../out.json")]
    [TestCase("out.json", "link.json")]
    public void Two_reports_to_one_file_are_refused(string first, string second)
    {
        _session.Folder.Write("out.json", "old");
        File.CreateSymbolicLink(Path.Combine(_session.Folder.Path, "link.json"), "out.json");

        _session.Run("check", "a.md", "--format", $"json:{first}", "--format", $"sarif:{second}").Should().Be(ExitCode.Failed);

        _session.Error.Should().Be($"pmlint: Two reports go to '{second}'; give each its own file.\n");
        _session.Folder.Read("out.json").Should().Be("old");
    }

    [TestCase("a.md")]
    [TestCase("link.md")]
    public void A_report_does_not_overwrite_a_document(string file)
    {
        File.CreateSymbolicLink(Path.Combine(_session.Folder.Path, "link.md"), "a.md");

        _session.Run("check", ".", "--format", $"json:{file}").Should().Be(ExitCode.Failed);

        _session.Error.Should().Contain($"The report '{file}' would overwrite a document that is checked");
        _session.Folder.Read("a.md").Should().Be(CliSession.GarbledPostmortem);
    }

    [TestCase("missing/out.json")]
    [TestCase("folder")]
    public void A_file_that_cannot_be_written_is_one_clear_message(string file)
    {
        Directory.CreateDirectory(Path.Combine(_session.Folder.Path, "folder"));

        _session.Run("check", "a.md", "--format", $"json:{file}").Should().Be(ExitCode.Failed);

        _session.Error.Should().StartWith($"pmlint: The report '{file}' cannot be written: ").And.EndWith("\n");
        _session.Error.Split('\n').Should().HaveCount(2);
    }

    [Test]
    public void A_report_that_cannot_be_opened_leaves_the_others_as_they_were()
    {
        _session.Folder.Write("old.json", "old");

        _session.Run("check", "a.md", "--format", "json:old.json", "--format", "sarif:missing/out.sarif").Should().Be(ExitCode.Failed);

        _session.Folder.Read("old.json").Should().Be("old");
        NamesInFolder().Should().BeEquivalentTo("a.md", "old.json");
    }

    [Test]
    [Platform(Exclude = "Win")]
    [UnsupportedOSPlatform("windows")]
    public void A_report_replaces_a_file_and_keeps_its_mode()
    {
        var path = _session.Folder.Write("out.json", "old");
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);

        _session.Run("check", "a.md", "--format", "json:out.json").Should().Be(ExitCode.Clean);

        using var report = JsonDocument.Parse(_session.Folder.Read("out.json"));
        report.RootElement.GetProperty("documents").GetArrayLength().Should().Be(1);
        File.GetUnixFileMode(path).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        NamesInFolder().Should().BeEquivalentTo("a.md", "out.json");
    }

    [Test]
    public void While_a_report_is_written_the_file_has_its_old_content()
    {
        _session.Folder.Write("out.json", "old");
        var seen = "";
        using var output = new MemoryStream();
        Application.Run(["check", "a.md", "-", "--format", "json:out.json"], new Terminal
        {
            Input = new WatchedStream(() => seen = _session.Folder.Read("out.json")),
            Output = output,
            Error = TextWriter.Null,
            Folder = _session.Folder.Path,
            Variable = static _ => null,
        });

        seen.Should().Be("old");
        _session.Folder.Read("out.json").Should().StartWith("{");
    }

    [Test]
    [Platform("Linux")]
    public void A_report_to_a_device_leaves_the_device()
    {
        _session.Run("check", "a.md", "--format", "json:/dev/null").Should().Be(ExitCode.Clean, _session.Error);

        File.GetAttributes("/dev/null").HasFlag(FileAttributes.Directory).Should().BeFalse();
        new FileInfo("/dev/null").Length.Should().Be(0);
    }

    private IEnumerable<string> NamesInFolder() => Directory.EnumerateFileSystemEntries(_session.Folder.Path).Select(path => Path.GetFileName(path));

    /// <summary>An empty stream that tells when it is read.</summary>
    private sealed class WatchedStream(Action whenRead) : MemoryStream
    {
        // The base class reads spans through this method when it is derived from.
        public override int Read(byte[] buffer, int offset, int count)
        {
            whenRead();
            return base.Read(buffer, offset, count);
        }

        public override void CopyTo(Stream destination, int bufferSize)
        {
            whenRead();
            base.CopyTo(destination, bufferSize);
        }
    }
}
