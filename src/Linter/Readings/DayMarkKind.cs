namespace Linter.Readings;

/// <summary>How words name the day of a clock.</summary>
public enum DayMarkKind
{
    /// <summary>"the next day", "two days later": counted from what is told before. The value is the number of days.</summary>
    Later,

    /// <summary>"+1", "D+1": counted from the first day. The value is the number of days.</summary>
    Offset,

    /// <summary>"Day 2". The value is the number.</summary>
    Number,

    /// <summary>"Tue". The value is 1 (Monday) – 7.</summary>
    Weekday,
}
