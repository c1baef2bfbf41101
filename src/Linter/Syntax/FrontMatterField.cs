using Linter.Text;

namespace Linter.Syntax;

/// <summary>One key and value of the front matter.</summary>
/// <param name="Key">The key, nested keys joined by a dot.</param>
/// <param name="KeySpan">Where the (last) key stands.</param>
/// <param name="Value">The value without quotes.</param>
/// <param name="ValueSpan">Where the value stands, without quotes.</param>
public sealed record FrontMatterField(string Key, TextSpan KeySpan, string Value, TextSpan ValueSpan);
