using System.Runtime.InteropServices;
using NodaTime;

namespace Linter.Readings.Amounts;

/// <summary>A single length of time in a line.</summary>
/// <param name="Value">The length.</param>
/// <param name="SmallestUnit">One unit of the smallest part written.</param>
/// <param name="Qualifier">A plus or "a couple of" inside it.</param>
/// <param name="End">Index just behind it; 0 if there is none.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Length(Duration Value, Duration SmallestUnit, Qualifier Qualifier, int End)
{
    private const decimal Longest = 1e17m;

    public bool IsFound => End > 0;

    public static Length Of(decimal amount, decimal unitOfAmount, TimeUnit unit, Qualifier qualifier, int end)
    {
        var nanoseconds = amount * Nanoseconds(unit);
        if (nanoseconds > Longest)
            return default;
        return new(Duration.FromNanoseconds((long)nanoseconds), Duration.FromNanoseconds((long)(unitOfAmount * Nanoseconds(unit))), qualifier, end);
    }

    private static decimal Nanoseconds(TimeUnit unit) => unit switch
    {
        TimeUnit.Millisecond => NodaConstants.NanosecondsPerMillisecond,
        TimeUnit.Second => NodaConstants.NanosecondsPerSecond,
        TimeUnit.Minute => NodaConstants.NanosecondsPerMinute,
        TimeUnit.Hour => NodaConstants.NanosecondsPerHour,
        TimeUnit.Day => NodaConstants.NanosecondsPerDay,
        _ => NodaConstants.NanosecondsPerWeek,
    };
}
