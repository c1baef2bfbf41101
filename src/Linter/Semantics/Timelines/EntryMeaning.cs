namespace Linter.Semantics.Timelines;

/// <summary>What an entry means.</summary>
/// <param name="Roles">All roles its words allow.</param>
/// <param name="CertainRoles">Those that its words leave no doubt about.</param>
/// <param name="IsExplicit">True if a label or a marker in capitals names the role.</param>
/// <param name="IsHedged">True for "potential", "suspected".</param>
/// <param name="IsNegated">True for an attempt that did not work.</param>
internal sealed record EntryMeaning(IReadOnlyList<EventRole> Roles, IReadOnlyList<EventRole> CertainRoles, bool IsExplicit, bool IsHedged, bool IsNegated)
{
    /// <summary>True for a remark about earlier events.</summary>
    public bool IsRetrospective { get; init; }

    /// <summary>True if the entry says that it lasts.</summary>
    public bool CoversTime { get; init; }

    /// <summary>True for news to others and for watching a service that is up again.</summary>
    public bool IsAftercare { get; init; }

    /// <summary>True if the entry tells, at least by a hint, how somebody came to know.</summary>
    public bool MayTellDetection { get; init; }

    /// <summary>True if the entry tells, at least by a hint, how it ended.</summary>
    public bool MayTellEnd { get; init; }

    /// <summary>True for a report by people who use the service.</summary>
    public bool IsUserReport { get; init; }

    /// <summary>True for "recovered by itself".</summary>
    public bool IsSpontaneous { get; init; }
}
