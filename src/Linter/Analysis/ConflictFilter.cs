using Linter.Diagnostics;
using Linter.Syntax;
using Linter.Text;

namespace Linter.Analysis;

/// <summary>Hides findings in merge conflicts: what stands there twice is not yet what the document says.</summary>
internal static class ConflictFilter
{
    public static void Apply(List<Diagnostic> diagnostics, SyntaxTree tree)
    {
        if (diagnostics.Count > 0 && tree.Conflicts is { Count: > 0 } conflicts)
        {
            diagnostics.RemoveAll(diagnostic => !diagnostic.Descriptor.ReadsConflicts && Touches(diagnostic, conflicts));
        }
    }

    private static bool Touches(Diagnostic diagnostic, IReadOnlyList<MergeConflict> conflicts)
    {
        foreach (var conflict in conflicts)
        {
            if (conflict.Span.OverlapsWith(diagnostic.Span) || conflict.Span.Contains(diagnostic.Span.Start) || Touches(diagnostic.Related, conflict.Span))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Touches(IReadOnlyList<RelatedLocation> related, TextSpan conflict)
    {
        foreach (var location in related)
        {
            if (conflict.OverlapsWith(location.Span))
            {
                return true;
            }
        }

        return false;
    }
}
