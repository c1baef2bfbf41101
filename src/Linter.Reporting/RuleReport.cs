using Linter.Diagnostics;

namespace Linter.Reporting;

/// <summary>A rule that ran.</summary>
/// <param name="Descriptor">The rule.</param>
/// <param name="Page">The rule's page as Markdown; may be empty.</param>
/// <param name="HelpUri">The web address of the page; null if there is none.</param>
public sealed record RuleReport(DiagnosticDescriptor Descriptor, string Page = "", string? HelpUri = null);
