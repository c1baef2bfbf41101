using Linter.Text;

namespace Linter.Readings;

/// <summary>One value that a line of text states, exactly as written, before anything is inherited.</summary>
public abstract record Reading
{
    /// <summary>The tight span: without leading words ("from", "about"), with the unit.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The span with the words beside it that tell the day of a clock.</summary>
    public virtual TextSpan SpanWithDay => Span;

    public abstract ReadingKind Kind { get; }

    public Qualifier Qualifier { get; init; }

    /// <summary>What the value is about; only durations and shares tell.</summary>
    public ReadingSubject Subject { get; init; }

    /// <summary>Not <see cref="ReadingProblem.None"/> if the value cannot be used; such a reading only feeds the rules about bad values.</summary>
    public ReadingProblem Problem { get; init; }

    /// <summary>The value in the notation of docs/times-and-durations.md, such as <c>2024-05-07T15:00+00:00</c>, <c>PT4H30M</c>, <c>85%</c>.</summary>
    public abstract string Value { get; }
}
