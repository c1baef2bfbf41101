using System.Diagnostics;

namespace Linter.Testing;

/// <summary>A real repository in a folder of its own, made with the git program; nothing of the user's configuration is read.</summary>
public sealed class GitSandbox : IDisposable
{
    public GitSandbox(params string[] initOptions) => Run(["init", "--quiet", "--initial-branch=main", .. initOptions]);

    public TemporaryFolder Folder { get; } = new();

    /// <summary>Runs git and returns what it printed; fails the test if git fails.</summary>
    public string Run(params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = Folder.Path, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in Settings)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.Should().Be(0, $"git {string.Join(' ', start.ArgumentList)} must succeed; it said: {error.GetAwaiter().GetResult()}");
        return output;
    }

    /// <summary>Stages everything and commits it at a fixed time.</summary>
    public void Commit(string message)
    {
        Run("add", "--all");
        Run("commit", "--quiet", "--message", message);
    }

    public void Dispose() => Folder.Dispose();

    private static Dictionary<string, string> Settings => new(StringComparer.Ordinal)
    {
        ["GIT_CONFIG_GLOBAL"] = OperatingSystem.IsWindows() ? "NUL" : "/dev/null",
        ["GIT_CONFIG_NOSYSTEM"] = "1",
        ["GIT_AUTHOR_NAME"] = "Ana Ruiz",
        ["GIT_AUTHOR_EMAIL"] = "ana@example.com",
        ["GIT_AUTHOR_DATE"] = "2025-03-05T09:00:00Z",
        ["GIT_COMMITTER_NAME"] = "Ana Ruiz",
        ["GIT_COMMITTER_EMAIL"] = "ana@example.com",
        ["GIT_COMMITTER_DATE"] = "2025-03-05T09:00:00Z",
    };
}
