namespace Linter.Semantics;

/// <summary>Whether a file reads as a postmortem.</summary>
/// <param name="IsPostmortem">The decision, strict enough for files that a search comes across.</param>
/// <param name="HasParts">True if it has enough parts of a postmortem that a missing one is missed; weaker, for files that are named.</param>
/// <param name="IsTemplate">True for a blank template.</param>
/// <param name="Reasons">Why, one short phrase each.</param>
public sealed record PostmortemRecognition(bool IsPostmortem, bool HasParts, bool IsTemplate, IReadOnlyList<string> Reasons);
