using Linter.Analysis;
using Linter.Analysis.Suppressions;
using Linter.Cli.Files;
using Linter.Diagnostics;

namespace Linter.Cli.Commands;

/// <summary>
/// Checks a document before and after a change and keeps the findings that the change brought.
/// Both states are judged alike, by the configuration and the day of the run. Serves all threads.
/// </summary>
/// <param name="now">Checks the documents as they are.</param>
/// <param name="then">Checks the documents as they were.</param>
/// <param name="before">The state before the change.</param>
/// <param name="folder">The folder that shown paths are relative to.</param>
internal sealed class ChangeChecker(DocumentChecker now, DocumentChecker then, BaseState before, string folder)
{
    public CheckedDocument Check(InputDocument document)
    {
        var current = now.Check(document);
        var oldPath = before.OldPaths.GetValueOrDefault(document.FullPath, document.FullPath);
        // Without findings nothing can have got worse.
        if (current.Analysis is not { Diagnostics.Count: > 0 } analysis || !before.Files.HasFile(oldPath))
        {
            return current;
        }

        // Rules without a finding now have none to compare. And a mistake is old even if another finding hid it before.
        // Whether a suppression is of use depends on all of them.
        var isAboutSuppressions = analysis.Diagnostics.Any(finding => SuppressionDescriptors.All.Contains(finding.Descriptor));
        var checker = isAboutSuppressions ? then : then.Only(analysis.Diagnostics.Select(finding => finding.Descriptor.Id).ToHashSet(StringComparer.Ordinal));
        // It is read as if it had been named: a mistake is old even if the document did not read as a postmortem yet.
        var old = checker.Check(new InputDocument(oldPath, ShownPath.Of(oldPath, folder), null));
        return old.Analysis is { } oldAnalysis ? WithoutOld(current, analysis, oldAnalysis) : Incomparable(document, old.Failure!);
    }

    private static CheckedDocument WithoutOld(CheckedDocument current, DocumentAnalysis analysis, DocumentAnalysis oldAnalysis)
    {
        var (fresh, old) = FindingComparison.Split(analysis, oldAnalysis);
        return current with { Analysis = analysis with { Diagnostics = fresh }, OldFindings = old };
    }

    private CheckedDocument Incomparable(InputDocument document, EngineNotification failure) =>
        new(document, null, failure with { Path = document.ShownPath, Message = $"It cannot be compared with '{before.Name}'. {failure.Message}" });
}
