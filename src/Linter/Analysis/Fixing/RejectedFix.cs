using Linter.Diagnostics;

namespace Linter.Analysis.Fixing;

/// <summary>A repair that claims to be safe and was left out.</summary>
/// <param name="Diagnostic">The finding, with its places in the repaired text.</param>
/// <param name="Fix">The repair.</param>
/// <param name="Reason">What it would have done, continuing "it …": "brings a new finding of PM2005".</param>
/// <param name="IsDefect">True for a defect of the rule; false if what it makes readable, puts in order or deletes changes what other rules find or what other text means, which the author has to decide.</param>
public sealed record RejectedFix(Diagnostic Diagnostic, Fix Fix, string Reason, bool IsDefect);
