namespace Linter.Cli.Files;

/// <summary>Finds the folder of the repository around a folder by its files alone.</summary>
internal static class RepositoryFolder
{
    /// <summary>The nearest folder upwards that holds ".git"; null if there is none.</summary>
    public static string? Around(string folder)
    {
        for (var candidate = new DirectoryInfo(folder); candidate is not null; candidate = candidate.Parent)
        {
            var git = Path.Combine(candidate.FullName, ".git");
            // A file in linked worktrees.
            if (Directory.Exists(git) || File.Exists(git))
            {
                return candidate.FullName;
            }
        }

        return null;
    }
}
