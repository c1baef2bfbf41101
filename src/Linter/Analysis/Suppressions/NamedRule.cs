using Linter.Text;

namespace Linter.Analysis.Suppressions;

/// <summary>An id or nickname as written in a comment.</summary>
internal readonly record struct NamedRule(string Name, TextSpan Span);
