namespace Linter.Analysis;

/// <summary>What stands where a link points to.</summary>
/// <param name="State">Whether the target is there.</param>
/// <param name="Similar">The target as the file is really named, or the name of a file that may be meant; empty if there is none.</param>
public sealed record LinkTarget(LinkTargetState State, string Similar = "");
