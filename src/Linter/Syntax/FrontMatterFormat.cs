namespace Linter.Syntax;

/// <summary>The notation of a front matter block.</summary>
public enum FrontMatterFormat
{
    Yaml,
    Toml,
}
