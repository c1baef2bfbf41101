namespace Linter.Readings.Tokens;

/// <summary>What a stretch of a line is made of.</summary>
internal enum TokenKind : byte
{
    /// <summary>Before the first or behind the last token.</summary>
    Edge,

    /// <summary>A run of digits.</summary>
    Number,

    /// <summary>A run of letters.</summary>
    Word,

    /// <summary>A run of blanks, no-break ones included.</summary>
    Space,

    /// <summary>A run of Markdown marks: asterisks, underscores, backticks, backslashes.</summary>
    Mark,

    /// <summary>One other character.</summary>
    Sign,

    /// <summary>A stretch nothing may be read across: blanked-out text or a URL.</summary>
    Stop,
}
