using Linter.Text;

namespace Linter.Readings;

/// <summary>A number of people, requests or business objects: "1,200 users", "300 of 2,000 orders".</summary>
public sealed record CountReading : Reading
{
    /// <summary>The number, or the lower end of an interval.</summary>
    public required long Minimum { get; init; }

    /// <summary>The upper end of an interval; else equal to <see cref="Minimum"/>.</summary>
    public required long Maximum { get; init; }

    /// <summary>The whole of "N of M nouns"; else, and for an open "M+", null.</summary>
    public long? Whole { get; init; }

    /// <summary>One unit of the last digit written: 1 for "1,200", 100,000 for "1.2M".</summary>
    public long Unit { get; init; } = 1;

    /// <summary>The same for <see cref="Whole"/>.</summary>
    public long WholeUnit { get; init; } = 1;

    /// <summary>The head noun in lower case, as written.</summary>
    public required string Noun { get; init; }

    public TextSpan NounSpan { get; init; }

    public override ReadingKind Kind => ReadingKind.Count;

    public override string Value => ReadingFormat.Count(this);
}
