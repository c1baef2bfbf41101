namespace Linter.Diagnostics;

/// <summary>What the value of an option is.</summary>
public enum OptionKind
{
    /// <summary>Any text.</summary>
    Text,

    /// <summary>"true" or "false".</summary>
    Boolean,

    /// <summary>A whole number: "3".</summary>
    Number,

    /// <summary>Whole numbers, separated by commas: "15, 30, 90".</summary>
    Numbers,

    /// <summary>A whole number of per cent, the sign may be left out: "25%".</summary>
    Percentage,

    /// <summary>A number and a unit: "90s", "60m", "24h", "30d".</summary>
    Duration,

    /// <summary>One of the words the option names.</summary>
    Word,

    /// <summary>Words or phrases, separated by commas; of those the option names, if it names any.</summary>
    Words,

    /// <summary>Regular expressions, separated by blanks; a blank inside one is written "\s".</summary>
    Patterns,

    /// <summary>Hours of the day: "10:00-17:00".</summary>
    DailyHours,

    /// <summary>A name of the tz database: "Europe/Oslo".</summary>
    ZoneName,

    /// <summary>A name of the tz database, an abbreviation or an offset: "UTC", "+05:30".</summary>
    Zone,
}
