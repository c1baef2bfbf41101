using Linter.Syntax;

namespace Linter.Semantics.ActionItems;

/// <summary>An inline mark placed in the plain text of an item.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Offset of its content in <see cref="ItemText.Plain"/>.</param>
/// <param name="End">Offset behind its content.</param>
/// <param name="Target">The link target, else null.</param>
internal readonly record struct ItemMark(InlineKind Kind, int Start, int End, string? Target);
