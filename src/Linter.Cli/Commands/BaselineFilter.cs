using Linter.Analysis;
using Linter.Analysis.Baselines;
using Linter.Analysis.Suppressions;
using Linter.Cli.Files;
using Linter.Diagnostics;
using Linter.Rules;

namespace Linter.Cli.Commands;

/// <summary>Leaves out the findings of a run that its baseline accepts, and knows afterwards which entries are stale. To be asked in the order of the documents.</summary>
internal sealed class BaselineFilter(BaselineStore store, Baseline baseline, IFileSnapshot files, IReadOnlyList<string> searchedFolders)
{
    private readonly BaselineMatch _match = new(baseline, document => files.HasFile(store.PathOf(document)));

    /// <summary>The rules that were run over each document; null if none could find anything because it is no postmortem.</summary>
    private readonly Dictionary<string, IReadOnlySet<string>?> _checked = new(StringComparer.Ordinal);

    /// <summary>Null if there is no baseline.</summary>
    public static BaselineFilter? Open(BaselineStore store, IFileSnapshot files, IEnumerable<string> paths, string folder) =>
        store.Read(files) is { } baseline ? Of(store, baseline, files, paths, folder) : null;

    /// <param name="store">Where the baseline is.</param>
    /// <param name="baseline">The baseline.</param>
    /// <param name="files">The files of the run.</param>
    /// <param name="paths">What the run was asked to check.</param>
    /// <param name="folder">The folder that relative paths start from.</param>
    public static BaselineFilter Of(BaselineStore store, Baseline baseline, IFileSnapshot files, IEnumerable<string> paths, string folder) =>
        new(store, baseline, files, [.. paths.Where(static path => path != "-").Select(path => Path.GetFullPath(path, folder)).Where(files.HasFolder)]);

    /// <summary>The document without what the baseline accepts.</summary>
    public CheckedDocument Apply(CheckedDocument document)
    {
        if (document.Failure is null && document.Input.FullPath.Length > 0)
        {
            _checked[store.NameOf(document.Input.FullPath)] = document.Analysis is { } found && HasFailed(found) ? new HashSet<string>(StringComparer.Ordinal) : document.Analysis?.RunningRules;
        }

        return ApplyToFurther(document);
    }

    /// <summary>The same for further findings of a document that has been asked about, or that the run does not check.</summary>
    public CheckedDocument ApplyToFurther(CheckedDocument document) =>
        document.Analysis is { Text.Path.Length: > 0 } analysis ? document with { Analysis = Apply(analysis, store.NameOf(analysis.Text.Path)) } : document;

    /// <summary>The entries, with how many of each, that a whole run over their document has not needed.</summary>
    public IReadOnlyList<BaselineEntry> Stale() => [.. _match.Remaining.Where(IsJudged)];

    /// <summary>What the run has not used, each entry with how many are left: of documents that were not checked, all.</summary>
    public IEnumerable<BaselineEntry> Unused => _match.Remaining;

    public bool HasChecked(string document) => _checked.ContainsKey(document);

    private DocumentAnalysis Apply(DocumentAnalysis analysis, string name)
    {
        var accepted = analysis.Diagnostics.Where(finding => IsAcceptable(finding.Descriptor) && _match.TryTake(name, finding)).ToHashSet(ReferenceEqualityComparer.Instance);
        return accepted.Count == 0 ? analysis : analysis with
        {
            Diagnostics = [.. analysis.Diagnostics.Where(finding => !accepted.Contains(finding))],
            Suppressed = [.. analysis.Suppressed, .. analysis.Diagnostics.Where(accepted.Contains).Select(static finding => new SuppressedDiagnostic(finding, SuppressionKind.External, ""))],
        };
    }

    /// <summary>A suppression that does not hold is a fault of today.</summary>
    public static bool IsAcceptable(DiagnosticDescriptor rule) => !SuppressionDescriptors.All.Contains(rule);

    private bool IsJudged(BaselineEntry entry)
    {
        if (_checked.TryGetValue(entry.Document, out var rules))
        {
            return rules is null || (rules.Contains(entry.Rule) && !ReadsHistory(entry.Rule));
        }

        var path = store.PathOf(entry.Document);
        return _match.Gone.Contains(entry.Document) && searchedFolders.Any(folder => RepositoryFolder.PathBelow(folder, path) is not null);
    }

    private static bool HasFailed(DocumentAnalysis analysis) => analysis.Notifications.Any(static notification => notification.Severity == DiagnosticSeverity.Error);

    // What it finds depends on how much of the history is there.
    private static bool ReadsHistory(string rule) => RuleCatalog.Find(rule)?.Descriptor.Category == RuleCategory.History;
}
