using Linter.Diagnostics;
using Linter.Syntax;

namespace Linter.Analysis;

/// <summary>Hides findings in merge conflicts: what stands there twice is not yet what the document says.</summary>
internal static class ConflictFilter
{
    public static void Apply(List<Diagnostic> diagnostics, SyntaxTree tree)
    {
        if (diagnostics.Count == 0 || tree.Conflicts.Count == 0)
        {
            return;
        }

        var covered = new CoveredText();
        foreach (var conflict in tree.Conflicts)
        {
            covered.Add(conflict.Span);
        }

        diagnostics.RemoveAll(diagnostic => !diagnostic.Descriptor.ReadsConflicts
            && (covered.Overlaps(diagnostic.Span) || diagnostic.Related.Any(related => covered.Overlaps(related.Span))));
    }
}
