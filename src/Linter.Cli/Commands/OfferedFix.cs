using Linter.Diagnostics;
using Linter.Text;

namespace Linter.Cli.Commands;

/// <summary>A finding with the repairs its author can choose from.</summary>
/// <param name="Text">The document.</param>
/// <param name="Diagnostic">The finding.</param>
/// <param name="Choices">Each repair with the document it leads to.</param>
internal sealed record OfferedFix(SourceText Text, Diagnostic Diagnostic, IReadOnlyList<(Fix Fix, TextChangeSet Changes)> Choices)
{
    /// <summary>All findings of a document that have a repair, in their order.</summary>
    public static IEnumerable<OfferedFix> FindAll(SourceText text, IEnumerable<Diagnostic> diagnostics) =>
        from diagnostic in diagnostics
        let choices = ChoicesOf(text, diagnostic).ToList()
        where choices.Count > 0
        select new OfferedFix(text, diagnostic, choices);

    /// <summary>What a choice changes, as the hunks of a difference.</summary>
    public string Preview(int choice) => UnifiedDiff.WriteHunks(Text.Content, Text.With(Choices[choice].Changes).Content);

    private static IEnumerable<(Fix Fix, TextChangeSet Changes)> ChoicesOf(SourceText text, Diagnostic diagnostic)
    {
        foreach (var fix in diagnostic.Fixes)
        {
            if (TextChangeSet.Of(fix.Changes, text.Length) is { Changes.Count: > 0 } changes)
            {
                yield return (fix, changes);
            }
        }
    }
}
