namespace Linter.Diagnostics;

/// <summary>Something about the run itself, not about what a document says.</summary>
/// <param name="Id">One of <see cref="NotificationIds"/>.</param>
/// <param name="Severity">An error means that the run could not do what was asked.</param>
/// <param name="Path">The document, as shown to people; empty if it concerns the whole run.</param>
/// <param name="Message">One sentence, readable alone.</param>
public sealed record Notification(string Id, DiagnosticSeverity Severity, string Path, string Message);
