using System.Text.Json;
using Linter.Testing;

namespace Linter.Cli.Tests.Revisions;

/// <summary>A pull request on a server: main moved on, the branch broke a document, and the server merged both.</summary>
internal sealed class PullRequest : IDisposable
{
    public const string Document = "docs/" + PostmortemSample.Name;

    private readonly GitSandbox _server = GitSandbox.Create();
    private readonly TemporaryFolder _event = new();

    public PullRequest()
    {
        OldBase = Commit(Document, PostmortemSample.Good);
        _server.Run("switch", "--quiet", "--create", "side");
        Commit("docs/old.md", PostmortemSample.Good);
        Head = Commit(Document, PostmortemSample.WithLateEnd);
        _server.Run("switch", "--quiet", "main");
        Base = Commit("docs/of-main.md", PostmortemSample.Bad);
        _server.Run("switch", "--quiet", "--detach", "main");
        _server.Run("merge", "--quiet", "--no-ff", "--no-edit", "side");
        Merge = _server.Head();
        _server.Run("update-ref", "refs/pull/1/merge", Merge);
        _server.Run("switch", "--quiet", "main");
    }

    /// <summary>Where main stood when the branch began.</summary>
    public string OldBase { get; }

    public string Base { get; }

    public string Head { get; }

    public string Merge { get; }

    /// <summary>Names another branch that stands where main does.</summary>
    public void AddBranch(string name) => _server.Run("update-ref", "refs/heads/" + name, Base);

    /// <summary>A clone as the checkout action makes it.</summary>
    /// <param name="depth">How many commits deep; 0 for all branches with all commits.</param>
    /// <param name="commit">What is checked out.</param>
    public RepositorySession Checkout(int depth, string commit)
    {
        var clone = GitSandbox.Create();
        clone.Run("remote", "add", "origin", "file://" + _server.Folder.Path);
        _server.Run("config", "uploadpack.allowAnySHA1InWant", "true");
        if (depth == 0)
        {
            clone.Run("fetch", "--quiet", "--no-tags", "origin", "+refs/heads/*:refs/remotes/origin/*", "+refs/pull/1/merge:refs/remotes/pull/1/merge");
        }
        else
        {
            clone.Run("fetch", "--quiet", "--no-tags", $"--depth={depth}", "origin", $"+{commit}:refs/remotes/pull/1/merge");
        }

        clone.Run("checkout", "--quiet", "--detach", commit);
        return new RepositorySession(clone);
    }

    /// <summary>The session with what a workflow knows of the event.</summary>
    public RepositorySession Tell(RepositorySession session, object happened, string? baseRef = null, string? reference = null)
    {
        session.Cli.Variables["GITHUB_EVENT_PATH"] = _event.Write("event.json", JsonSerializer.Serialize(happened));
        Set(session, "GITHUB_BASE_REF", baseRef);
        Set(session, "GITHUB_REF", reference);
        return session;
    }

    /// <summary>The event of the pull request; its base is where main stood when it was opened.</summary>
    public object Opened() => new { pull_request = new { head = new { sha = Head }, @base = new { sha = OldBase } } };

    public void Dispose()
    {
        _server.Dispose();
        _event.Dispose();
    }

    private static void Set(RepositorySession session, string name, string? value)
    {
        if (value is not null)
        {
            session.Cli.Variables[name] = value;
        }
    }

    private string Commit(string path, string text)
    {
        _server.Folder.Write(path, text);
        return _server.Commit(path);
    }
}
