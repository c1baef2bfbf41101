namespace Linter.Configuration;

/// <summary>What a state of a pattern takes from a path.</summary>
internal enum GlobStep
{
    /// <summary>Nothing: the pattern ends here.</summary>
    End,

    /// <summary>Nothing: two states may follow.</summary>
    Fork,

    /// <summary>One given character.</summary>
    Character,

    /// <summary>Any character but a slash.</summary>
    InSegment,

    /// <summary>Any character.</summary>
    Any,

    /// <summary>A character of a set; never a slash.</summary>
    Set,

    /// <summary>An integer between two others, written without leading zeros.</summary>
    Number,
}
