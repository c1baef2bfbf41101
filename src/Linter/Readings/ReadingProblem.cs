namespace Linter.Readings;

/// <summary>Why a stretch in date or time position is not a usable value.</summary>
public enum ReadingProblem
{
    None,

    /// <summary>A calendar date that does not exist: 2025-02-29, June 31st, month 13, a year of three or five digits.</summary>
    ImpossibleDate,

    /// <summary>A clock that does not exist: hour above 24, minute or second above 59.</summary>
    ImpossibleClock,

    /// <summary>A letter, a full-width digit or a blank stands in place of a digit: "8:OO AM".</summary>
    LookAlike,

    /// <summary>A 24-hour clock carries AM or PM ("13:30 PM"), or 00 carries PM; the hour is kept as written.</summary>
    MeridiemConflict,

    /// <summary>Part of the clock is not known or a template was left in: "14:??", "HH:mm".</summary>
    Placeholder,
}
