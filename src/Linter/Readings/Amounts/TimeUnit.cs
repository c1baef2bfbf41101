namespace Linter.Readings.Amounts;

/// <summary>A unit of a length of time, shortest first.</summary>
internal enum TimeUnit
{
    Millisecond = 1,
    Second,
    Minute,
    Hour,
    Day,
    Week,
}
