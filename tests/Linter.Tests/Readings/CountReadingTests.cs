using Linter.Readings;

namespace Linter.Tests.Readings;

/// <summary>Numbers of people, load and business objects.</summary>
public sealed class CountReadingTests
{
    [TestCase("about 1,200 users lost data", "1200 users", "1,200 users")]
    [TestCase("1,500 angry callers queued", "1500 callers", "1,500 angry callers")]
    [TestCase("12 unique visitors", "12 visitors", "12 unique visitors")]
    [TestCase("3.7M failed requests", "3700000 requests", "3.7M failed requests")]
    [TestCase("10k orders", "10000 orders", "10k orders")]
    [TestCase("2 million messages", "2000000 messages", "2 million messages")]
    [TestCase("three customers called", "3 customers", "three customers")]
    [TestCase("one customer called", "1 customer", "one customer")]
    [TestCase("600+ students", "600 students", "600+ students")]
    [TestCase("100 to 150 users", "100/150 users", "100 to 150 users")]
    [TestCase("between 100 and 150 users", "100/150 users", "100 and 150 users")]
    [TestCase("160-170 members", "160/170 members", "160-170 members")]
    [TestCase("300 of 2,000 orders", "300 of 2000 orders", "300 of 2,000 orders")]
    [TestCase("300 of 2,000+ orders", "300 orders", "300 of 2,000+ orders")]
    [TestCase("300 of our 2,000 customers", "300 of 2000 customers", "300 of our 2,000 customers")]
    [TestCase("4 user accounts", "4 accounts", "4 user accounts")]
    [TestCase("1,935 active Organizations", "1935 organizations", "1,935 active Organizations")]
    [TestCase("two hundred payments", "200 payments", "two hundred payments")]
    public void A_count_is_read(string text, string value, string quote)
    {
        var reading = Scanned.Single<CountReading>(text);
        reading.Value.Should().Be(value);
        Scanned.Quote(text, reading.Span).Should().Be(quote);
    }

    [TestCase("1,200 users", 1)]
    [TestCase("1.2M users", 100_000)]
    [TestCase("10k users", 1_000)]
    [TestCase("3 million users", 1_000_000)]
    public void The_unit_is_one_of_the_last_digit(string text, long unit) => Scanned.Single<CountReading>(text).Unit.Should().Be(unit);

    [Test]
    public void Part_and_whole_keep_their_own_units()
    {
        var count = Scanned.Single<CountReading>("1.2M of 3.51M requests");
        (count.Minimum, count.Whole, count.Unit, count.WholeUnit).Should().Be((1_200_000, 3_510_000, 100_000, 10_000));
    }

    [TestCase("12 pods")]
    [TestCase("5 engineers")]
    [TestCase("3 attempts")]
    [TestCase("$200 orders")]
    [TestCase("40 requests per second")]
    [TestCase("40 requests/s")]
    [TestCase("40 requests a minute")]
    [TestCase("step 3 users must log in")]
    [TestCase("HTTP 500 requests")]
    [TestCase("shard 3 of 5")]
    [TestCase("page 2 orders")]
    [TestCase("in 2024 users left")]
    [TestCase("v2 clients")]
    [TestCase("#12 tickets")]
    [TestCase("1.5 users")]
    [TestCase("12 customer service agents")]
    [TestCase("users: 12")]
    public void What_is_no_count_is_not_read(string text) => Scanned.All(text).OfType<CountReading>().Should().BeEmpty();
}
