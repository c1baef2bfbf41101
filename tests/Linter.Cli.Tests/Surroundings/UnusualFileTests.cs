using System.Runtime.Versioning;
using System.Text;
using Linter.Testing;

namespace Linter.Cli.Tests.Surroundings;

/// <summary>What lies on a disk besides good text files.</summary>
[Platform(Exclude = "Win")]
[UnsupportedOSPlatform("windows")]
public sealed class UnusualFileTests
{
    private TemporaryFolder _folder = null!;

    [SetUp]
    public void Open() => _folder = new TemporaryFolder();

    [TearDown]
    public void Close() => _folder.Dispose();

    [Test]
    public void A_binary_file_is_checked_without_harm()
    {
        var bytes = new byte[300_000];
        new Random(1).NextBytes(bytes);
        _folder.Write("a.md", bytes);

        var result = ToolProcess.Run(_folder.Path, "check", "a.md");

        result.ExitCode.Should().Be(ExitCode.Clean);
        result.Error.Should().Contain("info[PME002]: a.md: ");
    }

    [TestCase(2)]
    [TestCase(3)]
    public void A_file_cut_in_the_middle_of_a_character_is_read_to_there(int kept)
    {
        _folder.Write("a.md", [.. Encoding.UTF8.GetBytes(CliSession.Postmortem + "\n\n"), .. "🔥"u8[..kept]]);
        Checked("a.md").Output.Should().Contain("[PM9001]: The document holds bytes that are not UTF-8");
    }

    [Test]
    public void Half_a_file_of_two_bytes_a_character_is_read_to_there()
    {
        var bytes = Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(CliSession.Postmortem)).ToArray();
        _folder.Write("a.md", bytes[..^1]);
        Checked("a.md").Error.Should().NotContain("PME001");
    }

    [Test]
    public void A_file_that_no_postmortem_is_as_large_as_is_refused()
    {
        using (var file = File.Create(Path.Combine(_folder.Path, "a.md")))
        {
            file.SetLength(100_000_000);
        }

        var result = ToolProcess.Run(_folder.Path, "check", "a.md");
        result.ExitCode.Should().Be(ExitCode.Failed);
        result.Error.Should().Be("error[PME001]: a.md: The file cannot be read: it is larger than 32 MB.\n");
    }

    [Test]
    public void A_device_without_end_is_refused()
    {
        var result = ToolProcess.Shell(_folder.Path, "pmlint check /dev/zero; pmlint check - < /dev/zero");
        result.ExitCode.Should().Be(ExitCode.Failed);
        result.Error.Should().MatchRegex("^(error\\[PME001\\]: [^\n]*The file cannot be read: it is larger than 32 MB\\.\n){2}$");
    }

    [Test]
    public void A_line_of_ten_megabytes_is_left_out_and_the_rest_is_read()
    {
        _folder.Write("a.md", $"{CliSession.GarbledPostmortem}\n{new string('a', 10_000_000)}\n");

        var result = Checked("a.md");
        result.Output.Should().Contain("[PM9001]");
        result.Error.Should().Contain("warning[PME009]: a.md: Line 23 has more than 10000 characters and was not read; break it.");
    }

    [Test]
    public void Links_that_lead_nowhere_are_told_when_named_and_passed_over_in_a_search()
    {
        _folder.Write("a.md", CliSession.Postmortem);
        File.CreateSymbolicLink(Path.Combine(_folder.Path, "nowhere.md"), "missing.md");
        File.CreateSymbolicLink(Path.Combine(_folder.Path, "circle.md"), "circle.md");
        File.CreateSymbolicLink(Path.Combine(_folder.Path, "around"), ".");

        Checked(".").Error.Should().StartWith("1 document, ");
        foreach (var link in (string[])["nowhere.md", "circle.md"])
        {
            var result = ToolProcess.Run(_folder.Path, "check", link);
            result.ExitCode.Should().Be(ExitCode.Failed);
            result.Error.Should().MatchRegex($"^error\\[PME001\\]: {link}: The file cannot be read: [^\n]+\n$");
        }
    }

    [Test]
    public void A_pipe_in_a_searched_folder_is_passed_over()
    {
        _folder.Write("a.md", CliSession.Postmortem);
        ToolProcess.Shell(_folder.Path, "mkfifo pipe.md").ExitCode.Should().Be(0);
        Checked(".").Error.Should().StartWith("1 document, ");
    }

    [Test]
    public void A_pipe_that_is_named_is_read() =>
        ToolProcess.Shell(_folder.Path, $"pmlint check <(cat '{_folder.Write("a.md", CliSession.GarbledPostmortem)}')").Output.Should().Contain("[PM9001]");

    [Test]
    public void A_file_that_may_not_be_read_is_told_and_the_others_are_checked()
    {
        _folder.Write("a.md", CliSession.GarbledPostmortem);
        _folder.Write("b.md", CliSession.Postmortem);
        File.SetUnixFileMode(Path.Combine(_folder.Path, "b.md"), UnixFileMode.None);

        var result = ToolProcess.Run(_folder.Path, "check", "a.md", Environment.IsPrivilegedProcess ? "/proc/self/mem" : "b.md");

        result.ExitCode.Should().Be(ExitCode.Failed);
        result.Output.Should().Contain("[PM9001]");
        result.Error.Should().Contain("The file cannot be read: ");
    }

    [Test]
    public void Files_that_vanish_and_grow_meanwhile_do_no_harm()
    {
        Enumerable.Range(0, 300).ToList().ForEach(number => _folder.Write($"{number:000}.md", CliSession.Postmortem));

        var result = ToolProcess.Shell(_folder.Path, """
            (for i in {299..150}; do rm -f $i.md; echo '- 10:30 UTC: more' >> $((i - 150)).md 2>/dev/null; done) &
            pmlint check . ; code=$?; wait; exit $code
            """);

        result.ExitCode.Should().BeOneOf(ExitCode.Clean, ExitCode.Failed);
        result.Error.Split('\n')[..^2].Should().OnlyContain(line => line.StartsWith("error[PME001]: ", StringComparison.Ordinal) && line.EndsWith(".md' is gone.", StringComparison.Ordinal));
    }

    [Test]
    public void Ten_thousand_files_in_a_folder_are_checked_in_order()
    {
        Enumerable.Range(0, 10_000).ToList().ForEach(number => _folder.Write($"{number:00000}.md", number % 1000 == 0 ? CliSession.GarbledPostmortem : "# Notes\n"));

        var result = Checked(".");

        result.Error.Should().StartWith("10 documents, ");
        var places = result.Output.Split('\n').Where(static line => line.TrimStart().StartsWith("--> ", StringComparison.Ordinal)).Select(static line => line.Trim()[4..].Split(':')[0]).Distinct(StringComparer.Ordinal);
        places.Should().Equal(Enumerable.Range(0, 10).Select(static number => $"{number}000.md".PadLeft(8, '0')));
    }

    /// <summary>A check that can do what it was asked.</summary>
    private ProgramResult Checked(string path)
    {
        var result = ToolProcess.Run(_folder.Path, "check", path);
        result.ExitCode.Should().BeOneOf([ExitCode.Clean, ExitCode.Findings], result.Error);
        return result;
    }
}
