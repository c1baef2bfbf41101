using System.Diagnostics;
using System.Globalization;

namespace Linter.Testing;

/// <summary>
/// A real repository in a folder of its own, made with the git program at fixed times; nothing of the user's configuration is read.
/// Each commit is a minute younger than the one before.
/// </summary>
public sealed class GitSandbox : IDisposable
{
    public const string DefaultAuthor = "Ana Ruiz <ana@example.com>";

    private const string FirstCommitAt = "2025-03-05T09:00:00+00:00";

    private GitSandbox()
    {
    }

    public TemporaryFolder Folder { get; private init; } = new();

    /// <summary>The time of the next commit.</summary>
    public DateTimeOffset Now { get; set; } = Time(FirstCommitAt);

    /// <summary>Environment variables for the runs of git, its hooks included.</summary>
    public Dictionary<string, string> Variables { get; } = new(StringComparer.Ordinal);

    public static GitSandbox Create(params IEnumerable<string> initOptions)
    {
        var sandbox = new GitSandbox();
        sandbox.Run(["init", "--quiet", "--initial-branch=main", .. initOptions]);
        // So that clones may leave out contents; a server does not read the variables of its client.
        sandbox.Run("config", "uploadpack.allowFilter", "true");
        return sandbox;
    }

    /// <summary>A clone of this repository; the file protocol is used, so that depths and filters count.</summary>
    public GitSandbox Clone(params IEnumerable<string> options) => CloneOf("file://" + Folder.Path, Now, options);

    /// <summary>Reads a time with its offset: "2025-03-05T10:00:00+01:00".</summary>
    public static DateTimeOffset Time(string text) => DateTimeOffset.ParseExact(text, "yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);

    /// <summary>Runs git and returns what it printed; fails the test if git fails.</summary>
    public string Run(params IEnumerable<string> arguments)
    {
        var result = Try(arguments);
        result.ExitCode.Should().Be(0, $"git {string.Join(' ', arguments)} must succeed; it said: {result.Error}");
        return result.Output;
    }

    /// <summary>Runs git, whether it succeeds or not.</summary>
    public ProgramResult Try(params IEnumerable<string> arguments) => Try(arguments, DefaultAuthor, Now);

    /// <summary>Stages everything and commits it.</summary>
    /// <param name="message">The message of the commit.</param>
    /// <param name="at">When it was committed, with the offset: "2025-03-05T10:00:00+01:00"; the next minute if not given.</param>
    /// <param name="author">Who wrote it: "Ana Ruiz &lt;ana@example.com&gt;".</param>
    /// <param name="authoredAt">When it was written; when it was committed if not given.</param>
    /// <returns>The hash of the commit.</returns>
    public string Commit(string message, string? at = null, string author = DefaultAuthor, string? authoredAt = null)
    {
        Run("add", "--all");
        return CommitStaged(message, at, author, authoredAt);
    }

    /// <summary>Commits what is staged; see <see cref="Commit"/>.</summary>
    public string CommitStaged(string message, string? at = null, string author = DefaultAuthor, string? authoredAt = null)
    {
        Now = at is null ? Now : Time(at);
        var result = Try(["commit", "--quiet", "--allow-empty", "--message", message], author, authoredAt is null ? Now : Time(authoredAt));
        result.ExitCode.Should().Be(0, $"git must commit; it said: {result.Error}");
        Now = Now.AddMinutes(1);
        return Head();
    }

    /// <summary>The hash of the current commit.</summary>
    public string Head() => Run("rev-parse", "HEAD").Trim();

    /// <summary>Writes a hook that is a shell script.</summary>
    public void WriteHook(string name, string script)
    {
        var hooks = Run("rev-parse", "--git-path", "hooks").Trim();
        var file = Folder.Write(Path.Combine(hooks, name), "#!/bin/sh\n" + script + "\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    public void Dispose() => Folder.Dispose();

    private static GitSandbox CloneOf(string address, DateTimeOffset now, IEnumerable<string> options)
    {
        var clone = new GitSandbox { Now = now };
        clone.Run(["clone", "--quiet", .. options, "--", address, clone.Folder.Path]);
        return clone;
    }

    private ProgramResult Try(IEnumerable<string> arguments, string author, DateTimeOffset authoredAt)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = Folder.Path };
        foreach (var (name, value) in SettingsOf(author, authoredAt).Concat(Variables))
        {
            start.Environment[name] = value;
        }

        return ProgramResult.Of(start);
    }

    private Dictionary<string, string> SettingsOf(string author, DateTimeOffset authoredAt) => new(StringComparer.Ordinal)
    {
        ["GIT_CONFIG_GLOBAL"] = OperatingSystem.IsWindows() ? "NUL" : "/dev/null",
        ["GIT_CONFIG_NOSYSTEM"] = "1",
        ["GIT_CONFIG_COUNT"] = "1",
        ["GIT_CONFIG_KEY_0"] = "protocol.file.allow",
        ["GIT_CONFIG_VALUE_0"] = "always",
        ["GIT_TERMINAL_PROMPT"] = "0",
        ["GIT_AUTHOR_NAME"] = author[..author.IndexOf('<', StringComparison.Ordinal)].Trim(),
        ["GIT_AUTHOR_EMAIL"] = author[(author.IndexOf('<', StringComparison.Ordinal) + 1)..].TrimEnd('>'),
        ["GIT_AUTHOR_DATE"] = Stamp(authoredAt),
        ["GIT_COMMITTER_NAME"] = "Ana Ruiz",
        ["GIT_COMMITTER_EMAIL"] = "ana@example.com",
        ["GIT_COMMITTER_DATE"] = Stamp(Now),
        ["TZ"] = "UTC",
        ["LC_ALL"] = "C.UTF-8",
    };

    private static string Stamp(DateTimeOffset time) => time.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);
}
