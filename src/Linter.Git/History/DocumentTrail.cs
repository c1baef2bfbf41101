using Linter.History;

namespace Linter.Git.History;

/// <summary>The revisions of all documents, collected commit by commit from the oldest and carried along by renames.</summary>
internal sealed class DocumentTrail
{
    private readonly Dictionary<string, List<Revision>> _revisions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _renamedTo = new(StringComparer.Ordinal);

    public IReadOnlyList<Revision> Of(string path) => _revisions.TryGetValue(path, out var revisions) ? revisions : [];

    public void Add(Revision revision) => ListOf(revision.Path).Add(revision);

    /// <summary>What happened to the old path happened to the new one.</summary>
    public void Rename(string from, string to)
    {
        var revisions = ListOf(from);
        _revisions.Remove(Current(from));
        _revisions[to] = revisions;
        _renamedTo.Remove(to);
        if (from != to)
        {
            _renamedTo[from] = to;
        }
    }

    private List<Revision> ListOf(string path)
    {
        var current = Current(path);
        if (!_revisions.TryGetValue(current, out var revisions))
        {
            _revisions.Add(current, revisions = []);
        }

        return revisions;
    }

    /// <summary>A branch may still change a document under the name that another one has changed.</summary>
    private string Current(string path)
    {
        for (var steps = 0; !_revisions.ContainsKey(path) && steps < _renamedTo.Count && _renamedTo.TryGetValue(path, out var next); steps++)
        {
            path = next;
        }

        return path;
    }
}
