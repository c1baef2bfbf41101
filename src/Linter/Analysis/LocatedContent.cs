using Linter.Semantics;

namespace Linter.Analysis;

/// <summary>A piece of content that findings stand in.</summary>
/// <param name="Section">The section it counts to; null in the title of the document and above the first section.</param>
/// <param name="Text">What a reader sees of it; empty for the section as a whole.</param>
internal readonly record struct LocatedContent(Section? Section, string Text);
