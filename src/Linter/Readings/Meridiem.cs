namespace Linter.Readings;

/// <summary>The half of the day a 12-hour clock names.</summary>
public enum Meridiem
{
    None,
    Am,
    Pm,
}
