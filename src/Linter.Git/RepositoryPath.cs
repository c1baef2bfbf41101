namespace Linter.Git;

/// <summary>Paths from the root of a repository, with forward slashes.</summary>
internal static class RepositoryPath
{
    /// <summary>A path beside others of a folder, without "." and ".."; null if it leads out of the repository.</summary>
    public static string? Combine(string folder, string relative)
    {
        if (relative.StartsWith('/'))
        {
            return null;
        }

        var parts = new List<string>(folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (var part in relative.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == ".." && parts.Count == 0)
            {
                return null;
            }

            Append(parts, part);
        }

        return string.Join('/', parts);
    }

    private static void Append(List<string> parts, string part)
    {
        if (part == "..")
        {
            parts.RemoveAt(parts.Count - 1);
        }
        else if (part != ".")
        {
            parts.Add(part);
        }
    }
}
