using System.Text.Json;

namespace Linter.Reporting.Sarif;

/// <summary>How the tool ran.</summary>
/// <param name="ExecutionSuccessful">True for a run that came to its end, whatever it found: code scanning refuses other logs.</param>
/// <param name="ToolExecutionNotifications">May be empty.</param>
internal sealed record Invocation(bool ExecutionSuccessful, IReadOnlyList<Notification> ToolExecutionNotifications) : ISarifObject
{
    public void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", ExecutionSuccessful);
        json.WriteOptional("toolExecutionNotifications", ToolExecutionNotifications);
        json.WriteEndObject();
    }
}
