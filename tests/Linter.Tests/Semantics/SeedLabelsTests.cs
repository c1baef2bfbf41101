using System.Text.Json;
using Linter.Readings;
using Linter.Semantics;
using Linter.Syntax;
using Linter.Testing;
using Linter.Text;

namespace Linter.Tests.Semantics;

/// <summary>The hand-made labels of the seeds against what is read from the whole documents: every value that must be read, nothing that must not.</summary>
public sealed class SeedLabelsTests
{
    [TestCaseSource(typeof(SeedFolder), nameof(SeedFolder.Names))]
    public void Every_value_that_must_be_read_is_read(string seed)
    {
        var model = new SemanticModel(SyntaxTree.Parse(SeedFolder.Read(seed)));
        foreach (var label in Labels(seed).Where(label => label.GetProperty("must_read").GetBoolean()))
        {
            Values(model, Span(model, label)).Should().Contain(Expected(label), $"line {label.GetProperty("line")} says {Text(label, "text")}");
        }
    }

    [TestCaseSource(typeof(SeedFolder), nameof(SeedFolder.Names))]
    public void Nothing_is_read_where_nothing_must_be(string seed)
    {
        var model = new SemanticModel(SyntaxTree.Parse(SeedFolder.Read(seed)));
        foreach (var label in Labels(seed).Where(label => !label.GetProperty("must_read").GetBoolean()))
        {
            model.Readings.Should().NotContain(located => located.Reading.Span.OverlapsWith(Span(model, label)), $"line {label.GetProperty("line")} holds {Text(label, "text")}");
        }
    }

    /// <summary>The values of the readings at a place and of their parts there.</summary>
    private static IEnumerable<string> Values(SemanticModel model, TextSpan span)
    {
        foreach (var reading in model.Readings.Select(located => located.Reading).Where(reading => reading.Span.OverlapsWith(span)))
        {
            yield return reading switch
            {
                CountReading count => count.Value.Split(' ')[0],
                ShareReading { IsUniversal: true } => "all",
                _ => reading.Value,
            };
            foreach (var instant in Instants(reading))
            {
                foreach (var part in Parts(instant, span))
                {
                    yield return part;
                }
            }
        }

        yield return Window(model.Window, span);
    }

    private static IEnumerable<InstantReading> Instants(Reading reading) => reading switch
    {
        RangeReading range => [range.Start, range.End],
        InstantReading instant => [instant],
        _ => [],
    };

    private static IEnumerable<string> Parts(InstantReading instant, TextSpan span)
    {
        yield return instant.Value;
        yield return (instant with { Zone = null }).Value;
        if (instant.Date is not null && span.OverlapsWith(instant.Date.Span))
        {
            yield return (instant with { Clock = null, Zone = null }).Value;
        }

        if (instant.Clock is not null && span.OverlapsWith(instant.Clock.Span))
        {
            yield return (instant with { Date = null, Zone = null }).Value;
            yield return (instant with { Date = null }).Value;
        }

        if (instant.Zone is { } zone && span.OverlapsWith(zone.Span))
        {
            yield return new ZoneReading { Span = zone.Span, Zone = zone }.Value;
        }
    }

    /// <summary>Two labelled instants on one line are one window.</summary>
    private static string Window(IncidentWindow window, TextSpan span) =>
        window is { Start: { } start, End: { } end } && span.OverlapsWith(start.Span) && span.OverlapsWith(end.Span)
            ? $"{start.Reading.Value}/{end.Reading.Value}"
            : "";

    private static IEnumerable<JsonElement> Labels(string seed) =>
        File.ReadLines(Path.Combine(SharedFolder.Require("seeds"), "labels.jsonl"))
            .Select(line => JsonDocument.Parse(line).RootElement)
            .Where(label => Text(label, "doc") == seed);

    private static TextSpan Span(SemanticModel model, JsonElement label)
    {
        var line = model.Tree.Text.GetLine(label.GetProperty("line").GetInt32() - 1);
        return new TextSpan(line.Start + label.GetProperty("col").GetInt32() - 1, label.GetProperty("length").GetInt32());
    }

    private static string? Expected(JsonElement label) => Text(label, "value");

    private static string? Text(JsonElement label, string name) => label.GetProperty(name).GetString();
}
