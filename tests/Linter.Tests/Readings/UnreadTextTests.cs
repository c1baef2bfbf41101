namespace Linter.Tests.Readings;

/// <summary>Text that looks like a reading and is none.</summary>
public sealed class UnreadTextTests
{
    [TestCase("")]
    [TestCase("on Monday, in March, in 2024, in Q3")]
    [TestCase("yesterday, last night, end of day, overnight")]
    [TestCase("This may 5x the load; may be, may 3")]
    [TestCase("march 3 times, then sun and mon")]
    [TestCase("24/7 support, 50/50 split, 1:1 meeting, 4:3")]
    [TestCase("version 2.30, v1.2.3, 10.1, Python 3.12")]
    [TestCase("p95, p99, five nines, three 9s, 99th percentile")]
    [TestCase("*/5 * * * * cron, 0 0 1 1 *")]
    [TestCase("section 3.2, step 4, RFC 3339, ISO 8601")]
    [TestCase("500 errors, a 503, HTTP 429")]
    [TestCase("https://example.com/2025-03-04/10:30?t=85%")]
    [TestCase("www.example.com/2025-03-04")]
    [TestCase("report_2025-03-04_final")]
    [TestCase("log-2025-03-04.txt")]
    [TestCase("a/2025-03-04/b")]
    [TestCase("id 4f2a10:30bc")]
    [TestCase("ticket OPS-12, JAN-12, DEC-4")]
    [TestCase("node-10-30 and 2024-05")]
    [TestCase("2024-0507, 20240507")]
    [TestCase("salmon for 9 amnesty seekers")]
    [TestCase("\uFFFC\uFFFC")]
    public void Nothing_is_read(string text) => Scanned.Values(text).Should().BeEmpty();

    [TestCase("a `30s` limit and `85%` and `12 users`", "")]
    [TestCase("at `10:40` and `2025-03-04 10:45 UTC`", "time T10:40; datetime 2025-03-04T10:45+00:00")]
    [TestCase("a lone ` before 85% of users", "share 85%")]
    public void Code_spans_are_read_for_times_only(string text, string expected) => Scanned.Values(text).Should().Be(expected);
}
