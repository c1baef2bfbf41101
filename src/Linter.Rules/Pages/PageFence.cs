using Linter.Text;

namespace Linter.Rules.Pages;

/// <summary>A fenced block of a page.</summary>
/// <param name="Info">What stands behind the opening fence.</param>
/// <param name="Content">The lines between the fences, each with a line break.</param>
/// <param name="ContentSpan">Where they stand in the page.</param>
/// <param name="Opening">The line of the opening fence.</param>
/// <param name="Heading">The second-level heading above; empty if there is none.</param>
internal sealed record PageFence(string Info, string Content, TextSpan ContentSpan, PageLine Opening, string Heading);
