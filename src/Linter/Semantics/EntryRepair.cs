namespace Linter.Semantics;

/// <summary>A means of repair that a timeline entry tells.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Repair">What was done and how far it came.</param>
public sealed record EntryRepair(TimelineEntry Entry, Repair Repair);
