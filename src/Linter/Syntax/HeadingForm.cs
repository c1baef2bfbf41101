namespace Linter.Syntax;

/// <summary>How a heading is written.</summary>
public enum HeadingForm
{
    /// <summary># Title</summary>
    Atx,

    /// <summary>Title underlined by = or -.</summary>
    Setext,

    /// <summary>&lt;h2&gt;Title&lt;/h2&gt;</summary>
    Html,
}
