using Linter.Readings;
using NodaTime;

namespace Linter.Semantics;

/// <summary>The lengths a stated length allows: its value with the rounding, the approximation or the bound that was written.</summary>
/// <param name="Minimum">The shortest.</param>
/// <param name="Maximum">The longest.</param>
public readonly record struct AcceptedLengths(Duration Minimum, Duration Maximum)
{
    private const double CloseAbove = 1.5;
    private const double CloseBelow = 0.75;

    private static readonly Duration Endless = Duration.FromDays(36_500);

    /// <param name="stated">The length as written.</param>
    /// <param name="relative">How far "about" reaches, as a part of the value; null for the usual fifth, or quarter below an hour.</param>
    /// <param name="absolute">How far "about" reaches at least; null for the usual 15 minutes, or 5 minutes below an hour.</param>
    public static AcceptedLengths Of(DurationReading stated, double? relative = null, Duration? absolute = null)
    {
        var value = stated.Minimum;
        return stated.Qualifier switch
        {
            { Kind: QualifierKind.About } => Around(value, Reach(stated, relative, absolute)),
            { Kind: QualifierKind.AtLeast, IsClose: true } => new(value, value * CloseAbove),
            { Kind: QualifierKind.AtLeast } => new(value, Endless),
            { Kind: QualifierKind.AtMost, IsClose: true } => new(value * CloseBelow, value),
            { Kind: QualifierKind.AtMost } => new(Duration.Zero, value),
            _ => new(value - stated.RoundingBand, stated.Maximum + stated.RoundingBand),
        };
    }

    /// <summary>True if a length lies between the bounds, or outside by no more than its own uncertainty.</summary>
    public bool Contains(Duration length, Duration uncertainty) => length >= Minimum - uncertainty && length <= Maximum + uncertainty;

    /// <summary>True if some length is allowed by both.</summary>
    public bool Overlaps(AcceptedLengths other) => other.Minimum <= Maximum && Minimum <= other.Maximum;

    private static AcceptedLengths Around(Duration value, Duration reach) => new(value - reach, value + reach);

    private static Duration Reach(DurationReading stated, double? relative, Duration? absolute)
    {
        var isShort = stated.Minimum < Duration.FromHours(1);
        var part = stated.Minimum * (relative ?? (isShort ? 0.25 : 0.2));
        var least = absolute ?? Duration.FromMinutes(isShort ? 5 : 15);
        return Duration.Max(Duration.Max(part, least), stated.SmallestUnit / 2);
    }
}
