namespace Linter.Semantics;

/// <summary>How the document states its incident window.</summary>
public enum WindowOrigin
{
    /// <summary>It does not.</summary>
    None,

    /// <summary>Labels: Start, End, Duration with a range, First detected … Resolved.</summary>
    Labels,

    /// <summary>A sentence of the title, summary or impact.</summary>
    Prose,

    /// <summary>Front matter.</summary>
    FrontMatter,

    /// <summary>Explicit markers in the timeline: OUTAGE BEGINS, OUTAGE ENDS.</summary>
    TimelineMarkers,
}
