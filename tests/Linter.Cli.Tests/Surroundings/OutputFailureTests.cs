using System.Text;
using Linter.Testing;

namespace Linter.Cli.Tests.Surroundings;

/// <summary>Readers that go away, and disks that are full or read-only.</summary>
public sealed class OutputFailureTests
{
    private static readonly string[] Formats = ["text", "json", "sarif", "github", "gitlab", "junit", "checkstyle", "rdjson", "summary"];

    private TemporaryFolder _folder = null!;

    [SetUp]
    public void Open()
    {
        if (!OperatingSystem.IsLinux())
        {
            Assert.Ignore("The devices /dev/full and /proc are those of Linux.");
        }

        _folder = new TemporaryFolder();
        Enumerable.Range(0, 60).ToList().ForEach(number => _folder.Write($"{number:00}.md", CliSession.GarbledPostmortem));
    }

    [TearDown]
    public void Close() => _folder?.Dispose();

    [TestCaseSource(nameof(Formats))]
    public void A_reader_that_goes_away_is_no_failure(string format)
    {
        var result = ToolProcess.Shell(_folder.Path, $"pmlint check . --format {format} | head -c 100; exit ${{PIPESTATUS[0]}}");
        result.ExitCode.Should().Be(ExitCode.Clean);
        Encoding.UTF8.GetByteCount(result.Output).Should().BeGreaterThanOrEqualTo(100, "a character may be cut").And.BeLessThan(110);
        result.Error.Should().MatchRegex("^60 documents, [^\n]*\n$");
    }

    [TestCaseSource(nameof(Formats))]
    public void A_full_disk_is_told(string format)
    {
        Fails($"pmlint check . --format {format} > /dev/full");
        Fails($"pmlint check . --format {format}:/dev/full");
    }

    [TestCase("rules")]
    [TestCase("explain PM2001")]
    [TestCase("inspect 00.md")]
    [TestCase("inspect 00.md --format json")]
    [TestCase("config 00.md")]
    [TestCase("fix --diff .")]
    [TestCase("fix - < 00.md")]
    [TestCase("new Outage")]
    [TestCase("--help")]
    [TestCase("--version")]
    public void A_full_disk_is_told_by_every_command(string command) => Fails($"pmlint {command} > /dev/full");

    [Test]
    public void A_report_that_finds_no_room_leaves_the_old_one() =>
        OnSmallDisk("echo old > small/a; pmlint check . --format json:small/a", "pmlint: The output cannot be written: ").Should().Be("a old");

    [Test]
    public void A_repair_that_finds_no_room_leaves_the_old_document()
    {
        var large = CliSession.GarbledPostmortem + string.Concat(Enumerable.Repeat("text\n\n", 1500));
        _folder.Write("large.md", large);
        OnSmallDisk("cp large.md small/a; pmlint fix small/a", "pmlint: 'small/a' was not changed: ").Should().Be("a " + large.Trim());
    }

    [Test]
    public void A_baseline_that_finds_no_room_leaves_the_old_one() =>
        OnSmallDisk("""echo '{"version":1,"findings":[]}' > small/a; pmlint baseline write . --baseline small/a""", "pmlint: The baseline 'small/a' cannot be written: ").Should().Be("""a {"version":1,"findings":[]}""");

    [TestCaseSource(nameof(Formats))]
    public void A_report_beyond_the_size_of_files_leaves_the_old_one(string format)
    {
        _folder.Write("out", "old");
        BeyondSizeOfFiles(1, $"pmlint check . --format {format}:out").Should().EndWith($"/out'\n").And.StartWith("pmlint: The output cannot be written: The file would be larger ");
        _folder.Read("out").Should().Be("old");
    }

    [TestCaseSource(nameof(Formats))]
    public void A_redirected_report_beyond_the_size_of_files_is_told(string format) =>
        BeyondSizeOfFiles(1, $"trap '' XFSZ; pmlint check . --format {format} > out").Should().StartWith("pmlint: The output cannot be written: The file would be larger ");

