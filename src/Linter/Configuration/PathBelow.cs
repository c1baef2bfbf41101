namespace Linter.Configuration;

/// <summary>The path of a file as seen from a folder around it.</summary>
internal static class PathBelow
{
    /// <summary>With forward slashes and without one in front.</summary>
    public static string Of(string folder, string fullPath) =>
        fullPath[folder.Length..].Replace(Path.DirectorySeparatorChar, '/').TrimStart('/');
}
