using NodaTime;

namespace Linter.History;

/// <summary>A commit as history facts need it.</summary>
public sealed record Commit
{
    private const int ShortLength = 7;

    /// <summary>The whole hash in lower case.</summary>
    public required string Id { get; init; }

    /// <summary>When the change was written, in the author's zone; a rebase keeps it.</summary>
    public required OffsetDateTime Authored { get; init; }

    /// <summary>When the commit took its present form, in the committer's zone.</summary>
    public required OffsetDateTime Committed { get; init; }

    public string Message { get; init; } = "";

    /// <summary>How many Markdown files the commit adds; many at once are an import.</summary>
    public int AddedDocuments { get; init; }

    /// <summary>True if a commit that builds on this one claims to be more than a day older: one of the clocks was wrong.</summary>
    public bool HasSuspectTime { get; init; }

    /// <summary>The hash as people write it.</summary>
    public string ShortId => Id.Length > ShortLength ? Id[..ShortLength] : Id;

    /// <summary>The author's day.</summary>
    public LocalDate Day => Authored.Date;

    /// <summary>The earlier of both times: the change may be as old as this.</summary>
    public Instant Earliest => Instant.Min(Authored.ToInstant(), Committed.ToInstant());

    /// <summary>The later of both times: the text may have been amended until then.</summary>
    public Instant Latest => Instant.Max(Authored.ToInstant(), Committed.ToInstant());

    /// <summary>True if the message says where the change was first made.</summary>
    public bool IsCherryPick => Message.Contains("cherry picked from", StringComparison.OrdinalIgnoreCase) || Message.Contains("cherry-pick", StringComparison.OrdinalIgnoreCase);
}
