using Linter.Readings;

namespace Linter.Semantics;

/// <summary>The values in per cent that a statement allows, rounding and approximation included.</summary>
/// <param name="Low">The least value.</param>
/// <param name="High">The greatest value.</param>
public readonly record struct ShareRange(decimal Low, decimal High)
{
    private const decimal AboutPoints = 2;
    private const decimal AboutPart = 0.1m;
    private const decimal CloseOver = 1.5m;
    private const decimal CloseUnder = 0.75m;

    /// <summary>What "35 %", "about a third", "over 20 %" allow.</summary>
    public static ShareRange Stated(ShareReading share)
    {
        var slack = share.Qualifier.Kind == QualifierKind.About ? Math.Max(AboutPoints, share.Maximum * AboutPart) : share.Unit / 2;
        var range = Bounded(share.Qualifier, share.Minimum, share.Maximum, 100);
        return new ShareRange(range.Low - slack, range.High + slack);
    }

    /// <summary>What a count and its whole allow; abbreviated numbers ("1.2M") are rounded.</summary>
    public static ShareRange Computed(CountReading part, decimal whole, decimal wholeUnit)
    {
        var slack = part.Qualifier.Kind == QualifierKind.About ? part.Maximum * AboutPart : Rounding(part.Unit);
        var range = Bounded(part.Qualifier, part.Minimum, part.Maximum, whole);
        var wholeSlack = Rounding(wholeUnit);
        return new ShareRange(100 * (range.Low - slack) / (whole + wholeSlack), 100 * (range.High + slack) / Math.Max(1, whole - wholeSlack));
    }

    /// <summary>A part of a part: "30 % of the 40 % on mobile".</summary>
    public ShareRange Of(ShareRange outer) => new(Low * outer.Low / 100, High * outer.High / 100);

    /// <summary>How far the ranges are apart; 0 if they touch.</summary>
    public decimal DistanceTo(ShareRange other) => Math.Max(0, Math.Max(other.Low - High, Low - other.High));

    private static ShareRange Bounded(Qualifier qualifier, decimal low, decimal high, decimal most) => qualifier.Kind switch
    {
        QualifierKind.AtLeast => new ShareRange(low, qualifier.IsClose ? low * CloseOver : Math.Max(most, high)),
        QualifierKind.AtMost => new ShareRange(qualifier.IsClose ? high * CloseUnder : 0, high),
        _ => new ShareRange(low, high),
    };

    private static decimal Rounding(decimal unit) => unit > 1 ? unit / 2 : 0;
}
