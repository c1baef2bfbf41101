using Linter.Semantics;
using Linter.Syntax;
using Linter.Text;
using NodaTime;

namespace Linter.Tests.Semantics.Events;

public sealed class StatedInstantReaderTests
{
    private const string Document = """
        # Outage

        Checkout was down from 10:00 to 10:40 UTC on 2025-03-04; the job of 09:30 PST had failed.

        ## Timeline

        - 2025-03-04 10:00 UTC alert fired after the deploy of 09:55
        - 2025-03-05 08:00 UTC review

        ## Action items

        - Call at 11:00 UTC
        """;

    private static readonly SemanticModel Model = new(SyntaxTree.Parse(SourceText.From(Document)));

    [Test]
    public void Every_clock_but_those_of_action_items_is_listed_once_in_order() =>
        Model.Instants.Select(instant => instant.Clock!.Value.ToString("HH:mm", null)).Should().Equal("10:00", "10:40", "09:30", "10:00", "09:55", "08:00");

    [Test]
    public void A_clock_in_prose_falls_on_the_day_of_the_window() => Day(2).Should().Be((new LocalDate(2025, 3, 4), Provenance.Window));

    [Test]
    public void A_clock_inside_an_entry_falls_on_its_day() => Day(4).Should().Be((new LocalDate(2025, 3, 4), Provenance.Caption));

    [Test]
    public void In_an_incident_of_several_days_the_day_is_a_guess() =>
        new SemanticModel(SyntaxTree.Parse(SourceText.From("Checkout was down from 2025-03-04 10:00 UTC to 2025-03-06 10:40 UTC. At 09:30 UTC the job failed.")))
            .Instants[^1].DateProvenance.Should().Be(Provenance.Inferred);

    private static (LocalDate Date, Provenance Provenance) Day(int index) => (Model.Instants[index].Date, Model.Instants[index].DateProvenance);
}
