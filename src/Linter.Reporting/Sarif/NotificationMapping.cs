using Linter.Diagnostics;

namespace Linter.Reporting.Sarif;

/// <summary>Turns what the engine has to say into SARIF's notifications.</summary>
internal static class NotificationMapping
{
    public static Notification ToSarif(EngineNotification notification) => new()
    {
        Descriptor = new ReportingDescriptorReference(notification.Id),
        AssociatedRule = notification.RuleId is { } rule ? new ReportingDescriptorReference(rule) : null,
        Level = SarifLevel.Of(notification.Severity),
        Message = new Message(notification.Message),
        Locations = notification.Path is { } path ? [new Location(new PhysicalLocation(Locations.Of(path), Region: null))] : [],
    };
}
