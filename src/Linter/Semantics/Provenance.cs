namespace Linter.Semantics;

/// <summary>Where one part of an instant (its date, its zone) comes from, from firm to weak.</summary>
public enum Provenance
{
    /// <summary>Written beside it.</summary>
    Explicit,

    /// <summary>The other end of the same range.</summary>
    RangePartner,

    /// <summary>A date cell, a column head, a date line or date heading above, a caption: written once for what follows.</summary>
    Caption,

    /// <summary>A preceding entry of the same timeline.</summary>
    PrecedingEntry,

    /// <summary>The incident window.</summary>
    Window,

    /// <summary>The title, the front matter, a date label or the file name.</summary>
    Document,

    /// <summary>Configuration.</summary>
    Configuration,

    /// <summary>Computed: a day was added after midnight, a year was chosen to keep the order.</summary>
    Inferred,

    /// <summary>Not known.</summary>
    Unknown,
}
