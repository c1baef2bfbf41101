using Linter.Text;

namespace Linter.Reporting.Excerpts;

/// <summary>A span to point at and the words to put beside it.</summary>
internal sealed record Place(TextSpan Span, string Label, bool IsPrimary);
