namespace Linter.Diagnostics;

/// <summary>A finding that is left out because somebody accepted it.</summary>
/// <param name="Diagnostic">The finding.</param>
/// <param name="Kind">Where that is said.</param>
/// <param name="Justification">Why, in the words of who said it; empty if no reason is asked for.</param>
public sealed record SuppressedDiagnostic(Diagnostic Diagnostic, SuppressionKind Kind, string Justification);
