using System.Diagnostics;
using System.Text;
using Linter.Testing;

namespace Linter.Cli.Tests.Commands;

public sealed class FixCommandTests
{
    private const string Repaired = CliSession.Postmortem + "\n\nIt was the db’s fault.\n";

    /// <summary>A stated length that the window contradicts: an error with a fix to choose.</summary>
    private const string WrongLength = """
        # Checkout outage

        ## Summary

        - **Duration:** 3 hours, from 10:00 to 12:00 UTC on 2025-03-04
        - **Impact:** 12% of the customers could not pay.

        ## Timeline

        - 10:00 UTC: Error rate rises.
        - 11:00 UTC: Alert fires.
        - 12:00 UTC: Rolled back, service restored.

        ## Root Cause

        A missing index.

        ## Action Items

        - Add the index (@ana, due 2025-03-10, OPS-12)

        """;

    private CliSession _session = null!;

    [SetUp]
    public void Open() => _session = new CliSession();

    [TearDown]
    public void Close() => _session.Dispose();

    [Test]
    public void A_file_is_repaired_and_a_second_run_changes_nothing()
    {
        _session.Folder.Write("a.md", CliSession.GarbledPostmortem);

        _session.Run("fix", "a.md").Should().Be(ExitCode.Clean);
        _session.Folder.Read("a.md").Should().Be(Repaired);
        _session.Output.Should().MatchRegex("^a\\.md:\\d+:\\d+: PM9001: Replace the garbled text by what it was\n$");
        _session.Error.Should().StartWith("1 finding repaired in 1 document; ");

        _session.Run("fix", "a.md").Should().Be(ExitCode.Clean);
        _session.Output.Should().BeEmpty();
        _session.Error.Should().StartWith("nothing repaired; ");
    }

    [TestCase("utf-8", false, "\n")]
    [TestCase("utf-8", true, "\r\n")]
    [TestCase("utf-16", true, "\r\n")]
    [TestCase("utf-16BE", true, "\n")]
    public void Encoding_mark_and_line_ends_stay(string name, bool hasMark, string newLine)
    {
        Encoding encoding = name == "utf-8" ? new UTF8Encoding(hasMark) : new UnicodeEncoding(name == "utf-16BE", hasMark);
        byte[] Encoded(string text) => [.. encoding.GetPreamble(), .. encoding.GetBytes(text.Replace("\n", newLine, StringComparison.Ordinal))];
        var path = _session.Folder.Write("a.md", Encoded(CliSession.GarbledPostmortem));

        _session.Run("fix", "a.md");

        File.ReadAllBytes(path).Should().Equal(Encoded(Repaired));
    }

    [Test]
    public void Standard_input_goes_to_standard_output()
    {
        _session.Input = CliSession.GarbledPostmortem;
        _session.Run("fix", "-", "--stdin-filename", "a.md").Should().Be(ExitCode.Clean);
        _session.Output.Should().Be(Repaired);

        _session.Input = Repaired;
        _session.Run("fix", "-");
        _session.Output.Should().Be(Repaired);
    }

    [Test]
    public void A_difference_changes_nothing_and_can_be_applied()
    {
        var path = _session.Folder.Write("my docs/a.md", "\uFEFF" + CliSession.GarbledPostmortem.TrimEnd('\n'));

        _session.Run("fix", "--diff", ".").Should().Be(ExitCode.Findings);
        File.ReadAllText(path).Should().Contain("dbâ€™s");

        _session.Folder.Write("a.diff", _session.OutputBytes);
        RunGit("apply", "a.diff");
        File.ReadAllBytes(path).Should().Equal(Encoding.UTF8.GetBytes("\uFEFF" + Repaired.TrimEnd('\n')));
        _session.Run("fix", "--diff", ".").Should().Be(ExitCode.Clean);
        _session.Output.Should().BeEmpty();
    }

    [TestCase("error", ExitCode.Findings)]
    [TestCase("never", ExitCode.Clean)]
    public void The_exit_code_tells_what_is_left(string severity, int code)
    {
        _session.Folder.Write("a.md", WrongLength);
        _session.Run("fix", "a.md", "--fail-on", severity).Should().Be(code);
        _session.Error.Should().Contain("left: 1 error").And.Contain("pmlint fix --offered");
    }

    [Test]
    public void What_is_offered_is_listed_where_nobody_can_be_asked()
    {
        _session.Folder.Write("a.md", WrongLength);
        _session.Run("fix", "--offered", "a.md").Should().Be(ExitCode.Findings);
        _session.Output.Should().StartWith("a.md:5:").And.Contain(": error: PM1001: ").And.Contain("  1. Replace by 2 hours").And.Contain("     -- **Duration:** 3 hours").And.Contain("     +- **Duration:** 2 h");
        _session.Folder.Read("a.md").Should().Be(WrongLength);
    }

    [TestCase("y\n", true)]
    [TestCase("what?\ny\n", true)]
    [TestCase("a\n", true)]
    [TestCase("n\n", false)]
    [TestCase("q\n", false)]
    [TestCase("", false)]
    public void On_a_terminal_each_is_asked_about(string answers, bool isRepaired)
    {
        _session.Folder.Write("a.md", WrongLength);
        _session.IsInteractive = true;
        _session.Input = answers;

        _session.Run("fix", "--offered", "a.md").Should().Be(isRepaired ? ExitCode.Clean : ExitCode.Findings);

        _session.Folder.Read("a.md").Contains("3 hours", StringComparison.Ordinal).Should().Be(!isRepaired);
        _session.Error.Should().Contain("Repair it? [y]es, [n]o, [a]ll from here, [q]uit: ");
    }

