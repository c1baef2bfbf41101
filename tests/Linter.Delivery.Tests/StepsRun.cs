using System.Text.Json.Nodes;

namespace Linter.Delivery.Tests;

/// <summary>What a runner saw when it ran the steps of an action or of a job.</summary>
/// <param name="Result">The report of tests/tools/runner.mjs.</param>
internal sealed record StepsRun(JsonNode Result)
{
    /// <summary>The name of the job; null for an action.</summary>
    public string? Job => (string?)Result["job"];

    public string Status => (string)Result["status"]!;

    public string Summary => (string)Result["summary"]!;

    public string Log => (string)Result["log"]!;

    /// <summary>The commands that the runner obeyed: annotations, usually.</summary>
    public IEnumerable<(string Name, string? File, string Data)> Commands =>
        Result["commands"]!.AsArray().Select(command => ((string)command!["name"]!, (string?)command["properties"]!["file"], (string)command["data"]!));

    public IEnumerable<string> UsedActions => Result["uses"]!.AsArray().Select(step => (string)step!["uses"]!);

    /// <summary>An output of the action.</summary>
    public string Output(string name) => (string)Result["outputs"]![name]!;

    /// <summary>An input that a step gave to an action.</summary>
    public string? Input(string action, string name) =>
        (string?)Result["uses"]!.AsArray().Single(step => ((string)step!["uses"]!).StartsWith(action + "@", StringComparison.Ordinal))!["with"]![name];
}
