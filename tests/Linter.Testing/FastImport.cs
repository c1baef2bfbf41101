using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Linter.Testing;

/// <summary>Writes commits to the branch main of a repository, many in one go: git fast-import.</summary>
public sealed class FastImport : IDisposable
{
    private const string Committer = "Ana Ruiz <ana@example.com>";

    private readonly Process _git;
    private readonly Stream _input;
    private int _mark;

    public FastImport(string folder)
    {
        _git = Process.Start(new ProcessStartInfo("git", ["-C", folder, "fast-import", "--quiet"]) { RedirectStandardInput = true, RedirectStandardOutput = true, UseShellExecute = false })!;
        _input = _git.StandardInput.BaseStream;
    }

    /// <summary>Starts a commit; its files follow.</summary>
    /// <param name="author">Who wrote it: "Ana Ruiz &lt;ana@example.com&gt;".</param>
    /// <param name="authored">When it was written.</param>
    /// <param name="committed">When it was committed.</param>
    /// <param name="message">The message.</param>
    public void Commit(string author, DateTimeOffset authored, DateTimeOffset committed, string message)
    {
        Line("commit refs/heads/main");
        Line($"mark :{++_mark}");
        Line($"author {author} {Stamp(authored)}");
        Line($"committer {Committer} {Stamp(committed)}");
        Data(message);
    }

    /// <summary>Gives a file of the commit its content.</summary>
    public void Put(string path, string text)
    {
        Line($"M 100644 inline {path}");
        Data(text);
    }

    /// <summary>Takes a file out of the commit.</summary>
    public void Delete(string path) => Line($"D {path}");

    /// <summary>Ends the commit and returns its hash.</summary>
    public string Finish()
    {
        Line($"get-mark :{_mark}");
        _input.Flush();
        return _git.StandardOutput.ReadLine()!;
    }

    /// <summary>Completes the import; fails the test if git fails.</summary>
    public void Dispose()
    {
        _input.Dispose();
        _git.WaitForExit();
        _git.ExitCode.Should().Be(0, "git fast-import must succeed");
        _git.Dispose();
    }

    private void Data(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        Line($"data {bytes.Length}");
        _input.Write(bytes);
        Line("");
    }

    private void Line(string text) => _input.Write(Encoding.UTF8.GetBytes(text + "\n"));

    private static string Stamp(DateTimeOffset time) =>
        $"{time.ToUnixTimeSeconds()} {(time.Offset < TimeSpan.Zero ? '-' : '+')}{time.Offset.ToString("hhmm", CultureInfo.InvariantCulture)}";
}
