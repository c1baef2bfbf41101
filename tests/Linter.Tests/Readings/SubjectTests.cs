using Linter.Readings;

namespace Linter.Tests.Readings;

/// <summary>What a duration or share is about, as far as its line tells.</summary>
public sealed class SubjectTests
{
    [TestCase("the outage lasted 5 hours")]
    [TestCase("checkout was down for 66 minutes")]
    [TestCase("The application experienced a complete outage, affecting all sites for 5 hours.")]
    [TestCase("a 20-minute outage")]
    [TestCase("2 hours of total downtime")]
    [TestCase("**Duration:** ~2 hours")]
    [TestCase("- Downtime: 40 minutes")]
    public void The_length_of_the_incident_is_recognised(string text) =>
        Scanned.Single<DurationReading>(text).Subject.Should().Be(ReadingSubject.Incident);

    [TestCase("a timeout of 30 seconds")]
    [TestCase("a 30 second timeout")]
    [TestCase("log retention is 30 days")]
    [TestCase("latency rose to 5s")]
    [TestCase("polling interval: 5 minutes")]
    [TestCase("a 30-minute delay in paging")]
    [TestCase("our target is 15 minutes")]
    [TestCase("time to detect was 15 minutes")]
    [TestCase("Time to detection: 15 minutes")]
    [TestCase("retries every 5 minutes")]
    [TestCase("a maintenance window of 4 hours")]
    public void Another_length_is_recognised(string text) =>
        Scanned.Single<DurationReading>(text).Subject.Should().Be(ReadingSubject.Other);

    [TestCase("it took 5 hours")]
    [TestCase("Time to recovery: 87 minutes")]
    [TestCase("5 minutes later")]
    public void An_undecided_length_stays_so(string text) =>
        Scanned.Single<DurationReading>(text).Subject.Should().Be(ReadingSubject.Unknown);

    [TestCase("60% of users experienced slow responses")]
    [TestCase("This affected approximately 85% of the user base")]
    [TestCase("12% of logins failed")]
    [TestCase("affecting all users globally")]
    public void The_affected_share_is_recognised(string text) =>
        Scanned.Single<ShareReading>(text).Subject.Should().Be(ReadingSubject.Incident);

    [TestCase("CPU at 78%")]
    [TestCase("memory usage reached 95%")]
    [TestCase("an error rate of 40%")]
    [TestCase("availability fell to 94.2%")]
    [TestCase("the SLO is 99.9%")]
    [TestCase("100% of traffic restored")]
    [TestCase("rolled out to 25% of users")]
    [TestCase("a 26% reduction")]
    public void Another_share_is_recognised(string text) =>
        Scanned.Single<ShareReading>(text).Subject.Should().Be(ReadingSubject.Other);

    [Test]
    public void Each_reading_of_a_line_is_judged_for_itself()
    {
        var readings = Scanned.All("The outage lasted 2 hours because of a 30 second timeout.");
        readings.Select(reading => reading.Subject).Should().Equal(ReadingSubject.Incident, ReadingSubject.Other);
    }
}
