using System.Diagnostics;
using Linter.Testing;

namespace Linter.Cli.Tests.Surroundings;

/// <summary>Runs that are ended from outside: every file is whole, old or new.</summary>
[Platform(Exclude = "Win")]
public sealed class InterruptionTests
{
    private const int Files = 40;
    private const int Kills = 17;
    private const double Earlier = 0.85;
    private const double Later = 1.1;
    private const int InterruptedByKeyboard = 130;

    private static readonly string Repaired = CliSession.GarbledPostmortem.Replace("â€™", "’", StringComparison.Ordinal);

    private TemporaryFolder _folder = null!;

    private static readonly string[] Reports = ["out.json", "out.sarif", "out.xml", "out.summary", "out.txt"];

    [SetUp]
    public void Open() => _folder = new TemporaryFolder();

    [TearDown]
    public void Close() => _folder.Dispose();

    [Test]
    public void Killed_repairs_leave_each_document_old_or_new() =>
        Kill(["fix", "."], WriteDocuments, Documents, []).Should().BeEquivalentTo(CliSession.GarbledPostmortem, Repaired);

    [Test]
    public void A_killed_baseline_is_old_or_new() =>
        Kill(["baseline", "write", "."], () => _folder.Write(".pmlint-baseline.json", OldBaseline), [".pmlint-baseline.json"], [OldBaseline]).Should().HaveCount(2).And.Contain(OldBaseline);

    [Test]
    public void Killed_reports_are_old_or_new() =>
        Kill(["check", ".", "--format", "json:out.json", "--format", "sarif:out.sarif", "--format", "junit:out.xml", "--format", "summary:out.summary", "--format", "text:out.txt"],
            () => Reports.ToList().ForEach(report => _folder.Write(report, "old")), Reports, ["old"]).Should().HaveCount(1 + Reports.Length).And.Contain("old");

    [Test]
    public void Ctrl_C_ends_a_run_and_leaves_nothing_behind()
    {
        WriteDocuments();
        _folder.Write("out.json", "old");
        ToolProcess.Shell(_folder.Path, "mkfifo pipe").ExitCode.Should().Be(0);

        // The pipe that nobody writes to holds the run while its report is open. A shell starts programs in the background deaf to Ctrl-C, so env undoes that.
        var result = ToolProcess.Shell(_folder.Path, """
            trap 'pkill -KILL -P $$' ALRM
            env --default-signal=INT dotnet "$(declare -f pmlint | grep -o "'.*dll'" | tr -d "'")" check . pipe --format json:out.json &
            tool=$!
            until ls -A | grep -q '^\.out\.json\..*\.tmp$'; do sleep 0.05; done
            kill -INT $tool
            wait $tool
            """);

        result.ExitCode.Should().Be(InterruptedByKeyboard);
        result.Error.Should().BeEmpty();
        _folder.Read("out.json").Should().Be("old");
        Directory.GetFiles(_folder.Path).Select(Path.GetFileName).Should().BeEquivalentTo([.. Documents, "out.json", "pipe"]);
    }

    private static IReadOnlyList<string> Documents { get; } = [.. Enumerable.Range(0, Files).Select(static number => $"{number:000}.md")];

    private static string OldBaseline => """{ "version": 1, "findings": [] }""";

    private void WriteDocuments() => Documents.ToList().ForEach(document => _folder.Write(document, CliSession.GarbledPostmortem));

    /// <summary>Kills a run at moments around the one at which it replaces files, whatever the machine does beside it: later while something is old, earlier when all is new.</summary>
    /// <param name="arguments">The run.</param>
    /// <param name="reset">Makes the files old.</param>
    /// <param name="files">The files that the run replaces.</param>
    /// <param name="old">What they may hold besides what a whole run writes.</param>
    /// <returns>The contents that were seen.</returns>
    private HashSet<string> Kill(string[] arguments, Action reset, IReadOnlyList<string> files, string[] old)
    {
        WriteDocuments();
        reset();
        var moment = Time(arguments);
        var whole = files.ToDictionary(static file => file, file => _folder.Read(file), StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var kill = 0; kill < Kills; kill++)
        {
            reset();
            KillAfter(arguments, moment);
            files.Should().OnlyContain(file => new[] { whole[file], CliSession.GarbledPostmortem }.Concat(old).Contains(_folder.Read(file)));
            seen.UnionWith(files.Select(_folder.Read));
            moment *= files.All(file => _folder.Read(file) == whole[file]) ? Earlier : Later;
        }

        reset();
        ToolProcess.Run(_folder.Path, arguments).ExitCode.Should().NotBe(ExitCode.Failed, "what killed runs left behind breaks no later one");
        files.Should().OnlyContain(file => _folder.Read(file) == whole[file]);
        return seen;
    }

    private TimeSpan Time(string[] arguments)
    {
        var started = Stopwatch.GetTimestamp();
        ToolProcess.Run(_folder.Path, arguments).ExitCode.Should().NotBe(ExitCode.Failed);
        return Stopwatch.GetElapsedTime(started);
    }

    private void KillAfter(string[] arguments, TimeSpan time)
    {
        using var process = Process.Start(ToolProcess.Start(_folder.Path, arguments))!;
        process.WaitForExit(time);
        process.Kill();
        process.WaitForExit();
    }
}
