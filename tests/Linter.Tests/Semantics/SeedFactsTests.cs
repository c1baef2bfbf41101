using Linter.Semantics;
using Linter.Syntax;
using Linter.Testing;

namespace Linter.Tests.Semantics;

/// <summary>The facts of the five seeds, as their oracle lists them.</summary>
public sealed class SeedFactsTests
{
    [TestCase("000.md", "2024-05-07 3:00 PM GMT", "2024-05-07 8:00 PM GMT", "5 h")]
    [TestCase("001.md", "2024-05-06 3:00 PM GMT", "2024-05-06 8:00 PM GMT", "5 h")]
    [TestCase("002.md", "2024-03-09 2:00 AM UTC", "2024-03-09 6:30 AM UTC", "4 h 30 min")]
    [TestCase("003.md", "2023-06-04 10:00 AM PST", "2023-06-04 2:00 PM PST", "4 h")]
    [TestCase("004.md", "2024-08-10 14:30 UTC", "2024-08-10 15:45 UTC", "1 h 15 min")]
    public void The_window_is_read(string seed, string start, string end, string length)
    {
        var window = Model(seed).Window;

        Wording.Moment(window.Start!).Should().Be(start);
        Wording.Moment(window.End!).Should().Be(end);
        Wording.Length(window.Length!.Value).Should().Be(length);
    }

    [TestCase("000.md", "15 min", "5 min", "5 h")]
    [TestCase("001.md", "15 min", "5 min", "5 h")]
    [TestCase("002.md", "0 min", "15 min", "4 h 30 min")]
    [TestCase("003.md", "0 min", "10 min", "4 h")]
    [TestCase("004.md", "0 min", "5 min", "1 h 15 min")]
    public void Metrics_follow_from_the_milestones(string seed, string detect, string acknowledge, string restore)
    {
        var metrics = Model(seed).Metrics.ToDictionary(metric => metric.Kind);

        Wording.Length(metrics[MetricKind.TimeToDetect].Value!.Value).Should().Be(detect);
        Wording.Length(metrics[MetricKind.TimeToAcknowledge].Value!.Value).Should().Be(acknowledge);
        Wording.Length(metrics[MetricKind.TimeToRestore].Value!.Value).Should().Be(restore);
        metrics[MetricKind.TimeToMitigate].Value.Should().BeNull("no seed states when the impact was mitigated");
    }

    [TestCase("000.md", EventRole.Detected, "3:15 PM")]
    [TestCase("000.md", EventRole.Escalated, "5:00 PM")]
    [TestCase("000.md", EventRole.Identified, "4:30 PM, 7:30 PM")]
    [TestCase("000.md", EventRole.FixApplied, "7:30 PM")]
    [TestCase("000.md", EventRole.Resolved, "8:00 PM")]
    [TestCase("001.md", EventRole.Identified, "4:30 PM")]
    [TestCase("001.md", EventRole.Resolved, "8:00 PM")]
    [TestCase("002.md", EventRole.Escalated, "3:00 AM, 4:00 AM, 5:00 AM")]
    [TestCase("002.md", EventRole.Identified, "6:00 AM")]
    [TestCase("002.md", EventRole.Resolved, "6:30 AM")]
    [TestCase("003.md", EventRole.Escalated, "12:30 PM")]
    [TestCase("003.md", EventRole.Identified, "12:00 PM, 1:00 PM")]
    [TestCase("003.md", EventRole.Resolved, "2:00 PM")]
    [TestCase("004.md", EventRole.Identified, "15:10, 15:35")]
    [TestCase("004.md", EventRole.FixApplied, "15:35, 15:45")]
    [TestCase("004.md", EventRole.Resolved, "15:45")]
    public void Milestones_are_found_in_the_timeline(string seed, EventRole role, string expected) =>
        string.Join(", ", Model(seed).Timeline.Entries.Where(entry => entry.CertainRoles.Contains(role)).Select(entry => Wording.Bare(entry.At!)))
            .Should().ContainAll(expected.Split(", "));

    [TestCase("000.md", 7)]
    [TestCase("001.md", 7)]
    [TestCase("002.md", 8)]
    [TestCase("003.md", 11)]
    [TestCase("004.md", 8)]
    public void Every_entry_has_an_instant(string seed, int count) =>
        Model(seed).Timeline.Entries.Where(entry => entry.At?.Instant is not null).Should().HaveCount(count);

    private static SemanticModel Model(string seed) => new(SyntaxTree.Parse(SeedFolder.Read(seed)));
}
