namespace Linter.History;

/// <summary>A line of a CODEOWNERS file.</summary>
/// <param name="Pattern">Which files, in the notation of .gitignore.</param>
/// <param name="Owners">Their owners; empty if they have none.</param>
public sealed record CodeOwnersEntry(string Pattern, IReadOnlyList<string> Owners)
{
    /// <param name="path">A path in the repository, with forward slashes.</param>
    public bool Matches(string path)
    {
        var pattern = Pattern.AsSpan().TrimEnd('/');
        var isFolder = pattern.Length < Pattern.Length;
        var isAnchored = pattern.Contains('/');
        pattern = pattern.TrimStart('/');
        for (var start = 0; start >= 0; start = isAnchored ? -1 : NextSegment(path, start))
        {
            if (MatchesHere(pattern, path.AsSpan(start), isFolder))
            {
                return true;
            }
        }

        return false;
    }

    private static int NextSegment(string path, int start) => path.IndexOf('/', start) is var slash and >= 0 ? slash + 1 : -1;

    /// <summary>A pattern matches a path, or a folder above it; "docs/*" matches only what lies directly in the folder.</summary>
    private static bool MatchesHere(ReadOnlySpan<char> pattern, ReadOnlySpan<char> path, bool isFolder)
    {
        var coversBelow = isFolder || !pattern.EndsWith("/*", StringComparison.Ordinal);
        for (var end = path.IndexOf('/'); coversBelow && end >= 0; end = path[(end + 1)..].IndexOf('/') is var next and >= 0 ? end + 1 + next : -1)
        {
            if (IsMatch(pattern, path[..end]))
            {
                return true;
            }
        }

        return !isFolder && IsMatch(pattern, path);
    }

    private static bool IsMatch(ReadOnlySpan<char> pattern, ReadOnlySpan<char> path)
    {
        if (pattern.IsEmpty)
        {
            return path.IsEmpty;
        }

        if (pattern.StartsWith("**"))
        {
            var rest = pattern[2..].TrimStart('/');
            for (var i = 0; i <= path.Length; i++)
            {
                if ((i == 0 || path[i - 1] == '/' || rest.IsEmpty) && IsMatch(rest, path[i..]))
                {
                    return true;
                }
            }

            return false;
        }

        if (pattern[0] == '*')
        {
            for (var i = 0; i <= path.Length && (i == 0 || path[i - 1] != '/'); i++)
            {
                if (IsMatch(pattern[1..], path[i..]))
                {
                    return true;
                }
            }

            return false;
        }

        return !path.IsEmpty && (pattern[0] == path[0] || (pattern[0] == '?' && path[0] != '/')) && IsMatch(pattern[1..], path[1..]);
    }
}
