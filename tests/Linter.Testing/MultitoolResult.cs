using System.Text.Json.Nodes;

namespace Linter.Testing;

/// <summary>What a rule of the multitool has to say against a log.</summary>
public sealed record MultitoolResult(string Rule, string Level, string Message)
{
    public static MultitoolResult Of(JsonNode result) => new(
        result["ruleId"]!.GetValue<string>(),
        result["level"]?.GetValue<string>() ?? "warning",
        result["message"]!.ToJsonString());
}
