namespace Linter.Rules.HygieneRules;

/// <summary>The target of a link that points to a file beside the document or to a heading in it.</summary>
/// <param name="Path">The path, decoded, with forward slashes; empty for a heading of the same document.</param>
/// <param name="Fragment">What stands behind the #, decoded; empty if there is none.</param>
internal sealed record RelativeTarget(string Path, string Fragment)
{
    /// <summary>Null for web addresses, mail addresses, templates of site generators and other links that name no file.</summary>
    /// <param name="target">The target as the document has it.</param>
    /// <param name="root">The folder that a leading slash stands for; empty if that is not known.</param>
    public static RelativeTarget? Parse(string target, string root)
    {
        var hash = target.IndexOf('#', StringComparison.Ordinal);
        var path = hash < 0 ? target : target[..hash];
        var query = path.IndexOf('?', StringComparison.Ordinal);
        path = Uri.UnescapeDataString(query < 0 ? path : path[..query]).Replace('\\', '/');
        if (IsElsewhere(path) || (path.StartsWith('/') && root.Length == 0))
        {
            return null;
        }

        return new RelativeTarget(path.StartsWith('/') ? root.TrimEnd('/') + path : path, hash < 0 ? "" : Uri.UnescapeDataString(target[(hash + 1)..]));
    }

    /// <summary>True if the name says what kind of file it is; a page of a site is often linked without.</summary>
    public bool NamesFile => System.IO.Path.GetExtension(Path) is { Length: > 1 } extension && extension is not (".html" or ".htm");

    private static bool IsElsewhere(string path) =>
        path.Contains(':', StringComparison.Ordinal) || path.Contains('@', StringComparison.Ordinal) || path.StartsWith("//", StringComparison.Ordinal)
        || path.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || path.AsSpan().ContainsAny("{}<>$*|\"");
}
