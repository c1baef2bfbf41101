namespace Linter.Cli.Files;

/// <summary>A document to check.</summary>
/// <param name="FullPath">Where to read it; empty for standard input.</param>
/// <param name="ShownPath">How to name it: relative to the current folder where it lies below, with forward slashes.</param>
/// <param name="SearchedFolder">The index of the path it was found under; null if it was named itself.</param>
public sealed record InputDocument(string FullPath, string ShownPath, int? SearchedFolder)
{
    /// <summary>Where it lies as far as configuration is concerned; empty for standard input without a name.</summary>
    public string LookUpPath { get; init; } = FullPath;

    /// <summary>A document that was named is checked whatever it reads as.</summary>
    public bool IsNamed => SearchedFolder is null;
}
