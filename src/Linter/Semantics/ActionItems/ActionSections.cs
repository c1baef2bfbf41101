namespace Linter.Semantics.ActionItems;

/// <summary>What the sections of actions hold.</summary>
internal sealed record ActionSections(IReadOnlyList<ActionItemList> Lists, IReadOnlyList<Improvement> Improvements);
