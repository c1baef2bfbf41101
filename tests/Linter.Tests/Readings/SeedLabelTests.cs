using System.Text.Json;
using Linter.Readings;
using Linter.Text;

namespace Linter.Tests.Readings;

/// <summary>The hand-made labels of the seed documents.</summary>
public sealed class SeedLabelTests
{
    private static readonly string[] Kinds = ["date", "time", "datetime", "range", "duration", "percentage", "count", "zone"];

    [Test]
    public void Every_outermost_label_is_read_with_its_value()
    {
        var labels = Labels().Where(label => label.GetProperty("must_read").GetBoolean()).Where(IsOutermost).ToList();
        labels.Should().HaveCountGreaterThan(50);
        foreach (var label in labels)
            Read(label).Should().Contain(reading => Matches(label, reading), $"{Text(label, "doc")}:{label.GetProperty("line")} says {Text(label, "text")}");
    }

    [Test]
    public void List_numbers_bare_years_and_link_targets_are_not_read()
    {
        string[] kinds = ["list-number", "year", "url-part"];
        foreach (var label in Labels().Where(label => kinds.Contains(Text(label, "kind"))))
            Read(label).Should().NotContain(reading => reading.Span.OverlapsWith(SpanOf(label)), $"{Text(label, "doc")}:{label.GetProperty("line")}");
    }

    private static IEnumerable<JsonElement> Labels() =>
        File.ReadLines(SharedFolder.Require("seeds/labels.jsonl")).Select(line => JsonDocument.Parse(line).RootElement);

    private static bool IsOutermost(JsonElement label) =>
        Kinds.Contains(Text(label, "kind")) && !label.TryGetProperty("part_of", out _) && !label.TryGetProperty("derived", out _);

    private static IReadOnlyList<Reading> Read(JsonElement label)
    {
        var lines = File.ReadAllLines(SharedFolder.Require($"seeds/{Text(label, "doc")}"));
        return Scanned.All(lines[label.GetProperty("line").GetInt32() - 1]);
    }

    private static bool Matches(JsonElement label, Reading reading)
    {
        var isUniversal = Text(label, "value") is "all" && reading is ShareReading { IsUniversal: true };
        var value = reading is CountReading ? reading.Value.Split(' ')[0] : reading.Value;
        return (isUniversal || value == Text(label, "value")) && SpanOf(label).Contains(reading.Span);
    }

    private static TextSpan SpanOf(JsonElement label) => new(label.GetProperty("col").GetInt32() - 1, label.GetProperty("length").GetInt32());

    private static string? Text(JsonElement label, string name) => label.GetProperty(name).GetString();
}
