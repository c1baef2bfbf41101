using Linter.Text;

namespace Linter.Readings;

/// <summary>A part of a whole in per cent: "85%", "one third of", "all users".</summary>
public sealed record ShareReading : Reading
{
    /// <summary>Per cent, or the lower end of an interval.</summary>
    public required decimal Minimum { get; init; }

    /// <summary>The upper end of an interval; else equal to <see cref="Minimum"/>.</summary>
    public required decimal Maximum { get; init; }

    /// <summary>One unit of the last digit written: 1 for "85%", 0.1 for "12.5%".</summary>
    public decimal Unit { get; init; } = 1;

    /// <summary>True for "all users", "every customer", "the entire user base".</summary>
    public bool IsUniversal { get; init; }

    /// <summary>The head noun the share is of, in lower case ("users" of "85% of our active users"); null if the line names none.</summary>
    public string? Noun { get; init; }

    public TextSpan NounSpan { get; init; }

    public override ReadingKind Kind => ReadingKind.Share;

    public override string Value => ReadingFormat.Share(this);
}
