namespace Linter.Semantics;

/// <summary>A labelled moment: "Detected: 10:05 UTC".</summary>
/// <param name="Role">What happened.</param>
/// <param name="At">When.</param>
/// <param name="Label">The label as written, or the title of the section.</param>
/// <param name="Section">Where it stands.</param>
/// <param name="IsLabelled">True for "Detected: 10:05"; false for a sentence or a section that only holds a time.</param>
public sealed record Milestone(EventRole Role, StatedInstant At, string Label, Section Section, bool IsLabelled = true);
