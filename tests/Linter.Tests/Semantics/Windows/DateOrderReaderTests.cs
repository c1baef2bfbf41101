using Linter.Readings;
using Linter.Semantics;
using Linter.Syntax;
using Linter.Text;

namespace Linter.Tests.Semantics.Windows;

public sealed class DateOrderReaderTests
{
    [TestCase("From 12/11/2025 22:40 to 13/11/2025 01:15.", "2025-11-12 2025-11-13")]
    [TestCase("From 11/12/2025 22:40 to 11/13/2025 01:15.", "2025-11-12 2025-11-13")]
    [TestCase("On 31-01-2025. On 01-02-2025.", "2025-01-31 2025-02-01")]
    [TestCase("On 31/01/2025. On 01-02-2025.", "2025-01-31 ?")]
    [TestCase("On Wednesday, 12/11/2025. On 01/12/2025.", "2025-11-12 2025-12-01")]
    [TestCase("On 04/03/2025. On 2025-03-04.", "2025-03-04 2025-03-04")]
    [TestCase("On 04/03/2025. On 4 March 2025.", "2025-03-04 2025-03-04")]
    [TestCase("On 04/03/2025. On 2025-03-05.", "? 2025-03-05")]
    [TestCase("On 04/03/2025. On 13/03/2025. On 03/14/2025.", "? 2025-03-13 2025-03-14")]
    [TestCase("On 04/03/2025. On 05/05/2025.", "? 2025-05-05")]
    [TestCase("On 04/03/2025. On 2025-03-04. On 2025-04-03. On 13/04/2025.", "2025-03-04 2025-03-04 2025-04-03 2025-04-13")]
    public void Clear_dates_show_the_order_of_the_others(string text, string days) => Days(text, "postmortem.md").Should().Be(days);

    [TestCase("2025-03-04-checkout.md", "2025-03-04")]
    [TestCase("2025-03-07-checkout.md", "?")]
    public void The_file_name_may_show_it(string path, string days) => Days("On 04/03/2025.", path).Should().Be(days);

    [TestCase("# Outage of 30/04/2025\n\n## Timeline\n\n- 30/04 23:10 alert fired\n- 01/05 00:10 restored\n", "2025-04-30 2025-05-01")]
    [TestCase("# Outage of 2025-03-04\n\n## Timeline\n\n- Tue 4/3 23:10 alert fired\n- Wed 5/3 00:10 restored\n", "2025-03-04 2025-03-05")]
    [TestCase("# Outage of 2025-03-04\n\n## Timeline\n\n- Tue 3/4 23:10 alert fired\n- Wed 3/5 00:10 restored\n", "2025-03-04 2025-03-05")]
    public void Stamps_without_a_year_follow_it(string text, string days) =>
        string.Join(' ', Read(text, "postmortem.md").Timeline.Entries.Select(static entry => Wording.Day(entry.At!.Date))).Should().Be(days);

    [Test]
    public void What_is_agreed_on_comes_first()
    {
        var options = new SemanticOptions { Readings = new ReadingSettings { DateOrder = DateOrder.MonthFirst } };
        var model = new SemanticModel(SyntaxTree.Parse(SourceText.From("On 04/03/2025. On 13/03/2025.")), options);
        Wording.Day(model.Dates[0].Date!.Value).Should().Be("2025-04-03");
    }

    [Test]
    public void An_unclear_day_is_inferred() =>
        Read("- **Start:** 04/03/2025 10:00 UTC\n- **End:** 04/03/2025 11:00 UTC\n", "postmortem.md").Window.Start!.DateProvenance.Should().Be(Provenance.Inferred);

    private static string Days(string text, string path) =>
        string.Join(' ', Read(text, path).Dates.Select(static date => date.Part.IsOrderAmbiguous ? "?" : Wording.Day(date.Date!.Value)));

    private static SemanticModel Read(string text, string path) => new(SyntaxTree.Parse(SourceText.From(text, path)));
}
