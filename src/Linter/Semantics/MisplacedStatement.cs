namespace Linter.Semantics;

/// <summary>A statement that stands under the name of another part.</summary>
/// <param name="Statement">The sentence.</param>
/// <param name="Item">The item it begins.</param>
/// <param name="Section">The section it stands under.</param>
/// <param name="Role">The part it belongs to.</param>
/// <param name="Lead">The number of characters in front that only say what follows: "The root cause was ".</param>
public sealed record MisplacedStatement(Statement Statement, ContentItem Item, Section Section, SectionRole Role, int Lead);
