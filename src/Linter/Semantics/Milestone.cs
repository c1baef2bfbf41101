namespace Linter.Semantics;

/// <summary>A labelled moment: "Detected: 10:05 UTC".</summary>
/// <param name="Role">What happened.</param>
/// <param name="At">When.</param>
/// <param name="Label">The label as written, or the title of the section.</param>
/// <param name="Section">Where it stands.</param>
public sealed record Milestone(EventRole Role, StatedInstant At, string Label, Section Section);
