using Linter.Diagnostics;
using Linter.Reporting.Excerpts;

namespace Linter.Reporting.Sarif;

/// <summary>Turns what the engine has to say into SARIF's notifications.</summary>
internal static class NotificationMapping
{
    public static Notification ToSarif(EngineNotification notification, RunPaths paths) => new()
    {
        Descriptor = new ReportingDescriptorReference(notification.Id),
        AssociatedRule = notification.RuleId is { } rule ? new ReportingDescriptorReference(rule) : null,
        Level = SarifLevel.Of(notification.Severity),
        Message = new Message(VisibleText.Escape(notification.Message)),
        Locations = notification.Path is { } path ? [new Location(new PhysicalLocation(Locations.Of(paths.Of(path)), Region: null))] : [],
    };
}
