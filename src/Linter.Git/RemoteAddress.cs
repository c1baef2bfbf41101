namespace Linter.Git;

/// <summary>The address of a repository on a server, as others may see it.</summary>
public static class RemoteAddress
{
    private const string SchemeEnd = "://";

    /// <summary>
    /// The address without user name, password, token and query: "https://example.com/team/notes" of "https://x:y@example.com/team/notes.git",
    /// "ssh://example.com/team/notes" of "git@example.com:team/notes.git". Null for a folder of this machine, and for what cannot be cut for certain.
    /// </summary>
    /// <param name="url">A remote's URL in one of Git's forms.</param>
    public static string? Public(string url)
    {
        var scheme = url.IndexOf(SchemeEnd, StringComparison.Ordinal);
        if (scheme >= 0)
        {
            return url[..scheme].ToLowerInvariant() is "https" or "http" or "ssh" or "git" ? Public(url[..scheme].ToLowerInvariant(), url[(scheme + SchemeEnd.Length)..], "/?#") : null;
        }

        // "git@example.com:team/notes"; a slash in front of the colon makes it a path, one letter is a drive, and two colons call a program.
        var colon = url.IndexOf(':');
        return colon > 1 && url.AsSpan(0, colon).IndexOfAny('/', '\\') < 0 && !url.AsSpan(colon + 1).StartsWith(':') ? Public("ssh", string.Concat(url.AsSpan(0, colon), "/", url.AsSpan(colon + 1).TrimStart('/')), "/") : null;
    }

    private static string? Public(string scheme, string rest, string endsOfHost)
    {
        var end = rest.AsSpan().IndexOfAny(endsOfHost);
        var authority = end < 0 ? rest : rest[..end];
        var host = authority[(authority.LastIndexOf('@') + 1)..];
        var path = end < 0 ? "" : rest[end..];
        path = path[..(path.AsSpan().IndexOfAny('?', '#') is var query and >= 0 ? query : path.Length)].TrimEnd('/');
        path = path.EndsWith(".git", StringComparison.Ordinal) ? path[..^4] : path;
        // A password may hold a slash that nobody encoded: then this is no host, or the rest of the password stands in the path.
        return !rest.AsSpan(Math.Max(end, 0)).Contains('@') && Uri.TryCreate($"{scheme}{SchemeEnd}{host}{path}", UriKind.Absolute, out var address) && address.Host.Length > 0
            ? address.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped).TrimEnd('/')
            : null;
    }
}
