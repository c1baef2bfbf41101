namespace Linter.Analysis.Fixing;

/// <summary>Why a repair cannot be made without asking.</summary>
/// <param name="Reason">What it would do, continuing "it …".</param>
/// <param name="IsDefect">False if the repair does what it says, and other rules find fault with what they can only now read.</param>
internal sealed record FixBreach(string Reason, bool IsDefect);
