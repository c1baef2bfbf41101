using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Text;

namespace Linter.Cli.Commands;

/// <summary>Tells the findings that a change brought from those that were there before.</summary>
internal sealed class FindingComparison
{
    private readonly HashSet<Diagnostic> _old = new(ReferenceEqualityComparer.Instance);
    private readonly DocumentAnalysis _now;
    private readonly DocumentAnalysis _before;

    private FindingComparison(DocumentAnalysis now, DocumentAnalysis before) => (_now, _before) = (now, before);

    /// <summary>The new and the old findings, each in the order of the document.</summary>
    /// <param name="now">The document as it is.</param>
    /// <param name="before">The document as it was.</param>
    public static (IReadOnlyList<Diagnostic> New, IReadOnlyList<Diagnostic> Old) Split(DocumentAnalysis now, DocumentAnalysis before)
    {
        var comparison = new FindingComparison(now, before);
        var left = before.Diagnostics.GroupBy(finding => finding.Identity, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
        foreach (var group in now.Diagnostics.GroupBy(finding => finding.Identity, StringComparer.Ordinal))
        {
            comparison.Pair([.. group], left.GetValueOrDefault(group.Key, []));
        }

        return ([.. now.Diagnostics.Where(finding => !comparison._old.Contains(finding))], [.. now.Diagnostics.Where(comparison._old.Contains)]);
    }

    /// <summary>Equal mistakes are counted. If there are more than before, those are old whose line and neighbours are as they were, then the first.</summary>
    private void Pair(List<Diagnostic> equal, List<Diagnostic> left)
    {
        var count = left.Count;
        if (equal.Count > count && count > 0)
        {
            var known = left.ConvertAll(finding => Around(_before.Text, finding));
            equal = [.. equal.OrderBy(finding => known.Remove(Around(_now.Text, finding)) ? 0 : 1)];
        }

        _old.UnionWith(equal.Take(count));
    }

    private static string Around(SourceText text, Diagnostic finding)
    {
        var line = text.GetPosition(finding.Span.Start).Line;
        var first = Math.Max(line - 1, 0);
        var last = Math.Min(line + 1, text.LineCount - 1);
        return string.Join('\n', Enumerable.Range(first, last - first + 1).Select(at => text.Slice(text.GetLine(at)).Trim().ToString()));
    }
}
