using System.Text.Json;
using System.Text.Json.Nodes;
using Linter.Testing;

namespace Linter.Delivery.Tests;

/// <summary>What a runner saw when it ran the action.</summary>
/// <param name="Result">The report of tests/tools/run-action.mjs.</param>
internal sealed record ActionRun(JsonNode Result)
{
    public string Status => (string)Result["status"]!;

    public string Summary => (string)Result["summary"]!;

    public string Log => (string)Result["log"]!;

    /// <summary>The commands that the runner obeyed: annotations, usually.</summary>
    public IEnumerable<(string Name, string? File, string Data)> Commands =>
        Result["commands"]!.AsArray().Select(command => ((string)command!["name"]!, (string?)command["properties"]!["file"], (string)command["data"]!));

    public IEnumerable<string> UsedActions => Result["uses"]!.AsArray().Select(step => (string)step!["uses"]!);

    public string Output(string name) => (string)Result["outputs"]![name]!;

    /// <summary>Runs the action of the checkout.</summary>
    /// <param name="workspace">The repository that is checked.</param>
    /// <param name="inputs">The inputs beside the source of the package.</param>
    /// <param name="eventName">What started the workflow.</param>
    /// <param name="payload">The event as GitHub describes it.</param>
    public static ActionRun In(string workspace, Dictionary<string, string> inputs, string eventName = "push", object? payload = null)
    {
        var request = JsonSerializer.Serialize(new
        {
            action = CheckoutFolder.Path,
            workspace,
            inputs = new Dictionary<string, string>(inputs, StringComparer.Ordinal) { ["package-source"] = ToolPackage.Folder },
            @event = payload ?? new { },
            eventName,
            variables = new { GIT_CONFIG_GLOBAL = "/dev/null" },
        });
        var result = DeliveryTools.RunScript("run-action.mjs", [], request);
        result.ExitCode.Should().Be(0, result.Error);
        return new ActionRun(JsonNode.Parse(result.Output)!);
    }
}
