namespace Linter.Semantics.ActionItems;

/// <summary>What a run of items yields before fields are read.</summary>
internal sealed class ActionCandidates
{
    public List<ActionCandidate> Found { get; } = [];

    /// <summary>Lines that hold only fields and belong to no single item: "Owner for all: @ana".</summary>
    public List<ContentItem> Shared { get; } = [];

    /// <summary>Items that say nothing will be done.</summary>
    public List<ContentItem> Declined { get; } = [];
}
