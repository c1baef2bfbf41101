namespace Linter.Readings;

/// <summary>How firmly a value is stated.</summary>
public enum QualifierKind
{
    /// <summary>Nothing softens the value.</summary>
    Exact,

    /// <summary>Two-sided: "about", "~", "roughly".</summary>
    About,

    /// <summary>Lower bound: "over", "at least", a trailing "+".</summary>
    AtLeast,

    /// <summary>Upper bound: "nearly", "up to", "less than".</summary>
    AtMost,

    /// <summary>The value is an interval: "20 to 30 minutes".</summary>
    Interval,
}
