using Linter.Diagnostics;
using Linter.Text;

namespace Linter.Analysis.Fixing;

/// <summary>A safe repair that can be made next.</summary>
internal sealed record FixCandidate(Diagnostic Diagnostic, Fix Fix, TextChangeSet Changes)
{
    /// <summary>The first safe repair of a finding; null if it has none.</summary>
    public static FixCandidate? Of(Diagnostic diagnostic, SourceText text)
    {
        foreach (var fix in diagnostic.Fixes)
        {
            if (fix.Safety == FixSafety.Safe && TextChangeSet.Of(fix.Changes, text.Length) is { } changes)
            {
                return new FixCandidate(diagnostic, fix, changes);
            }
        }

        return null;
    }
}
