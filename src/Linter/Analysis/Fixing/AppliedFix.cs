using Linter.Diagnostics;
using Linter.Text;

namespace Linter.Analysis.Fixing;

/// <summary>A repair that was made.</summary>
/// <param name="Diagnostic">The finding it repaired, with its places in the text before.</param>
/// <param name="Fix">The repair.</param>
/// <param name="Position">Where the finding stood when it was repaired.</param>
public sealed record AppliedFix(Diagnostic Diagnostic, Fix Fix, LinePosition Position);
