namespace Linter.Readings;

/// <summary>What the place of a line allows beyond ordinary prose.</summary>
[Flags]
public enum ReadingContext
{
    Prose = 0,

    /// <summary>The region starts a timeline entry or is a time cell: compact and partial stamps are read at its start ("1930", "10h47", "14:??", "+0:15").</summary>
    Stamp = 1,

    /// <summary>The region is the value of a duration label: "1:30" and "1:30:00" are lengths.</summary>
    Length = 2,

    /// <summary>The region is a caption, heading or column head: a lone zone is a reading ("Time (UTC)").</summary>
    Caption = 4,

    /// <summary>The region is the value of a label or column that names a day or moment: numbers that no calendar has are still a date.</summary>
    Date = 8,

    /// <summary>The region is the value of a label or column that names builds, tickets and the like: numbers that no calendar has are no date.</summary>
    Identifier = 16,
}
