using System.Text.Json.Nodes;
using Linter.Reporting.Models;
using Linter.Reporting.Tests.Sarif;
using Linter.Semantics;
using Linter.Syntax;
using Linter.Testing;
using Linter.Text;

namespace Linter.Reporting.Tests.Models;

public sealed class ModelJsonTests
{
    private const string Story = """
        # Checkout outage

        ## Summary
        - **Duration:** about 45 minutes, from 10:00 to 10:45 UTC on 2025-03-04
        - **Impact:** 12 % of users could not pay.

        ## Timeline
        - 10:00 UTC deploy finished
        - 10:04 UTC alert fired
        - 10:06 UTC on-call acknowledged
        - T+45m service restored

        ## Root Cause
        An expired certificate.

        ## Action Items
        - [ ] Alert on certificates (@ana, due 2025-03-20, PAY-1)
        """;

    private static IEnumerable<string> Documents()
    {
        yield return "";
        yield return Story;
        foreach (var file in Directory.EnumerateFiles(Path.Combine(CheckoutFolder.Path, "docs", "examples"), "*.md").Order(StringComparer.Ordinal))
        {
            yield return File.ReadAllText(file);
        }
    }

    [TestCaseSource(nameof(Documents))]
    public void The_model_follows_its_schema(string document)
    {
        SarifTools.Require();

        SarifTools.SchemaErrors(Written(document), Path.Combine(CheckoutFolder.Path, "docs", "inspect.schema.json")).Should().BeEmpty();
    }

    [Test]
    public void Facts_are_written_with_where_they_come_from()
    {
        var model = JsonNode.Parse(Written(Story))!;

        model["window"]!["length"]!.GetValue<string>().Should().Be("PT45M");
        model["window"]!["start"]!["instant"]!.GetValue<string>().Should().Be("2025-03-04T10:00:00Z");
        model["timeline"]![0]!["entries"]![1]!["from"]!["dateFrom"]!.GetValue<string>().Should().Be("window");
        model["metrics"]!["timeToDetect"]!["value"]!.GetValue<string>().Should().Be("PT4M");
        model["metrics"]!["timeToMitigate"]!["unknownBecause"]!.GetValue<string>().Should().NotBeEmpty();
        model["actionItems"]![0]!["owners"]![0]!.GetValue<string>().Should().Be("@ana");
    }

    [Test]
    public void A_reading_takes_one_line()
    {
        using var output = new MemoryStream();
        var text = SourceText.From("It was down for about 2 hours.\n");
        var model = new SemanticModel(SyntaxTree.Parse(text));

        ReadingJson.WriteLines(model.Readings.Select(located => located.Reading), text, output);

        System.Text.Encoding.UTF8.GetString(output.ToArray()).Should().Be(
            """
            {"kind":"duration","start":22,"length":7,"line":1,"column":23,"text":"2 hours","value":"PT2H","approx":true,"subject":"incident"}

            """);
    }

    private static string Written(string document)
    {
        using var output = new MemoryStream();
        ModelJson.Write(new SemanticModel(SyntaxTree.Parse(SourceText.From(document, "story.md"))), "generic", output);
        return System.Text.Encoding.UTF8.GetString(output.ToArray());
    }
}
