namespace Linter.Reporting;

/// <summary>Writes paths as URI references.</summary>
internal static class DocumentUri
{
    /// <summary>True if the path is below the root of the run and its reference therefore relative.</summary>
    public static bool IsRelative(string path) => !path.StartsWith('/') && !HasDriveLetter(path);

    /// <summary>Each segment percent-encoded; a rooted path becomes a file URI.</summary>
    public static string Of(string path)
    {
        var encoded = string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
        if (IsRelative(path))
            return encoded;
        return path.StartsWith("//", StringComparison.Ordinal) ? "file:" + encoded : path.StartsWith('/') ? "file://" + encoded : "file:///" + path[..2] + encoded["C%3A".Length..];
    }

    private static bool HasDriveLetter(string path) =>
        path.Length > 2 && char.IsAsciiLetter(path[0]) && path[1] == ':' && path[2] == '/';
}
