using Linter.Text;
using NodaTime;

namespace Linter.Analysis.Suppressions;

/// <summary>A comment that speaks to pmlint: <c>&lt;!-- pmlint-disable-next-line PM2005 until=2027-01-31 -- reason --&gt;</c>.</summary>
internal sealed record SuppressionComment
{
    public required TextSpan Span { get; init; }

    public SuppressionForm Form { get; init; }

    public IReadOnlyList<NamedRule> Rules { get; init; } = [];

    public string Reason { get; init; } = "";

    /// <summary>The last day it holds; null if it has none.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>What is wrong with it, as a sentence; null if it can be followed.</summary>
    public string? Fault { get; init; }
}
