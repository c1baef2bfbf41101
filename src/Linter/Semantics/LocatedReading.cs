using Linter.Readings;

namespace Linter.Semantics;

/// <summary>A reading and the item it stands in.</summary>
/// <param name="Reading">The outermost reading.</param>
/// <param name="Item">The item; null for a title or front matter.</param>
/// <param name="Section">The section.</param>
public sealed record LocatedReading(Reading Reading, ContentItem? Item, Section Section);
