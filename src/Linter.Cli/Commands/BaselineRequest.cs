namespace Linter.Cli.Commands;

/// <summary>What <c>pmlint baseline</c> is asked to do.</summary>
/// <param name="Check">Which documents to check, and how.</param>
/// <param name="Prunes">True to remove stale entries only; false to accept all findings there are.</param>
public sealed record BaselineRequest(CheckRequest Check, bool Prunes);
