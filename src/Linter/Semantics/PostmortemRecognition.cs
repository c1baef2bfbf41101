namespace Linter.Semantics;

/// <summary>Whether a file reads as a postmortem.</summary>
/// <param name="IsPostmortem">The decision.</param>
/// <param name="IsTemplate">True for a blank template.</param>
/// <param name="Reasons">Why, one short phrase each.</param>
public sealed record PostmortemRecognition(bool IsPostmortem, bool IsTemplate, IReadOnlyList<string> Reasons);
