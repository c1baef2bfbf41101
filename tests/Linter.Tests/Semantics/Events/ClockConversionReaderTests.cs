using Linter.Semantics;
using Linter.Syntax;
using Linter.Text;

namespace Linter.Tests.Semantics.Events;

public sealed class ClockConversionReaderTests
{
    [TestCase("- 14:30 UTC (6:30 AM PST) alert")]
    [TestCase("- 14:30 UTC / 10:30 EDT alert")]
    [TestCase("- 14:30 UTC = 15:30 CET alert")]
    [TestCase("- **14:30 UTC** (**15:30 CET**) alert")]
    [TestCase("At 14:30 UTC, i.e. 15:30 CET, it began.")]
    public void Two_zoned_clocks_side_by_side_are_a_conversion(string text) => Conversions(text).Should().ContainSingle();

    [TestCase("- 14:30 UTC alert, 15:30 CET page")]
    [TestCase("- 14:30 (15:30 CET) alert")]
    [TestCase("- 14:30 UTC (15:30) alert")]
    [TestCase("- 14:30 UTC to 15:30 CET alert")]
    [TestCase("- 14:30 UTC\n- 15:30 CET")]
    public void Anything_else_is_none(string text) => Conversions(text).Should().BeEmpty();

    [Test]
    public void An_undated_second_clock_falls_on_the_closest_day()
    {
        var conversion = Conversions("- 2025-03-04 23:30 PST (07:30 UTC) alert").Should().ContainSingle().Subject;
        conversion.First.ElapsedTo(conversion.Second).Should().Be(NodaTime.Duration.Zero);
    }

    private static IReadOnlyList<ClockConversion> Conversions(string text) => new SemanticModel(SyntaxTree.Parse(SourceText.From(text))).Conversions;
}
