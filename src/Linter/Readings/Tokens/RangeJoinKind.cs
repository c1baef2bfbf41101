namespace Linter.Readings.Tokens;

/// <summary>How two ends are joined.</summary>
internal enum RangeJoinKind
{
    None,

    /// <summary>A dash or arrow.</summary>
    Dash,

    /// <summary>to, until, till, through, and.</summary>
    Word,

    /// <summary>The slash between two ISO instants.</summary>
    Slash,
}
