namespace Linter.Semantics;

/// <summary>The timeline entry that tells the first detection.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Sources">By whom or what; all sources if several entries share its minute.</param>
public sealed record EntryDetection(TimelineEntry Entry, DetectionSources Sources);