    [Test]
    public void All_from_here_asks_no_more()
    {
        _session.Folder.Write("a.md", WrongLength);
        _session.Folder.Write("b.md", WrongLength);
        _session.IsInteractive = true;
        _session.Input = "a\n";
        _session.Run("fix", "--offered", "a.md", "b.md").Should().Be(ExitCode.Clean);
        _session.Error.Split("Repair it?").Should().HaveCount(2);
    }

    [Test]
    public void Bytes_that_are_not_text_are_left_alone_and_other_files_repaired()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(CliSession.GarbledPostmortem), 0xFF];
        var path = _session.Folder.Write("a.md", bytes);
        _session.Folder.Write("b.md", CliSession.GarbledPostmortem);

        _session.Run("fix", "a.md", "b.md").Should().Be(ExitCode.Failed);

        File.ReadAllBytes(path).Should().Equal(bytes);
        _session.Folder.Read("b.md").Should().Be(Repaired);
        _session.Error.Should().Contain("a.md: ").And.Contain("save it as UTF-8 first");
    }

    [Test]
    public void A_read_only_file_is_left_alone_and_other_files_repaired()
    {
        var path = _session.Folder.Write("a.md", CliSession.GarbledPostmortem);
        _session.Folder.Write("b.md", CliSession.GarbledPostmortem);
        File.SetAttributes(path, FileAttributes.ReadOnly);

        _session.Run("fix", ".").Should().Be(ExitCode.Failed);

        _session.Folder.Read("a.md").Should().Be(CliSession.GarbledPostmortem);
        _session.Folder.Read("b.md").Should().Be(Repaired);
        _session.Error.Should().Contain("pmlint: 'a.md' was not changed: ");
        Directory.GetFiles(_session.Folder.Path).Should().HaveCount(2);
    }

    [Test]
    [Platform(Exclude = "Win")]
    public void A_link_stays_a_link_and_does_not_lead_out_of_the_folder()
    {
        using var elsewhere = new TemporaryFolder();
        var outside = elsewhere.Write("a.md", CliSession.GarbledPostmortem);
        _session.Folder.Write("deep/b.md", CliSession.GarbledPostmortem);
        File.CreateSymbolicLink(Path.Combine(_session.Folder.Path, "out.md"), outside);
        File.CreateSymbolicLink(Path.Combine(_session.Folder.Path, "in.md"), "deep/b.md");

        _session.Run("fix", "out.md", "in.md").Should().Be(ExitCode.Failed);

        File.ReadAllText(outside).Should().Be(CliSession.GarbledPostmortem);
        _session.Folder.Read("deep/b.md").Should().Be(Repaired);
        new FileInfo(Path.Combine(_session.Folder.Path, "in.md")).LinkTarget.Should().Be("deep/b.md");
        _session.Error.Should().Contain("pmlint: 'out.md' was not changed: ");
    }

    [Test]
    public void A_file_elsewhere_that_is_named_is_repaired()
    {
        using var elsewhere = new TemporaryFolder();
        var path = elsewhere.Write("a.md", CliSession.GarbledPostmortem);
        _session.Run("fix", path).Should().Be(ExitCode.Clean);
        File.ReadAllText(path).Should().Be(Repaired);
    }

    [Test]
    public void A_file_that_was_changed_meanwhile_is_not_overwritten()
    {
        var path = _session.Folder.Write("a.md", WrongLength);
        _session.IsInteractive = true;

        // The answer is read after the document was, so another editor has saved it by then.
        _session.RunWith(new ActingStream("y\n"u8.ToArray(), () => File.WriteAllText(path, "# Mine\n")), "fix", "--offered", "a.md").Should().Be(ExitCode.Failed);

        _session.Folder.Read("a.md").Should().Be("# Mine\n");
        _session.Error.Should().Contain("it was changed by somebody else meanwhile.");
    }

    [Test]
    public void A_folder_without_postmortems_is_an_error_unless_allowed()
    {
        _session.Folder.Write("notes.md", "# Notes\n");
        _session.Run("fix").Should().Be(ExitCode.Failed);
        _session.Run("fix", "--allow-empty").Should().Be(ExitCode.Clean);
    }

    private void RunGit(params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = _session.Folder.Path, RedirectStandardError = true, UseShellExecute = false })!;
        var error = git.StandardError.ReadToEnd();
        git.WaitForExit();
        git.ExitCode.Should().Be(0, error);
    }

    /// <summary>An input that does something when it is first read.</summary>
    private sealed class ActingStream(byte[] bytes, Action act) : MemoryStream(bytes)
    {
        private Action? _act = act;

        // The base class reads spans through this method when it is derived from.
        public override int Read(byte[] buffer, int offset, int count)
        {
            Interlocked.Exchange(ref _act, null)?.Invoke();
            return base.Read(buffer, offset, count);
        }
    }
}
