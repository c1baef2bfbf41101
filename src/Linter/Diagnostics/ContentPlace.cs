namespace Linter.Diagnostics;

/// <summary>Where a finding stands by what is written there, so that it is known again when lines move.</summary>
/// <param name="Section">The titles of the sections around, outermost first, joined by " &gt; "; empty above the first one.</param>
/// <param name="Text">What a reader sees of the entry, row, field or sentence; empty if the finding is about the section as a whole.</param>
public sealed record ContentPlace(string Section, string Text);
