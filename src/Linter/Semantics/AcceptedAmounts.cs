using Linter.Readings;

namespace Linter.Semantics;

/// <summary>The amounts a stated share or count allows: its value with the rounding or the approximation that was written.</summary>
/// <param name="Minimum">The least.</param>
/// <param name="Maximum">The most.</param>
/// <param name="IsShare">True for per cent, false for a count.</param>
public readonly record struct AcceptedAmounts(decimal Minimum, decimal Maximum, bool IsShare)
{
    private const decimal AboutRelative = 0.1m;
    private const decimal AboutPoints = 2;

    public static AcceptedAmounts Of(ShareReading share) =>
        Around(share.Minimum, share.Maximum, share.Unit / 2, share.Qualifier.Kind == QualifierKind.About, isShare: true);

    public static AcceptedAmounts Of(CountReading count) =>
        Around(count.Minimum, count.Maximum, count.Unit / 2m, count.Qualifier.Kind == QualifierKind.About, isShare: false);

    /// <summary>True if some amount is allowed by both.</summary>
    public bool Overlaps(AcceptedAmounts other) => other.Minimum <= Maximum && Minimum <= other.Maximum;

    private static AcceptedAmounts Around(decimal low, decimal high, decimal rounding, bool isAbout, bool isShare)
    {
        var reach = isAbout ? Math.Max(isShare ? AboutPoints : 0, high * AboutRelative) : rounding;
        return new AcceptedAmounts(low - reach, high + reach, isShare);
    }
}
