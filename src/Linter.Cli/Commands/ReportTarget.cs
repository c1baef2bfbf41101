namespace Linter.Cli.Commands;

/// <summary>A report and where it goes.</summary>
/// <param name="Format">Its form.</param>
/// <param name="File">The file; null for standard output.</param>
public sealed record ReportTarget(ReportFormat Format, string? File);
