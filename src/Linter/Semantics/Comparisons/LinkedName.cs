namespace Linter.Semantics.Comparisons;

/// <summary>The name by which documents link to one another.</summary>
internal static class LinkedName
{
    /// <summary>"2024-11-12-session" of "../2024/2024-11-12-Session.md#impact".</summary>
    public static string Of(string target)
    {
        var path = target.AsSpan();
        path = path.IndexOfAny('#', '?') is var end and >= 0 ? path[..end] : path;
        path = path.TrimEnd('/');
        path = path[(path.LastIndexOfAny('/', '\\') + 1)..];
        return (path.LastIndexOf('.') is var dot and > 0 ? path[..dot] : path).ToString().ToLowerInvariant();
    }
}
