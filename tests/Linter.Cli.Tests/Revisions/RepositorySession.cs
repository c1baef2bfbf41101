using System.Text.Json;
using Linter.Git;
using Linter.Testing;

namespace Linter.Cli.Tests.Revisions;

/// <summary>Runs the tool in a repository made for one test.</summary>
internal sealed class RepositorySession : IDisposable
{
    private static readonly string[] FixedDay = ["--as-of", "2025-04-01", "--fail-on", "warning"];

    public RepositorySession()
        : this(GitSandbox.Create())
    {
    }

    public RepositorySession(GitSandbox sandbox)
    {
        Sandbox = sandbox;
        Cli = new CliSession { Folder = sandbox.Folder };
    }

    public GitSandbox Sandbox { get; }

    public CliSession Cli { get; }

    public TemporaryFolder Folder => Sandbox.Folder;

    public string Error => Cli.Error;

    /// <summary>The findings of the last check that wrote JSON: "PM1001 a.md:4".</summary>
    public IReadOnlyList<string> Findings { get; private set; } = [];

    /// <summary>Checks on a fixed day, fails on warnings, and keeps the findings.</summary>
    public int Check(params string[] arguments)
    {
        var code = Cli.Run(["check", .. arguments, .. FixedDay, "--format", "json"]);
        Findings = Cli.Output.Length == 0 ? [] : FindingsIn(Cli.Output);
        return code;
    }

    /// <summary>Writes a file and commits it.</summary>
    public string Commit(string path, string text, string message = "Edit")
    {
        Folder.Write(path, text);
        return Sandbox.Commit(message);
    }

    public void Dispose() => Sandbox.Dispose();

    private static string[] FindingsIn(string json)
    {
        using var report = JsonDocument.Parse(json);
        return [.. from document in report.RootElement.GetProperty("documents").EnumerateArray()
                   from finding in document.GetProperty("findings").EnumerateArray()
                   select $"{finding.GetProperty("rule").GetString()} {document.GetProperty("path").GetString()}:{finding.GetProperty("start").GetProperty("line").GetInt32()}"];
    }
}
