using Linter.Text;

namespace Linter.Diagnostics;

/// <summary>Another place that a finding speaks of.</summary>
/// <param name="Span">The place in the same document.</param>
/// <param name="Message">What stands there, in a few words: "the timeline starts here".</param>
public sealed record RelatedLocation(TextSpan Span, string Message);
