namespace Linter.Analysis;

/// <summary>Whether the target of a link is there.</summary>
public enum LinkTargetState
{
    /// <summary>Nobody can tell: the document comes from standard input, or the target lies outside what is known.</summary>
    Unknown,

    Present,

    Missing,

    /// <summary>The file is in the folder, but not in the repository.</summary>
    Untracked,

    /// <summary>There is a file whose name differs only in upper and lower case.</summary>
    DiffersInCase,
}
