using Linter.Text;

namespace Linter.Syntax;

/// <summary>"Name: value" at the start of a line or list item; what the name means is decided by the vocabulary.</summary>
/// <param name="Name">The name as shown, without marks, emoji and colon.</param>
/// <param name="NameSpan">Where the name stands, without marks and colon.</param>
/// <param name="ValueSpan">The rest of the line behind the colon, trimmed; empty if nothing follows on this line.</param>
/// <param name="Form">How it is marked.</param>
public sealed record Label(string Name, TextSpan NameSpan, TextSpan ValueSpan, LabelForm Form);
