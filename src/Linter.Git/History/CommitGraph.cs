using LibGit2Sharp;

namespace Linter.Git.History;

/// <summary>The commits that a revision grew from, as far as the clone goes.</summary>
internal sealed class CommitGraph
{
    private static readonly TimeSpan ClockSlack = TimeSpan.FromHours(24);

    private readonly Dictionary<string, CommitNode> _nodes = new(StringComparer.Ordinal);

    private CommitGraph()
    {
    }

    /// <summary>The commits, each behind those it builds on.</summary>
    public IReadOnlyList<CommitNode> OldestFirst { get; private set; } = [];

    /// <summary>Only inside <see cref="GitRepository.Use"/>.</summary>
    public static CommitGraph Read(Repository git, string head)
    {
        var graph = new CommitGraph();
        graph.Collect(git, head);
        graph.Sort();
        graph.MarkSuspectTimes();
        return graph;
    }

    // libgit2's own walk fails at the first commit that a shallow clone has not fetched.
    private void Collect(Repository git, string head)
    {
        var open = new Stack<string>([head]);
        while (open.TryPop(out var id))
        {
            if (_nodes.ContainsKey(id) || git.Lookup<Commit>(id) is not { } commit)
            {
                continue;
            }

            var node = new CommitNode(id, [.. commit.Parents.Select(static parent => parent.Sha)], commit.Author.When, commit.Committer.When);
            _nodes.Add(id, node);
            foreach (var parent in node.Parents)
            {
                open.Push(parent);
            }
        }

        foreach (var node in _nodes.Values)
        {
            node.IsCut = !node.Parents.All(_nodes.ContainsKey);
        }
    }

    /// <summary>Each commit behind its parents, otherwise by the time it was committed.</summary>
    private void Sort()
    {
        var missing = _nodes.Values.ToDictionary(static node => node.Id, node => node.Parents.Count(_nodes.ContainsKey), StringComparer.Ordinal);
        var children = _nodes.Values.SelectMany(static node => node.Parents.Select(parent => (parent, node))).ToLookup(static pair => pair.parent, static pair => pair.node, StringComparer.Ordinal);
        var ready = new PriorityQueue<CommitNode, (long, string)>(_nodes.Values.Where(node => missing[node.Id] == 0).Select(static node => (node, KeyOf(node))));
        var sorted = new List<CommitNode>(_nodes.Count);
        while (ready.TryDequeue(out var node, out _))
        {
            sorted.Add(node);
            foreach (var child in children[node.Id])
            {
                if (--missing[child.Id] == 0)
                {
                    ready.Enqueue(child, KeyOf(child));
                }
            }
        }

        OldestFirst = sorted;
    }

    private static (long Time, string Id) KeyOf(CommitNode node) => (node.Committed.UtcTicks, node.Id);

    /// <summary>A commit cannot be younger than one that builds on it.</summary>
    private void MarkSuspectTimes()
    {
        for (var i = OldestFirst.Count - 1; i >= 0; i--)
        {
            var node = OldestFirst[i];
            node.HasSuspectTime = node.OldestDescendant is { } oldest && node.Authored > oldest + ClockSlack;
            var own = node.OldestDescendant is { } younger && younger < node.Authored ? younger : node.Authored;
            foreach (var parent in node.Parents)
            {
                if (_nodes.TryGetValue(parent, out var found) && (found.OldestDescendant is null || own < found.OldestDescendant))
                {
                    found.OldestDescendant = own;
                }
            }
        }
    }
}
