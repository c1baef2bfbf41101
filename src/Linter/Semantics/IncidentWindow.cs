using Linter.Text;

namespace Linter.Semantics;

/// <summary>When the incident began and ended, and the milestones that are stated outside the timeline.</summary>
public sealed record IncidentWindow
{
    public static readonly IncidentWindow Unknown = new();

    public StatedInstant? Start { get; init; }

    public StatedInstant? End { get; init; }

    /// <summary>The sentence or block that states the window; empty if there is none.</summary>
    public TextSpan Span { get; init; }

    public WindowOrigin Origin { get; init; }

    /// <summary>True if the end clock was moved to the next day because no date says otherwise.</summary>
    public bool CrossesUnmarkedMidnight { get; init; }

    /// <summary>True if the label of the window says that it is not known, does not apply or goes on: "Duration: N/A".</summary>
    public bool IsSaidToBeUnknown { get; init; }

    /// <summary>True if the window is said to be read off a graph.</summary>
    public bool IsReadOffGraph { get; init; }

    /// <summary>Milestones stated by labels, in sections of their own or in sentences, in document order.</summary>
    public IReadOnlyList<Milestone> Milestones { get; init; } = [];

    /// <summary>Every range of clocks about the incident outside the timeline, and every labelled pair besides the window, in document order; the window is one of them or made of labels.</summary>
    public IReadOnlyList<StatedRange> Ranges { get; init; } = [];

    /// <summary>The length, if both ends are known.</summary>
    public NodaTime.Duration? Length => Start is { } start && End is { } end ? start.ElapsedTo(end) : null;
}
