using NodaTime;

namespace Linter.Reporting.Charts;

/// <summary>A bar of a chart, or a mark if it has no length.</summary>
/// <param name="Kind">What it stands for.</param>
/// <param name="Name">What it is called; may hold any character.</param>
/// <param name="Start">Its start on the clock of the chart.</param>
/// <param name="End">Its end; not before the start.</param>
public sealed record ChartBar(ChartBarKind Kind, string Name, LocalDateTime Start, LocalDateTime End);
