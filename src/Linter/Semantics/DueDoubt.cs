namespace Linter.Semantics;

/// <summary>Whether an item says more about its due date than the day.</summary>
public enum DueDoubt
{
    /// <summary>Nothing but fields stands beside the date.</summary>
    None,

    /// <summary>A remark, an unread status, another date or the title of a group may explain an early day.</summary>
    Remarked,

    /// <summary>The work is said to be late, rescheduled or older than the incident.</summary>
    Older,
}
