using Linter.History;
using Linter.Semantics;
using Linter.Semantics.Revisions;
using Linter.Text;

namespace Linter.Analysis;

/// <summary>The past of one document, read as far as rules ask for it. Belongs to one thread.</summary>
public sealed class DocumentPast
{
    private readonly RevisionCache _cache;
    private readonly SemanticModel _model;
    private readonly Lazy<RevisionFacts> _now;
    private readonly Lazy<bool> _isAsCommitted;

    public DocumentPast(DocumentHistory history, SemanticModel model, RevisionCache cache)
    {
        History = history;
        _model = model;
        _cache = cache;
        _now = new Lazy<RevisionFacts>(() => RevisionFacts.Of(_model), LazyThreadSafetyMode.None);
        _isAsCommitted = new Lazy<bool>(IsAsCommitted, LazyThreadSafetyMode.None);
    }

    public DocumentHistory History { get; }

    public IHistoryProvider Provider => _cache.Provider;

    /// <summary>The facts of the document as it is checked.</summary>
    public RevisionFacts Now => _now.Value;

    /// <summary>The facts of the committed content; null if there is none.</summary>
    public RevisionFacts? Head => FactsOf(History.HeadContentId);

    /// <summary>The facts of the content the run compares with; null if it compares with none.</summary>
    public RevisionFacts? Base => FactsOf(History.BaseContentId);

    /// <summary>True if the document is not as it was committed last.</summary>
    public bool IsChangedSinceHead => Head is not { } head || !head.Lines.SetEquals(Now.Lines);

    /// <summary>The facts a revision left; null if the clone does not hold them.</summary>
    public RevisionFacts? After(Revision revision) => FactsOf(revision.ContentId);

    /// <summary>The facts a revision found; null if it added the document or the clone does not hold them.</summary>
    public RevisionFacts? Before(Revision revision) => FactsOf(revision.PreviousContentId);

    /// <summary>
    /// The commit that last brought the line of a place into the document: it is in what the commit left and not in what it found.
    /// A line that only moved keeps its commit, and a merge brings nothing.
    /// </summary>
    public LineOrigin OriginOf(TextSpan span)
    {
        var line = LineHash.At(_model.Tree.Text, span.Start);
        if (Head?.Lines.Contains(line) != true)
        {
            return new LineOrigin(null, IsCommitted: false);
        }

        return new LineOrigin(LastThat(facts => facts.Lines.Contains(line))?.Commit, IsCommitted: true);
    }

    /// <summary>The last revision that left something true it had found untrue; null if it is not known.</summary>
    public Revision? LastThat(Predicate<RevisionFacts> isTrue)
    {
        for (var i = History.Revisions.Count - 1; i >= 0; i--)
        {
            var revision = History.Revisions[i];
            if (After(revision) is { } after && isTrue(after) && (revision.PreviousContentId is null || Before(revision) is { } before && !isTrue(before)))
            {
                return revision;
            }
        }

        return null;
    }

    /// <summary>
    /// The revision in which the document became final, if it still is: no revision since then states another status.
    /// A status that was merely removed stays final.
    /// </summary>
    /// <param name="finalStatuses">The words that say so.</param>
    public Revision? ReviewWith(IReadOnlyList<string> finalStatuses)
    {
        if (Reopens(Now, finalStatuses) || LastThat(facts => facts.HasStatus(finalStatuses)) is not { } review)
        {
            return null;
        }

        return RevisionsSince(review).Any(revision => After(revision) is not { } facts || Reopens(facts, finalStatuses)) ? null : review;
    }

    /// <summary>The revisions behind one, in their order.</summary>
    public IEnumerable<Revision> RevisionsSince(Revision revision) => History.Revisions.SkipWhile(other => other != revision).Skip(1);

    /// <summary>True if another document that was changed together with this one holds the item.</summary>
    /// <param name="item">The item that is no longer here.</param>
    /// <param name="commit">The commit that took it away; null for the change that is being checked.</param>
    public bool IsMovedElsewhere(RevisionItem item, Commit? commit) =>
        Provider.ReadChangedWith(History, commit).Any(content => item.FindIn(_cache.FactsOf(content).Items) is not null);

    private static bool Reopens(RevisionFacts facts, IReadOnlyList<string> finalStatuses) => facts.Status.Length > 0 && !facts.HasStatus(finalStatuses);

    // A document that was committed as it is checked is not read twice.
    private RevisionFacts? FactsOf(string? contentId) => contentId is null ? null
        : string.Equals(contentId, History.HeadContentId, StringComparison.Ordinal) && _isAsCommitted.Value ? Now
        : _cache.Find(contentId, _model.Tree.Text.Path);

    private bool IsAsCommitted() =>
        Provider.Read(History.HeadContentId!) is { } content && string.Equals(SourceText.Decode(content).Content, _model.Tree.Text.Content, StringComparison.Ordinal);
}
