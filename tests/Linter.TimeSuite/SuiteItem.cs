using System.Text.Json;
using Linter.Text;

namespace Linter.TimeSuite;

/// <summary>One expression of another project's test suite with the value it expects.</summary>
internal sealed record SuiteItem(
    string Id,
    string Text,
    string Kind,
    string Tier,
    TextSpan Span,
    string? Value,
    IReadOnlyList<string> Accepted,
    IReadOnlyList<string> Flags,
    IReadOnlyList<string> Forbidden)
{
    public string Quote => Text.Substring(Span.Start, Span.Length);

    public static IEnumerable<SuiteItem> Load(string path) =>
        File.ReadLines(path).Where(line => line.Length > 0).Select(Parse);

    private static SuiteItem Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        var value = root.GetProperty("value").GetString();
        var alternatives = Strings(root, "alt_values");
        return new(
            root.GetProperty("id").GetString()!,
            root.GetProperty("text").GetString()!,
            root.GetProperty("kind").GetString()!,
            root.GetProperty("tier").GetString()!,
            new TextSpan(root.GetProperty("start").GetInt32(), root.GetProperty("length").GetInt32()),
            value,
            value is null ? alternatives : [value, .. alternatives],
            Strings(root, "flags"),
            Strings(root, "not_kinds"));
    }

    private static IReadOnlyList<string> Strings(JsonElement root, string name) =>
        root.TryGetProperty(name, out var list) ? [.. list.EnumerateArray().Select(item => item.GetString()!)] : [];
}
