using Linter.Text;

namespace Linter.Syntax;

/// <summary>A mapping or sequence of YAML that is still open, and the key whose value is awaited.</summary>
internal sealed class YamlLevel
{
    private readonly string _parentPath;

    public YamlLevel(bool isMapping, string parentPath, TextSpan parentKeySpan)
    {
        IsMapping = isMapping;
        _parentPath = parentPath;
        Path = parentPath;
        KeySpan = parentKeySpan;
    }

    public bool IsMapping { get; }

    public bool HasKey { get; private set; }

    /// <summary>The keys down to here, joined by dots.</summary>
    public string Path { get; private set; }

    public TextSpan KeySpan { get; private set; }

    public void SetKey(string key, TextSpan span)
    {
        HasKey = true;
        Path = _parentPath.Length == 0 ? key : $"{_parentPath}.{key}";
        KeySpan = span;
    }

    public void EndValue()
    {
        if (IsMapping)
            HasKey = false;
    }
}
