using Linter.Semantics;
using Linter.Syntax;
using Linter.Text;

namespace Linter.Tests.Semantics.Windows;

public sealed class IncidentDaysReaderTests
{
    [TestCase("Outage from 2025-03-04 20:00 PST to 21:00 PST.", "2025-03-04", true)]
    [TestCase("# Outage of 2025-03-04\n\nOutage from 10:00 to 11:00 UTC.", "2025-03-04", false)]
    [TestCase("Outage from about 2025-03-04 10:00 UTC to 11:00 UTC.", "2025-03-04", false)]
    [TestCase("# Outage of 2025-03-01\n\n## Timeline\n\n- 2025-03-05 10:00 UTC restored\n- 2025-03-04 10:20 UTC alert fired", "2025-03-04", false)]
    [TestCase("# Outage of 2025-03-04\n\nIt was down.", "2025-03-04", false)]
    [TestCase("Outage from 10:00 to 11:00 UTC.", null, false)]
    public void The_day_it_began_is_certain_beside_its_start_only(string text, string? day, bool isCertain)
    {
        var read = new SemanticModel(SyntaxTree.Parse(SourceText.From(text))).IncidentDays;
        (read is null ? null : Wording.Day(read.Begin), read?.IsCertain ?? false).Should().Be((day, isCertain));
    }

    [TestCase("Outage from 2025-03-04 10:00 UTC to 2025-03-06 11:00 UTC.", "2025-03-04..2025-03-06")]
    [TestCase("Outage from 20:00 to 20:45 PST on 2025-03-04.", "2025-03-04..2025-03-05")]
    [TestCase("## Timeline\n\n- 2025-03-04 10:00 UTC alert fired\n- 2025-03-05 10:20 UTC restored", "2025-03-04..2025-03-05")]
    [TestCase("## Timeline\n\n- 2025-03-04 10:00 UTC alert fired\n- 2025-03-20 10:20 UTC follow-up with the customer", "2025-03-04..2025-03-04")]
    [TestCase("# Outage of 2025-03-04\n\nOutage from 10:00 to 11:00 UTC.", null)]
    [TestCase("Outage from 10:00 to 11:00 UTC.", null)]
    public void Only_dates_of_window_and_timeline_count(string text, string? days)
    {
        var read = new SemanticModel(SyntaxTree.Parse(SourceText.From(text))).IncidentDays?.Stated;
        (read is null ? null : $"{Wording.Day(read.First)}..{Wording.Day(read.Last)}").Should().Be(days);
    }
}
