using System.Text;
using Linter.Testing;

namespace Linter.Cli.Tests.Revisions;

/// <summary>What docs/git.md shows is what the tool prints, and its table is what each kind of checkout can say.</summary>
public sealed class GitPageTests
{
    private const string Page = "docs/git.md";
    private const string Prompt = "```text\n$ pmlint ";
    private const string TableRule = "| --- | --- | --- | --- |\n";

    [OneTimeSetUp]
    public void RequireLibrary() => GitLibrary.Require();

    [Test]
    public void The_shown_outputs_are_the_real_ones()
    {
        using var session = new RepositorySession();
        session.Commit("docs/" + PostmortemSample.Name, PostmortemSample.Good + "\nIt was the dbâ€™s fault.\n");
        session.Sandbox.Run("switch", "--quiet", "--create", "side");
        session.Folder.Write("docs/" + PostmortemSample.Name, PostmortemSample.WithLateEnd + "\nIt was the dbâ€™s fault.\n");
        session.Sandbox.Run("add", "--all");
        var blocks = ReadPage().Split(Prompt);
        for (var i = 1; i < blocks.Length; i++)
        {
            var command = blocks[i][..blocks[i].IndexOf('\n', StringComparison.Ordinal)];
            session.Cli.Run([.. command.Split(' '), "--as-of", "2025-04-01"]);
            blocks[i] = $"{command}\n{session.Cli.Output}{session.Error}{blocks[i][blocks[i].IndexOf("```", StringComparison.Ordinal)..]}";
        }

        Snapshot.Match(string.Join(Prompt, blocks), Page);
    }

    [Test]
    public void The_table_tells_what_each_checkout_can_say()
    {
        using var request = new PullRequest();
        var table = new StringBuilder();
        foreach (var (name, depth) in new[] { ("the default, `fetch-depth: 1`", 1), ("`fetch-depth: 2`", 2), ("`fetch-depth: 0`", 0) })
        {
            using var session = request.Tell(request.Checkout(depth, request.Merge), request.Opened(), "main", "refs/pull/1/merge");
            table.Append($"| {name} | {Answer(session, "--rev", "HEAD")} | {Answer(session, "--since", "pull-request")} | {Answer(session, "--since", "origin/main")} |\n");
        }

        var page = ReadPage();
        var start = page.IndexOf(TableRule, StringComparison.Ordinal) + TableRule.Length;
        Snapshot.Match(page[..start] + table + page[page.IndexOf("\n\n", start - 1, StringComparison.Ordinal)..].TrimStart('\n').Insert(0, "\n"), Page);
    }

    private static string Answer(RepositorySession session, params string[] options)
    {
        var code = session.Check(options);
        if (code != ExitCode.Failed)
        {
            return session.Findings.Count == 1 ? "1 finding" : $"{session.Findings.Count} findings";
        }

        var start = session.Error.IndexOf("fetch-depth: ", StringComparison.Ordinal);
        return $"exit code 2, asks for `{session.Error[start..(start + "fetch-depth: 0".Length)]}`";
    }

    private static string ReadPage() => File.ReadAllText(CheckoutFolder.Combine(Page)).ReplaceLineEndings("\n");
}
