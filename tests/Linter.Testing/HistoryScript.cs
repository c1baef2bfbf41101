using System.Globalization;

namespace Linter.Testing;

/// <summary>A history told commit by commit, to be replayed into a real repository with fixed names and times.</summary>
public sealed class HistoryScript
{
    private static readonly string[] TimeForms = ["yyyy-MM-ddTHH:mmzzz", "yyyy-MM-ddTHH:mm:sszzz"];

    private readonly List<ScriptedCommit> _commits = [];
    private readonly List<(string Path, string Text)> _uncommitted = [];

    /// <summary>How the repository is cloned before it is read: "--depth=1"; empty for not at all.</summary>
    public IReadOnlyList<string> CloneOptions { get; init; } = [];

    /// <summary>The addresses that the repository has on servers.</summary>
    public IReadOnlyList<string> Remotes { get; init; } = [];

    public bool IsEmpty => _commits.Count == 0;

    /// <summary>Commits a file.</summary>
    /// <param name="at">When: "2025-03-05", which is noon UTC, or "2025-03-05T10:00+01:00".</param>
    /// <param name="path">The file.</param>
    /// <param name="text">What it holds from then on; it may name earlier commits by their stand-ins.</param>
    /// <param name="id">Seven digits that stand for the start of the commit's hash, see <see cref="CommitNames"/>; null if nothing names it.</param>
    /// <param name="message">The message of the commit.</param>
    /// <param name="authoredAt">When it was written; <paramref name="at"/> if not given.</param>
    /// <param name="renamedFrom">The path before.</param>
    public HistoryScript Commit(string at, string path, string text, string? id = null, string message = "Change", string? authoredAt = null, string? renamedFrom = null)
    {
        var commit = new ScriptedCommit { Authored = Time(authoredAt ?? at), Committed = Time(at), Message = message, StandIn = id };
        commit.Files.Add((path, text));
        if (renamedFrom is not null)
        {
            commit.Removed.Add(renamedFrom);
        }

        _commits.Add(commit);
        return this;
    }

    /// <summary>Adds a file to the last commit.</summary>
    public HistoryScript With(string path, string text)
    {
        _commits[^1].Files.Add((path, text));
        return this;
    }

    /// <summary>Lets the run compare with the last commit.</summary>
    public HistoryScript MarkBase()
    {
        _commits[^1].IsBase = true;
        return this;
    }

    /// <summary>Leaves a file in the working tree that is not committed.</summary>
    public HistoryScript Leave(string path, string text)
    {
        _uncommitted.Add((path, text));
        return this;
    }

    /// <summary>Makes the repository and opens its history.</summary>
    public ReplayedHistory Replay()
    {
        GitLibrary.Require();
        var sandbox = GitSandbox.Create();
        var names = new CommitNames();
        var before = Import(sandbox, names);
        sandbox = CloneOptions.Count == 0 ? sandbox : CloneOf(sandbox);
        foreach (var (address, index) in Remotes.Select(static (address, index) => (address, index)))
        {
            sandbox.Run("remote", "add", $"server{index}", address);
        }

        CheckOut(sandbox, names);
        return new ReplayedHistory(sandbox, names, before);
    }

    /// <summary>Writes the commits.</summary>
    /// <returns>The hash of the commit to compare with; null for none.</returns>
    public string? Import(GitSandbox sandbox, CommitNames names)
    {
        string? before = null;
        using var import = new FastImport(sandbox.Folder.Path);
        foreach (var commit in _commits)
        {
            import.Commit(GitSandbox.DefaultAuthor, commit.Authored, commit.Committed, commit.Message);
            commit.Removed.ForEach(import.Delete);
            commit.Files.ForEach(file => import.Put(file.Path, names.ToHashes(file.Text)));
            var hash = import.Finish();
            before = commit.IsBase ? hash : before;
            if (commit.StandIn is not null)
            {
                names.Add(commit.StandIn, hash);
            }
        }

        return before;
    }

    private GitSandbox CloneOf(GitSandbox server)
    {
        using (server)
        {
            return server.Clone(CloneOptions);
        }
    }

    // Only what is not committed needs a working tree around it.
    private void CheckOut(GitSandbox sandbox, CommitNames names)
    {
        if (_uncommitted.Count > 0)
        {
            sandbox.Run("reset", "--quiet", "--hard");
            _uncommitted.ForEach(file => sandbox.Folder.Write(file.Path, names.ToHashes(file.Text)));
        }
    }

    private static DateTimeOffset Time(string text) => DateTimeOffset.ParseExact(
        text.Length == 10 ? text + "T12:00+00:00" : text.Replace("Z", "+00:00", StringComparison.Ordinal), TimeForms, CultureInfo.InvariantCulture, DateTimeStyles.None);
}
