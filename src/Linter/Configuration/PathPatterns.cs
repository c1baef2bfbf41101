namespace Linter.Configuration;

/// <summary>Patterns of paths, separated by commas; a comma in braces is part of its pattern.</summary>
internal sealed class PathPatterns
{
    private readonly string _folder;
    private readonly List<EditorConfigGlob> _globs = [];

    /// <param name="setting">The patterns; they start in the folder of the file that sets them.</param>
    public PathPatterns(Setting setting)
    {
        _folder = setting.Folder;
        foreach (var pattern in Split(setting.Value!))
        {
            _globs.Add(new EditorConfigGlob(pattern));
        }
    }

    public bool IsEmpty => _globs.Count == 0;

    public bool IsMatch(string fullPath)
    {
        var path = PathBelow.Of(_folder, fullPath);
        return _globs.Exists(glob => glob.IsMatch(path));
    }

    private static IEnumerable<string> Split(string value)
    {
        var (start, depth) = (0, 0);
        for (var i = 0; i <= value.Length; i++)
        {
            if (i == value.Length || (value[i] == ',' && depth == 0))
            {
                if (value[start..i].Trim() is { Length: > 0 } pattern)
                {
                    yield return pattern;
                }

                start = i + 1;
            }
            else
            {
                depth += value[i] == '{' ? 1 : value[i] == '}' && depth > 0 ? -1 : 0;
            }
        }
    }
}
