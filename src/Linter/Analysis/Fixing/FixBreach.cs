namespace Linter.Analysis.Fixing;

/// <summary>Why a repair cannot be made without asking.</summary>
/// <param name="Reason">What it would do, continuing "it …".</param>
/// <param name="IsDefect">False if the repair does what it says, and what can only now be read, is now in order or no longer stands there gives other rules a finding or another clock its day.</param>
internal sealed record FixBreach(string Reason, bool IsDefect);
