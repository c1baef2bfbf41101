using Linter.Analysis;
using Linter.Analysis.Suppressions;
using Linter.Cli.Files;
using Linter.Diagnostics;
using Linter.Reporting;

namespace Linter.Cli.Commands;

/// <summary>
/// Checks a document before and after a change and keeps the findings that the change brought.
/// Both states are judged alike, by the configuration and the day of the run. Serves all threads.
/// </summary>
/// <param name="now">Checks the documents as they are.</param>
/// <param name="then">Checks the documents as they were.</param>
/// <param name="before">The state before the change.</param>
/// <param name="folder">The folder that shown paths are relative to.</param>
/// <param name="showsAbsent">True to look for findings that are gone, too, which takes all rules over the documents as they were.</param>
internal sealed class ChangeChecker(DocumentChecker now, DocumentChecker then, BaseState before, string folder, bool showsAbsent)
{
    public CheckedDocument Check(InputDocument document)
    {
        var current = now.Check(document);
        var oldPath = before.OldPaths.GetValueOrDefault(document.FullPath, document.FullPath);
        if (current.Analysis is not { } analysis || !before.Files.HasFile(oldPath))
        {
            return current;
        }

        // It is read as if it had been named: a mistake is old even if the document did not read as a postmortem yet.
        var oldInput = new InputDocument(oldPath, ShownPath.Of(oldPath, folder), null);
        var result = CheckerOfOld(document, analysis) is { } checker ? Compare(current, analysis, checker.Check(oldInput)) : current;
        return showsAbsent && result.Failure is null ? result with { Absent = AbsentIn(analysis, then.Check(oldInput)) } : result;
    }

    /// <summary>Finds what is gone with a document.</summary>
    /// <param name="path">The full path it had.</param>
    public CheckedDocument CheckGone(string path)
    {
        var old = then.Check(new InputDocument(path, ShownPath.Of(path, folder), 0));
        return old.Analysis is not { } analysis ? old : old with
        {
            Analysis = new DocumentAnalysis(analysis.Text, [], []),
            Absent = new AbsentFindings(analysis.Text, analysis.Diagnostics),
        };
    }

    /// <summary>
    /// Null if nothing can have got worse. Rules without a finding now have none to compare, and a mistake is old even if another finding hid it before.
    /// Whether a suppression is of use depends on all rules.
    /// </summary>
    private DocumentChecker? CheckerOfOld(InputDocument document, DocumentAnalysis analysis)
    {
        if (analysis.Diagnostics.Any(finding => SuppressionDescriptors.All.Contains(finding.Descriptor)))
        {
            return then;
        }

        var rules = analysis.Diagnostics.Select(static finding => finding.Descriptor.Id).ToHashSet(StringComparer.Ordinal);
        if (analysis.Fingerprint is not null)
        {
            rules.UnionWith(now.DriverOf(document).ComparingRules);
        }

        return rules.Count == 0 ? null : then.Only(rules);
    }

    private CheckedDocument Compare(CheckedDocument current, DocumentAnalysis analysis, CheckedDocument old)
    {
        if (old.Analysis is not { } oldAnalysis)
        {
            return analysis.Diagnostics.Count > 0 ? Incomparable(current.Input, old.Failure!) : current with { Analysis = analysis with { Fingerprint = null } };
        }

        var comparison = FindingComparison.Of(analysis, oldAnalysis, finding => finding.DependsOnPlace && then.DriverOf(old.Input).HasWordsOf(finding, oldAnalysis.Text));
        return current with { Analysis = comparison.Now, OldFindings = comparison.Old, Before = ComparedDocument.Of(old, then) };
    }

    private static AbsentFindings? AbsentIn(DocumentAnalysis analysis, CheckedDocument old) =>
        old.Analysis is { } oldAnalysis ? FindingComparison.Of(analysis, oldAnalysis).Absent : null;

    private CheckedDocument Incomparable(InputDocument document, EngineNotification failure) =>
        new(document, null, failure with { Path = document.ShownPath, Message = $"It cannot be compared with '{before.Name}'. {failure.Message}" });
}
