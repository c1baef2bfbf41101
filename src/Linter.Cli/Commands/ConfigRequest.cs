namespace Linter.Cli.Commands;

/// <summary>What <c>pmlint config</c> is asked to do.</summary>
/// <param name="Path">The document.</param>
/// <param name="Profile">The profile that the command line names; null if files decide.</param>
/// <param name="Form">How the answer is written.</param>
public sealed record ConfigRequest(string Path, string? Profile, ConfigForm Form);
