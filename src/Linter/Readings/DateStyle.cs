namespace Linter.Readings;

/// <summary>How a date is written; it decides whether day and month can be confused.</summary>
public enum DateStyle
{
    /// <summary>Year first: 2024-05-07, 2024/05/07.</summary>
    YearFirst,

    /// <summary>Numbers with the year last or without a year: 07/05/2024, 7.5.2024, 12-05.</summary>
    Numeric,

    /// <summary>The month is a word: 7 May 2024, May 7th.</summary>
    MonthName,
}
