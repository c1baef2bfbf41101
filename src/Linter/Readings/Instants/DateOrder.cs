namespace Linter.Readings.Instants;

/// <summary>Which of two numbers is the day, as far as the weekday decides it.</summary>
internal enum DateOrder
{
    Open,
    MonthFirst,
    DayFirst,
}
