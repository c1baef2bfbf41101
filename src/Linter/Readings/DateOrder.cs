namespace Linter.Readings;

/// <summary>Which of two numbers is the day, as far as it is decided.</summary>
public enum DateOrder
{
    Open,
    MonthFirst,
    DayFirst,
}
