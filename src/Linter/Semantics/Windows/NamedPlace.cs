using Linter.Semantics.Vocabulary;

namespace Linter.Semantics.Windows;

/// <summary>The name in front of a reading.</summary>
/// <param name="Name">As written.</param>
/// <param name="Meaning">What it dates or measures.</param>
/// <param name="HasColon">True for a label ("Start:"), false for words of a sentence ("started at").</param>
internal sealed record NamedPlace(string Name, FieldMeaning Meaning, bool HasColon);
