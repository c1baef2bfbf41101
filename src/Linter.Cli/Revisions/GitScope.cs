using Linter.Cli.Commands;
using Linter.Cli.Files;
using Linter.Diagnostics;
using Linter.Git;

namespace Linter.Cli.Revisions;

/// <summary>Finds what a run over the index, a revision or a change checks.</summary>
internal sealed class GitScope
{
    private readonly CheckRequest _request;
    private readonly Terminal _terminal;
    private readonly OpenedRepository _opened;
    private readonly GitRepository _repository;
    private readonly RevisionSearch _search;
    private readonly GitRevision? _revision;
    private readonly GitRevision? _base;

    private GitScope(CheckRequest request, Terminal terminal, OpenedRepository opened)
    {
        (_request, _terminal, _opened, _repository) = (request, terminal, opened, opened.Repository);
        _search = new RevisionSearch(_repository);
        _revision = request.Git.Revision is { } revision ? RevisionNames.Find(_repository, revision) : null;
        _base = request.Git.Since is { } since && !IsBeforeFirstCommit(since) ? FindBase(since) : null;
    }

    /// <exception cref="CommandFailure">Something that was named does not exist.</exception>
    /// <exception cref="GitException">The repository cannot answer.</exception>
    public static CheckScope Of(CheckRequest request, Terminal terminal, OpenedRepository opened) => new GitScope(request, terminal, opened).Build();

    private CheckScope Build()
    {
        CheckPaths();
        var files = Files();
        var scope = Build(files) with { FindSource = () => RepositorySource.Of(_repository, _revision) };
        return _request.Git.ReadsHistory ? WithHistory(scope) : scope;
    }

    private CheckScope Build(IFileSnapshot files)
    {
        return _base is null && !_request.Git.IsStaged
            ? new CheckScope { Files = files, Folder = _opened.Folder, Documents = Search(files) }
            : BuildOfChanges(files, Changes());
    }

    private CheckScope WithHistory(CheckScope scope)
    {
        var head = _revision ?? _search.FindHead();
        var history = new HistoryScope(_opened, scope.Files, () => PendingChanges(head)).Open(head, _base);
        return scope with { History = history, Notes = history.HasGaps ? [EngineNotification.HistoryIsCut()] : [] };
    }

    private IReadOnlyList<GitChange> PendingChanges(GitRevision? head) => _base is null && (head is null || _revision is not null && !_request.Git.IsStaged) ? []
        : _base is not null || _request.Git.IsStaged ? Changes()
        : new GitComparison(_repository).OfWorkingTree(head!);

    private CheckScope BuildOfChanges(IFileSnapshot files, IReadOnlyList<GitChange> changes)
    {
        var state = _base is null ? null : StateBefore(_base, files, changes);
        IReadOnlyList<string> changed = PathsOf(changes, GitChangeKind.Added, GitChangeKind.Modified);
        return new CheckScope
        {
            Files = files,
            Folder = _opened.Folder,
            Documents = Search(new ChosenFiles(files, state is null ? changed : [.. changed, .. WithGoneTargets(files, changes)])),
            NothingChanged = state is null ? "No postmortem is staged; nothing to check." : $"No postmortem has changed since '{state.Name}'; nothing to check.",
            Failures = _request.Git.IsStaged ? Conflicts() : [],
            Base = state,
            FindAll = () => Search(files),
        };
    }

    private IReadOnlyList<GitChange> Changes()
    {
        var comparison = new GitComparison(_repository);
        return (_base, _revision) switch
        {
            (_, null) when _request.Git.IsStaged => comparison.OfIndex(_base ?? _search.FindHead()),
            ({ } from, { } to) => comparison.OfRevisions(from, to),
            _ => comparison.OfWorkingTree(_base!),
        };
    }