    [Test]
    public void A_repair_beyond_the_size_of_files_leaves_the_old_document()
    {
        var large = CliSession.GarbledPostmortem + string.Concat(Enumerable.Repeat("text\n\n", 1500));
        _folder.Write("large.md", large);
        BeyondSizeOfFiles(8, "pmlint fix large.md").Should().StartWith("pmlint: 'large.md' was not changed: The file would be larger ");
        _folder.Read("large.md").Should().Be(large);
    }

    [Test]
    public void A_baseline_beyond_the_size_of_files_leaves_the_old_one()
    {
        const string Old = """{"version":1,"findings":[]}""";
        _folder.Write("base.json", Old);
        BeyondSizeOfFiles(1, "pmlint baseline write . --baseline base.json").Should().StartWith("pmlint: The baseline 'base.json' cannot be written: The file would be larger ");
        _folder.Read("base.json").Should().Be(Old);
    }

    [Test]
    public void A_blank_postmortem_beyond_the_size_of_files_is_not_written_in_part()
    {
        BeyondSizeOfFiles(1, $"pmlint new {new string('a', 1100)} --output new.md").Should().StartWith("pmlint: 'new.md' cannot be written: The file would be larger ");
        File.Exists(Path.Combine(_folder.Path, "new.md")).Should().BeFalse();
    }

    [TestCase("check . --format json:/proc/out.json")]
    [TestCase("baseline write . --baseline /proc/base.json")]
    [TestCase("new Outage --output /proc/new.md")]
    public void A_folder_that_cannot_be_written_is_told(string command)
    {
        var result = ToolProcess.Shell(_folder.Path, $"pmlint {command}");
        result.ExitCode.Should().Be(ExitCode.Failed);
        result.Error.Should().Contain("pmlint: ").And.NotContain("   at ").And.NotContain("defect").And.NotContain(".tmp", "nobody knows the temporary file");
    }

    private void Fails(string line)
    {
        var result = ToolProcess.Shell(_folder.Path, line);
        result.ExitCode.Should().Be(ExitCode.Failed, line);
        result.Error.Should().MatchRegex("(^|\n)pmlint: [^\n]*cannot be written[^\n]*: No space left on device[^\n]*\n$").And.NotContain("   at ");
        result.Output.Should().BeEmpty();
    }

    /// <summary>Runs a failing line that may write no file larger than so many kB, and returns what it says on the error stream.</summary>
    private string BeyondSizeOfFiles(int kilobytes, string line)
    {
        var before = Directory.GetFileSystemEntries(_folder.Path);
        // The runtime itself maps a large file unless it is told not to.
        var result = ToolProcess.Shell(_folder.Path, $"export DOTNET_EnableWriteXorExecute=0; ulimit -f {kilobytes}; {line}");
        result.ExitCode.Should().Be(ExitCode.Failed, result.Error);
        result.Error.Should().NotContain("   at ").And.NotContain(".tmp", "nobody knows the temporary file");
        Directory.GetFileSystemEntries(_folder.Path).Where(file => !file.EndsWith("/out", StringComparison.Ordinal)).Should().BeEquivalentTo(before.Where(file => !file.EndsWith("/out", StringComparison.Ordinal)));
        return result.Error;
    }

    /// <summary>Runs a failing line beside a disk of 12 kB, "small", and returns the files of that disk, each with its content.</summary>
    private string OnSmallDisk(string line, string complaint)
    {
        Directory.CreateDirectory(Path.Combine(_folder.Path, "small"));
        var result = ToolProcess.Shell(_folder.Path, $$"""
            export -f pmlint
            unshare -rm true || exit 77
            unshare -rm bash -c "mount -t tmpfs -o size=12k tmpfs small || exit 77; $(cat <<'END'
            {{line}}
            code=$?; cd small; for file in $(ls -A); do echo "$file $(cat $file)"; done; exit $code
            END
            )"
            """);
        if (result.ExitCode == 77)
        {
            Assert.Ignore("A disk of its own needs a user namespace, which this machine does not allow.");
        }

        result.ExitCode.Should().Be(ExitCode.Failed, result.Error);
        result.Error.Should().Contain(complaint).And.NotContain("   at ").And.NotContain(".tmp", "nobody knows the temporary file");
        return result.Output.Trim();
    }
}
