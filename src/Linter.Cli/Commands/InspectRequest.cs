namespace Linter.Cli.Commands;

/// <summary>What <c>pmlint inspect</c> is asked to do.</summary>
/// <param name="Path">A file, or "-" for standard input.</param>
/// <param name="Form">What is shown, and how.</param>
public sealed record InspectRequest(string Path, InspectionForm Form);