    private IFileSnapshot Files()
    {
        if (_revision is not null)
        {
            return new GitFiles(_opened.Root, _repository.ReadRevision(_revision));
        }

        if (_request.Git.IsStaged)
        {
            return Index();
        }

        IFileSnapshot disk = new WorkingFiles();
        disk = _repository.IsSparse ? new SparseFiles(disk, Index()) : disk;
        return _base is not null && disk.HasFile(RepositoryFolder.FullPath(_opened.Root, ".gitmodules")) ? new SuperprojectFiles(disk, Index()) : disk;
    }

    private GitFiles Index() => new(_opened.Root, _repository.ReadIndex());

    /// <summary>There is nothing to compare with yet, so all is new.</summary>
    private bool IsBeforeFirstCommit(string since) => since == "HEAD" && _search.FindHead() is null;

    private GitRevision FindBase(string since)
    {
        var named = since == GitOptions.PullRequest ? new PullRequestBase(_repository, _terminal).Find() : RevisionNames.Find(_repository, since);
        return _search.MergeBase(named, _revision ?? _search.Head());
    }

    private BaseState StateBefore(GitRevision revision, IFileSnapshot files, IReadOnlyList<GitChange> changes)
    {
        var before = new GitFiles(_opened.Root, _repository.ReadRevision(revision));
        var gone = Gone(files, changes).Where(MarkdownNames.IsDocument).ToArray();
        var added = PathsOf(changes, GitChangeKind.Added).Where(MarkdownNames.IsDocument).ToArray();
        var renames = DocumentRenames.Find(gone, added, before.Read, files.Read);
        return new BaseState(revision.Name, before, renames, [.. new ChosenFiles(before, gone).MarkdownBelow(_opened.Root).Except(renames.Values, StringComparer.Ordinal).Where(IsAskedFor)]);
    }

    private bool IsAskedFor(string document) =>
        _request.Paths.Any(path => RepositoryFolder.PathBelow(Path.GetFullPath(path, _opened.Folder), document) is not null);

    private IReadOnlyList<string> WithGoneTargets(IFileSnapshot files, IReadOnlyList<GitChange> changes)
    {
        var gone = Gone(files, changes);
        return gone.Length == 0 ? [] : LinkedDocuments.Find(files, files.MarkdownBelow(_opened.Root), gone);
    }

    // What a sparse working tree leaves out is not on the disk but not gone either.
    private string[] Gone(IFileSnapshot files, IReadOnlyList<GitChange> changes) =>
        [.. PathsOf(changes, GitChangeKind.Deleted).Where(path => !files.HasFile(path))];

    private string[] PathsOf(IReadOnlyList<GitChange> changes, params ReadOnlySpan<GitChangeKind> kinds)
    {
        var paths = new List<string>();
        foreach (var change in changes)
        {
            if (kinds.Contains(change.Kind))
            {
                paths.Add(RepositoryFolder.FullPath(_opened.Root, change.Path));
            }
        }

        return [.. paths];
    }

    private IReadOnlyList<InputDocument> Search(IFileSnapshot files) => new InputSearch(files, _opened.Folder, "").Find(_request.Paths);

    private CheckedDocument[] Conflicts() =>
        [.. from path in new GitComparison(_repository).Conflicts()
            where MarkdownNames.IsDocument(path)
            let shown = ShownPath.Of(RepositoryFolder.FullPath(_opened.Root, path), _opened.Folder)
            select new CheckedDocument(
                new InputDocument("", shown, null), null, EngineNotification.Unreadable(shown, "its merge is not settled, so nothing of it is staged."))];

    private void CheckPaths()
    {
        foreach (var path in _request.Paths)
        {
            if (path == "-")
            {
                throw new CommandFailure("Standard input is no file of a repository; name a file, or leave out --staged, --rev, --since and --history.");
            }

            if (RepositoryFolder.PathBelow(_opened.Root, Path.GetFullPath(path, _opened.Folder)) is null)
            {
                throw new CommandFailure($"'{path}' lies outside of the repository '{_opened.Root}'.");
            }
        }
    }
}
