using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Text;

namespace Linter.Tests.Analysis;

public sealed class UnreadNotificationsTests
{
    [Test]
    public void Each_limit_is_told_once_with_the_first_line_and_the_number_of_places()
    {
        var longLine = new string('a', 10_001);
        var deep = new string('>', 51);

        var notifications = Analyze($"text\n{longLine}\n\n{deep} a\n\n{longLine}\n\n{longLine}");

        notifications.Select(notification => notification.Message).Should().Equal(
            "Line 2 (and 2 more) has more than 10000 characters and was not read; break it.",
            "Line 4 begins more than 50 quotes and lists in one another; what is deeper was read as plain text.");
        notifications.Should().OnlyContain(notification => notification.Id == "PME009" && notification.Severity == DiagnosticSeverity.Warning && notification.Path == "a.md");
    }

    [Test]
    public void Marks_and_columns_are_told()
    {
        var marks = string.Join('\n', Enumerable.Repeat("*a *b *c", 400));
        var row = new string('|', 150);

        Analyze($"# Title\n\n{marks}\n\n{row}").Select(notification => notification.Message).Should().Equal(
            "Line 3 begins a block with more than 1000 marks such as * and [, which was read as plain text; part it by blank lines.",
            "Line 404 begins a table with more than 100 columns, which was read as plain text.");
    }

    [Test]
    public void A_line_of_too_many_times_is_told() =>
        Analyze("# Title\n\n" + string.Concat(Enumerable.Repeat("15:00, ", 201))).Should().ContainSingle()
            .Which.Message.Should().Be("Line 3 holds more than 200 times, dates and amounts; those behind were not read.");

    [Test]
    public void A_row_of_too_many_times_is_told_once_for_the_cell_with_the_first_that_is_left_out()
    {
        var cell = string.Concat(Enumerable.Repeat("15:00, ", 150));
        Analyze($"| a | b |\n|---|---|\n| {cell} | {cell} |").Should().ContainSingle().Which.Id.Should().Be("PME009");
    }

    private static IReadOnlyList<EngineNotification> Analyze(string content) =>
        [.. new AnalyzerDriver([], AnalyzerConfiguration.Default).Analyze(SourceText.From(content, "a.md")).Notifications.Where(static notification => notification.Id != "PME002")];
}
