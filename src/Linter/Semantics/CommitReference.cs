using Linter.Text;

namespace Linter.Semantics;

/// <summary>A commit that a document names by its hash.</summary>
public sealed record CommitReference
{
    public required string Hash { get; init; }

    public required TextSpan Span { get; init; }

    public CommitUse Use { get; init; }

    /// <summary>The words that name another place, such as "payments/api"; empty if the commit should be in this repository.</summary>
    public string Repository { get; init; } = "";

    /// <summary>False if only its form says that it is a commit: it may be any other id.</summary>
    public bool IsCertain { get; init; }

    /// <summary>True if the document calls it a cherry-pick.</summary>
    public bool IsCherryPick { get; init; }

    /// <summary>The line it stands in.</summary>
    public required TextSpan Line { get; init; }

    /// <summary>The timeline entry it stands in; null if it stands elsewhere.</summary>
    public TimelineEntry? Entry { get; init; }
}
