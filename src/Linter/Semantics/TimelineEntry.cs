using Linter.Readings;
using Linter.Text;

namespace Linter.Semantics;

/// <summary>One event of a timeline.</summary>
public sealed class TimelineEntry
{
    /// <summary>Position in the document's timeline, 0-based.</summary>
    public int Index { get; internal set; }

    public required ContentItem Item { get; init; }

    /// <summary>The stamp as written: clock, date, range, offset; empty for an entry without one.</summary>
    public required TextSpan StampSpan { get; init; }

    /// <summary>The start; null if there is no usable stamp.</summary>
    public StatedInstant? At { get; init; }

    /// <summary>The end of a range entry; else null.</summary>
    public StatedInstant? Until { get; init; }

    /// <summary>The offset of a "T+15m" entry; else null.</summary>
    public DurationReading? Offset { get; init; }

    /// <summary>What the entry says, stamp and marks left out, lines joined by a blank.</summary>
    public required string Text { get; init; }

    public required TextSpan TextSpan { get; init; }

    /// <summary>The readings inside the text: candidates for windows and durations, never for order.</summary>
    public IReadOnlyList<Reading> InnerReadings { get; init; } = [];

    /// <summary>What the event means; several roles are possible, none is common.</summary>
    public required IReadOnlyList<EventRole> Roles { get; init; }

    /// <summary>The roles its words leave no doubt about; errors may rest only on these.</summary>
    public required IReadOnlyList<EventRole> CertainRoles { get; init; }

    /// <summary>True if the roles come from an explicit marker: "OUTAGE BEGINS", a label "Detected:".</summary>
    public bool HasExplicitRole { get; init; }

    /// <summary>True for "potential", "suspected", "assumed".</summary>
    public bool IsHedged { get; init; }

    /// <summary>True for an attempt that did not work.</summary>
    public bool IsNegated { get; init; }

    /// <summary>True for a remark about earlier events: "had already", "retroactively".</summary>
    public bool IsRetrospective { get; init; }

    /// <summary>True for news to others and for watching a service that is up again.</summary>
    public bool IsAftercare { get; init; }

    /// <summary>True if the entry tells, at least by a hint, how somebody came to know.</summary>
    public bool MayTellDetection { get; init; }

    /// <summary>True if the entry tells, at least by a hint, how it ended.</summary>
    public bool MayTellEnd { get; init; }

    /// <summary>True for a report by people who use the service.</summary>
    public bool IsUserReport { get; init; }

    /// <summary>True for something that happened without anyone's doing: "recovered by itself".</summary>
    public bool IsSpontaneous { get; init; }

    /// <summary>True if the entry says that it lasts: "monitored until", "waited for the restore", "overnight".</summary>
    public bool CoversTime { get; init; }

    public TimelineSequence Sequence { get; internal set; } = null!;

    /// <summary>The stamp, or the text if there is none.</summary>
    public TextSpan Span => StampSpan.IsEmpty ? TextSpan : StampSpan;

    public bool Has(EventRole role) => IsAmong(Roles, role);

    /// <summary>True if its words leave no doubt about the role.</summary>
    public bool IsCertainly(EventRole role) => IsAmong(CertainRoles, role);

    private static bool IsAmong(IReadOnlyList<EventRole> roles, EventRole role)
    {
        for (var i = 0; i < roles.Count; i++)
        {
            if (roles[i] == role)
            {
                return true;
            }
        }

        return false;
    }
}
