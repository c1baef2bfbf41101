using Linter.Readings;

namespace Linter.Semantics.ActionItems;

/// <summary>A reading placed in the plain text of an item.</summary>
internal readonly record struct ItemReading(Reading Reading, int Start, int End);
