namespace Linter.Reporting.Charts;

/// <summary>An incident over time, small enough to be kept while other documents are read.</summary>
/// <param name="Title">The title of the document; may be empty.</param>
/// <param name="Zone">The zone of the clock, as the document names it; empty if it names none.</param>
/// <param name="Bars">In the order they are drawn.</param>
/// <param name="LeftOut">The number of timeline entries that are not drawn.</param>
public sealed record IncidentChart(string Title, string Zone, IReadOnlyList<ChartBar> Bars, int LeftOut);
