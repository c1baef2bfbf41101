using Linter.Readings;
using Linter.Semantics;
using Linter.Syntax;
using Linter.Text;

namespace Linter.Tests.Semantics.Sections;

public sealed class WrappedReadingsTests
{
    [TestCase("The outage lasted 1 hour 43 minutes in all.")]
    [TestCase("The outage lasted an hour and 30 minutes in all.")]
    [TestCase("The outage lasted less than 45 minutes in all.")]
    [TestCase("The outage lasted 45 to 60 minutes in all.")]
    [TestCase("It began at 3:15 PM (PST) on a Tuesday.")]
    [TestCase("It began at 15:15 UTC on a Tuesday.")]
    [TestCase("It lasted from 15:15 to 16:20 UTC.")]
    [TestCase("It lasted from 15:15 UTC until 16:20 UTC on a Tuesday.")]
    [TestCase("It reached about 30 % of the users.")]
    [TestCase("It reached 30 % of all our customers.")]
    public void A_value_reads_the_same_wherever_its_line_is_broken(string sentence)
    {
        var expected = Values($"{sentence}\n");
        for (var blank = sentence.IndexOf(' '); blank >= 0; blank = sentence.IndexOf(' ', blank + 1))
        {
            var (first, second) = (sentence[..blank], sentence[(blank + 1)..]);
            Values($"{first}\n{second}\n").Should().Equal(expected, first);
            Values($"- {first}\r\n  {second}\r\n").Should().Equal(expected, first);
            Values($"As support wrote:\n\n> {first}\n> {second}\n").Should().Equal(expected, first);
            Values($"As support wrote:\n\n- all:\n  > > - {first}\n  > >   {second}\n").Should().Equal(expected, first);
        }
    }

    [TestCase("10:00 UTC alert, 5 users\n10:05 UTC restart", TestName = "A time begins an entry")]
    [TestCase("It lasted 1 hour\\\n43 minutes were lost", TestName = "A hard break")]
    [TestCase("It lasted 1 hour  \n43 minutes were lost", TestName = "Two blanks at the end")]
    [TestCase("It lasted 1 hour\n\n43 minutes were lost", TestName = "Another paragraph")]
    [TestCase("- It lasted 1 hour\n- 43 minutes were lost", TestName = "Another item")]
    [TestCase("- Downtime: 1 hour\n  - 43 minutes were lost", TestName = "A nested item")]
    [TestCase("**Downtime:** 1 hour\n**Detection:** 43 minutes", TestName = "A label")]
    [TestCase("Alert at 10:00 UTC and\n10:05 UTC restart", TestName = "A time begins an entry behind a word")]
    [TestCase("text\n\n> It lasted 1 hour\n>\n> 43 minutes were lost", TestName = "Another paragraph of a quotation")]
    [TestCase("text\n\n> It lasted 1 hour\n>> 43 minutes were lost", TestName = "A quotation in a quotation")]
    [TestCase("text\n\n> It lasted 1 hour\n\n> 43 minutes were lost", TestName = "Another quotation")]
    [TestCase("text\n\n> - It lasted 1 hour\n> - 43 minutes were lost", TestName = "Another item of a quotation")]
    [TestCase("text\n\n> It lasted 1 hour  \n> 43 minutes were lost", TestName = "A hard break in a quotation")]
    [TestCase("It lasted 1 hour\n> 43 minutes were lost", TestName = "A quotation behind a paragraph")]
    [TestCase("| a | b |\n| --- | --- |\n| 1 hour | 43 minutes |", TestName = "Another cell")]
    public void Lines_that_begin_anew_are_read_alone(string text) => Readings(text).Should().AllSatisfy(found => found.Should().NotContain("\n")).And.HaveCount(2 + (text.Contains("users", StringComparison.Ordinal) ? 1 : 0));

    [Test]
    public void Readings_stay_in_order_and_each_belongs_to_the_item_it_begins_in()
    {
        var model = ModelOf("Down for 1 hour\n43 minutes, then for 2\nhours at 10:00\nUTC and 11:00 UTC.\n");

        model.Readings.Select(static located => located.Reading.Value).Should().Equal("PT1H43M", "PT2H", "T10:00+00:00", "T11:00+00:00");
        model.Readings.Select(static located => located.Reading.Span.Start).Should().BeInAscendingOrder();
        model.Readings.Should().AllSatisfy(static located => located.Item!.Readings.Should().Contain(located.Reading));
    }

    private static List<string> Values(string text) => [.. ModelOf(text).Readings.Select(static located => $"{located.Reading.Value} {located.Reading.Qualifier.Kind} {(located.Reading as ShareReading)?.Noun}")];

    private static List<string> Readings(string text)
    {
        var model = ModelOf(text);
        return [.. model.Readings.Select(located => model.Tree.Text.Slice(located.Reading.Span).ToString())];
    }

    private static SemanticModel ModelOf(string text) => new(SyntaxTree.Parse(SourceText.From(text)));
}
