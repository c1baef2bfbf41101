namespace Linter.Diagnostics;

/// <summary>The ids of <see cref="Notification"/>; they are no rules and cannot be configured.</summary>
public static class NotificationIds
{
    /// <summary>A document could not be read.</summary>
    public const string UnreadableDocument = "PME001";

    /// <summary>A document that was named does not read as a postmortem.</summary>
    public const string NotAPostmortem = "PME002";

    /// <summary>A rule threw an exception.</summary>
    public const string RuleFailed = "PME003";

    /// <summary>A suppression hides nothing.</summary>
    public const string UnusedSuppression = "PME004";

    /// <summary>There is no time zone data on this machine.</summary>
    public const string NoZoneData = "PME005";
}
