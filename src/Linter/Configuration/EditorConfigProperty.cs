using Linter.Text;

namespace Linter.Configuration;

/// <summary>A line "key = value" of an .editorconfig.</summary>
/// <param name="Key">In lower case.</param>
/// <param name="Value">As written, without blanks around it; null if the line has no equals sign.</param>
/// <param name="KeySpan">Where the key stands.</param>
/// <param name="ValueSpan">Where the value stands; empty at the end of the line if there is none.</param>
public sealed record EditorConfigProperty(string Key, string? Value, TextSpan KeySpan, TextSpan ValueSpan);
