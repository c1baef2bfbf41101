using Linter.Readings;
using Linter.Semantics;
using Linter.Syntax;
using Linter.Text;

namespace Linter.Tests.Semantics;

public sealed class SemanticOptionsTests
{
    private const string Zoneless = """
        # Checkout outage

        ## Summary

        Checkout failed from 10:02 to 10:20 on 2025-07-04.

        ## Storyline

        - 10:02 Error rate rises.
        - 10:20 Rolled back, service restored.
        """;

    private static readonly SemanticOptions InOslo = new() { DefaultZone = WrittenZone.Parse("Europe/Oslo") };

    [Test]
    public void A_document_without_any_zone_is_read_in_the_default_zone()
    {
        var model = Read(Zoneless, InOslo);
        Zones(model).Should().OnlyContain(zone => zone == "Europe/Oslo Configuration").And.HaveCount(4);
        model.Window.Start!.Instant.ToString().Should().Be("2025-07-04T08:02:00Z");
        model.Window.Start.IsInferred.Should().BeFalse("a zone that serves the whole document alike changes no comparison");
    }

    [TestCase("Alert at 10:05 UTC.")]
    [TestCase("All times are in UTC.")]
    public void A_document_that_names_a_zone_is_not(string sentence) =>
        Zones(Read(Zoneless + "\n\n" + sentence, InOslo)).Should().NotContain(zone => zone.Contains("Oslo", StringComparison.Ordinal));

    [Test]
    public void Without_a_default_zone_nothing_is_assumed() => Zones(Read(Zoneless, SemanticOptions.Default)).Should().OnlyContain(zone => zone == " Unknown");

    [TestCase("## Storyline")]
    [TestCase("## 3. STORYLINE :fire:")]
    [TestCase("**Storyline**")]
    [TestCase("Storyline:")]
    public void An_own_heading_has_the_role_it_stands_for(string heading)
    {
        var text = $"# Outage\n\n{heading.Replace(":fire:", "🔥", StringComparison.Ordinal)}\n\n- deployed\n- rolled back\n";
        Timeline(Read(text, SemanticOptions.Default)).Should().BeNull();
        Timeline(Read(text, new SemanticOptions { HeadingAliases = [new HeadingAlias("Storyline", [SectionRole.Timeline])] }))!.Evidence.Should().Be(RoleEvidence.Title);
    }

    [Test]
    public void An_own_meaning_replaces_the_usual_one()
    {
        var options = new SemanticOptions { HeadingAliases = [new HeadingAlias("Background", [SectionRole.RootCause])] };
        Read("# Outage\n\n## Background\n\nA lock was held.\n", options).RootCause.Should().NotBeNull();
        Read("# Outage\n\n## Background\n\nA lock was held.\n", SemanticOptions.Default).RootCause.Should().BeNull();
    }

    [Test]
    public void Own_abbreviations_and_the_order_of_dates_reach_the_facts()
    {
        var options = new SemanticOptions { Readings = new ReadingSettings { DateOrder = DateOrder.DayFirst, Zones = [WrittenZone.ParseMeaning("HQT", "+03:00")!.Value] } };
        var model = Read("# Outage\n\n## Summary\n\nCheckout was down from 10:02 to 10:20 HQT on 04/07/2025.\n", options);
        model.Window.Start!.Instant.ToString().Should().Be("2025-07-04T07:02:00Z");
    }

    [Test]
    public void Own_abbreviations_are_read_in_the_heads_of_tables()
    {
        var options = new SemanticOptions { Readings = new ReadingSettings { Zones = [WrittenZone.ParseMeaning("HQT", "+03:00")!.Value] } };
        var model = Read("# Outage\n\n## Timeline\n\n| Time (HQT) | Event |\n| --- | --- |\n| 10:02 | Errors |\n| 10:20 | Restored |\n", options);
        model.Timeline.Entries.Select(entry => entry.At!.Zone!.Name).Should().Equal("HQT", "HQT");
    }

    private static Section? Timeline(SemanticModel model) => model.Sections.SingleOrDefault(section => section.Has(SectionRole.Timeline));

    private static IEnumerable<string> Zones(SemanticModel model) =>
        new[] { model.Window.Start!, model.Window.End! }.Concat(model.Timeline.Entries.Select(entry => entry.At!)).Select(instant => $"{instant.Zone?.Name} {instant.ZoneProvenance}");

    private static SemanticModel Read(string text, SemanticOptions options) => new(SyntaxTree.Parse(SourceText.From(text)), options);
}
