using Linter.Testing;

namespace Linter.Delivery.Tests;

/// <summary>A pull request that changes a postmortem, merged for its checks as GitHub does it.</summary>
internal static class MergedChange
{
    public const string Path = "docs/postmortems/outage.md";

    public const string Sound = """
        # Checkout outage

        - Start: 2025-03-06 15:00 UTC
        - End: 2025-03-06 20:00 UTC
        - Duration: 5 hours

        ## Timeline

        - 15:00 UTC: A deploy breaks the checkout
        - 15:10 UTC: An alert fires
        - 20:00 UTC: The rollback ends the outage
        """;

    public static readonly string Contradictory = Sound.Replace("5 hours", "3 hours");

    /// <summary>A repository whose current commit is the merge of a pull request into main.</summary>
    /// <param name="changed">What the pull request makes of the sound postmortem.</param>
    public static GitSandbox Repository(string changed)
    {
        var origin = GitSandbox.Create();
        origin.Folder.Write(Path, Sound);
        origin.Commit("Report the outage");
        origin.Run("switch", "--quiet", "--create", "change");
        origin.Folder.Write(Path, changed);
        origin.Commit("Correct the report");
        origin.Run("switch", "--quiet", "main");
        origin.Folder.Write("README.md", "# Handbook\n");
        origin.Commit("Describe the handbook");
        origin.Run("switch", "--quiet", "--create", "merge");
        origin.Run("merge", "--quiet", "--no-ff", "--no-edit", "change");
        return origin;
    }

    /// <summary>What GitHub tells a workflow about the pull request.</summary>
    public static object EventOf(GitSandbox repository)
    {
        var parents = ParentsOf(repository);
        return new
        {
            pull_request = new
            {
                @base = new { @ref = "main", sha = parents[0] },
                head = new { @ref = "change; touch OWNED", sha = parents[1] },
            },
        };
    }

    /// <summary>What the commit itself says: Git hides the parents that a shallow clone does not hold.</summary>
    private static string[] ParentsOf(GitSandbox merge) =>
        [.. merge.Run("cat-file", "-p", "HEAD").Split('\n').Where(static line => line.StartsWith("parent ", StringComparison.Ordinal)).Select(static line => line["parent ".Length..].Trim())];
}
