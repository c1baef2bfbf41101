namespace Linter.Git;

/// <summary>What a name in the index or a revision stands for.</summary>
public enum GitEntryKind
{
    File,

    Folder,

    /// <summary>Its content is a path, not a document.</summary>
    SymbolicLink,

    /// <summary>Another repository; what is in it is not known here.</summary>
    Submodule,
}
