using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Reporting;
using Linter.Text;

namespace Linter.Cli.Commands;

/// <summary>The findings that a change brought, left and took away, each in the order of the document.</summary>
/// <param name="Now">The document as it is, with the findings that are new.</param>
/// <param name="Old">The findings that were there before.</param>
/// <param name="Absent">The findings that are gone.</param>
internal sealed record FindingComparison(DocumentAnalysis Now, IReadOnlyList<Diagnostic> Old, AbsentFindings Absent)
{
    /// <param name="now">The document as it is.</param>
    /// <param name="before">The document as it was.</param>
    /// <param name="isNoNews">True for a finding of now that is old though there was none like it; null if there is no such finding.</param>
    public static FindingComparison Of(DocumentAnalysis now, DocumentAnalysis before, Func<Diagnostic, bool>? isNoNews = null)
    {
        var old = Matched(now, now.Diagnostics, before, before.Diagnostics);
        // What is accepted now is not gone.
        var kept = Matched(before, before.Diagnostics, now, [.. now.Diagnostics, .. now.Suppressed.Select(static accepted => accepted.Diagnostic)]);
        PairByPlaces([.. now.Diagnostics.Where(finding => !old.Contains(finding))], old, [.. before.Diagnostics.Where(finding => !kept.Contains(finding))], kept);
        old.UnionWith(now.Diagnostics.Where(finding => !old.Contains(finding) && isNoNews?.Invoke(finding) == true).ToList());
        return new FindingComparison(
            now with { Diagnostics = [.. now.Diagnostics.Where(finding => !old.Contains(finding))] },
            [.. now.Diagnostics.Where(old.Contains)],
            new AbsentFindings(before.Text, [.. before.Diagnostics.Where(finding => !kept.Contains(finding))]));
    }

    /// <summary>A contradiction between the same two places is the same one, though it is shown at the other of them since sections have moved.</summary>
    private static void PairByPlaces(List<Diagnostic> fresh, HashSet<Diagnostic> old, List<Diagnostic> gone, HashSet<Diagnostic> kept)
    {
        foreach (var finding in fresh.Where(static finding => finding.IdentityOfPlaces.Length > 0))
        {
            if (gone.Find(other => other.IdentityOfPlaces == finding.IdentityOfPlaces && !kept.Contains(other)) is { } same)
            {
                old.Add(finding);
                kept.Add(same);
            }
        }
    }

    /// <summary>The findings of one state that the other one has, too: as many of each identity.</summary>
    private static HashSet<Diagnostic> Matched(DocumentAnalysis state, IReadOnlyList<Diagnostic> findings, DocumentAnalysis otherState, IReadOnlyList<Diagnostic> others)
    {
        var matched = new HashSet<Diagnostic>(ReferenceEqualityComparer.Instance);
        var left = others.GroupBy(static finding => finding.Identity, StringComparer.Ordinal).ToDictionary(static group => group.Key, static group => group.ToList(), StringComparer.Ordinal);
        foreach (var equal in findings.GroupBy(static finding => finding.Identity, StringComparer.Ordinal))
        {
            matched.UnionWith(Paired([.. equal], state.Text, left.GetValueOrDefault(equal.Key, []), otherState.Text));
        }

        return matched;
    }

    /// <summary>Equal mistakes are counted. If there are more than in the other state, those are paired whose line and neighbours are the same, then the first.</summary>
    private static IEnumerable<Diagnostic> Paired(List<Diagnostic> equal, SourceText text, List<Diagnostic> others, SourceText otherText)
    {
        if (equal.Count <= others.Count || others.Count == 0)
        {
            return equal.Take(others.Count);
        }

        var known = others.ConvertAll(finding => Around(otherText, finding));
        return equal.OrderBy(finding => known.Remove(Around(text, finding)) ? 0 : 1).Take(others.Count);
    }

    private static string Around(SourceText text, Diagnostic finding)
    {
        var line = text.GetPosition(finding.Span.Start).Line;
        var first = Math.Max(line - 1, 0);
        var last = Math.Min(line + 1, text.LineCount - 1);
        return string.Join('\n', Enumerable.Range(first, last - first + 1).Select(at => text.Slice(text.GetLine(at)).Trim().ToString()));
    }
}
