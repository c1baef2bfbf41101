namespace Linter.Semantics;

/// <summary>An open action item that says again what ended the incident.</summary>
/// <param name="Item">The action item.</param>
/// <param name="Fix">The sentence that states the fix.</param>
/// <param name="Entry">The timeline entry that tells of it; null if none does.</param>
/// <param name="Overlap">The part of the item's content words that occur in cause and resolution, in per cent.</param>
public sealed record RepeatedFix(ActionItem Item, Statement Fix, TimelineEntry? Entry, int Overlap);
