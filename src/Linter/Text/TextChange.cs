namespace Linter.Text;

/// <summary>One replacement of a span by new text; an empty span inserts, an empty text deletes.</summary>
public readonly record struct TextChange(TextSpan Span, string NewText);
