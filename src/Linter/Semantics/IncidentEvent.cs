using Linter.Text;

namespace Linter.Semantics;

/// <summary>Something that happened at a stated time: a labelled milestone, an end of the window, a timeline entry.</summary>
public sealed record IncidentEvent
{
    public required EventRole Role { get; init; }

    public required StatedInstant At { get; init; }

    /// <summary>The name for messages: the label, or a few words of the entry.</summary>
    public required string Name { get; init; }

    /// <summary>The timeline entry; null for a label or an end of the window.</summary>
    public TimelineEntry? Entry { get; init; }

    /// <summary>True if a label or a marker in capitals names the role; only such events may support an error.</summary>
    public bool IsExplicit { get; init; }

    /// <summary>False if the words only hint at the role.</summary>
    public bool IsCertain { get; init; }

    public TextSpan Span => At.Span;

    /// <summary>A milestone as an event.</summary>
    public static IncidentEvent Of(Milestone milestone) =>
        new() { Role = milestone.Role, At = milestone.At, Name = milestone.Label, IsExplicit = milestone.IsLabelled, IsCertain = milestone.IsLabelled };

    /// <summary>The stated start of the incident as an event.</summary>
    public static IncidentEvent StartOf(StatedInstant at) => new() { Role = EventRole.ImpactStart, At = at, Name = "start", IsExplicit = true, IsCertain = true };

    /// <summary>The stated end of the incident as an event.</summary>
    public static IncidentEvent EndOf(StatedInstant at) => new() { Role = EventRole.Resolved, At = at, Name = "end", IsExplicit = true, IsCertain = true };
}
