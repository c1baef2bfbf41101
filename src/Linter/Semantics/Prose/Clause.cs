using Linter.Text;

namespace Linter.Semantics.Prose;

/// <summary>A part of a sentence with a verb of its own.</summary>
/// <param name="Plain">Where it stands in the text of the sentence, outer blanks and commas left out.</param>
/// <param name="Span">Where it stands in the document.</param>
/// <param name="Link">The word that joins it to the clause before, in lower case ("while", "but", "which"); empty after mere punctuation.</param>
public readonly record struct Clause(TextSpan Plain, TextSpan Span, string Link);
