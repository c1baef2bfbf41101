namespace Linter.Semantics;

/// <summary>How a section is marked.</summary>
public enum SectionOrigin
{
    /// <summary>What stands before the first title.</summary>
    Document,

    Heading,

    /// <summary>A line that is wholly bold.</summary>
    BoldLine,

    /// <summary>A plain line, usually ending in a colon.</summary>
    PlainLine,

    /// <summary>A label with what is nested under it or stands behind it.</summary>
    Label,
}
