using Linter.Text;

namespace Linter.Configuration;

/// <summary>A section of an .editorconfig.</summary>
/// <param name="Glob">Which files it is about; null if its header is not closed, and then it is about none.</param>
/// <param name="HeaderSpan">The line of the header.</param>
/// <param name="Properties">Its lines in the order of the file.</param>
public sealed record EditorConfigSection(EditorConfigGlob? Glob, TextSpan HeaderSpan, IReadOnlyList<EditorConfigProperty> Properties);
