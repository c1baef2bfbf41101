using Linter.Diagnostics;

namespace Linter.Testing;

/// <summary>
/// What texts call the commits of a <see cref="HistoryScript"/>: a hash cannot be chosen, so one of seven digits that was made up
/// stands for the first seven of the real one, in documents and in findings.
/// </summary>
public sealed class CommitNames
{
    private const int Length = 7;

    private readonly List<(string StandIn, string Hash)> _names = [];

    public string ToHashes(string text) => _names.Aggregate(text, static (all, name) => all.Replace(name.StandIn, name.Hash, StringComparison.Ordinal));

    public string ToStandIns(string text) => _names.Aggregate(text, static (all, name) => all.Replace(name.Hash, name.StandIn, StringComparison.Ordinal));

    public Diagnostic ToStandIns(Diagnostic diagnostic) => diagnostic with
    {
        Message = ToStandIns(diagnostic.Message),
        Label = ToStandIns(diagnostic.Label),
        Related = [.. diagnostic.Related.Select(related => related with { Message = ToStandIns(related.Message) })],
    };

    internal void Add(string standIn, string hash)
    {
        standIn.Should().HaveLength(Length, "spans must stay the same when the hash takes its place");
        _names.Add((standIn, hash[..Length]));
    }
}
