using Linter.Text;

namespace Linter.Diagnostics;

/// <summary>A way to repair a finding.</summary>
/// <param name="Title">What it does, as a command: "Replace PST by PDT".</param>
/// <param name="Safety">Whether it may be applied without asking.</param>
/// <param name="Changes">Replacements that do not overlap, in any order.</param>
public sealed record Fix(string Title, FixSafety Safety, IReadOnlyList<TextChange> Changes);
