namespace Linter.Configuration;

/// <summary>The name of a section of an .editorconfig, as a pattern of paths. Matching takes at most pattern times path steps.</summary>
public sealed class EditorConfigGlob(string pattern)
{
    /// <summary>Longer patterns match nothing; the format asks for less.</summary>
    public const int LongestPattern = 4096;

    // Most sections of a file are never asked for.
    private readonly Lazy<GlobAutomaton> _automaton = new(() => GlobCompiler.Compile(Anchored(pattern)));

    public string Pattern { get; } = pattern;

    /// <summary>True if the pattern names the file.</summary>
    /// <param name="path">The path below the folder of the .editorconfig, with forward slashes.</param>
    public bool IsMatch(string path) => Pattern.Length <= LongestPattern && _automaton.Value.Accepts("/" + path);

    /// <summary>A pattern with a slash starts in the folder of the file; any other may match at every level below.</summary>
    private static string Anchored(string pattern)
    {
        if (!pattern.Contains('/', StringComparison.Ordinal))
        {
            return "/**/" + pattern;
        }

        return pattern[0] == '/' ? pattern : "/" + pattern;
    }
}
