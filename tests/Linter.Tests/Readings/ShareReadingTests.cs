using Linter.Readings;

namespace Linter.Tests.Readings;

/// <summary>Parts of a whole.</summary>
public sealed class ShareReadingTests
{
    [TestCase("85% of users", "85%", "85%")]
    [TestCase("85 % of users", "85%", "85 %")]
    [TestCase("12.50% of users", "12.5%", "12.50%")]
    [TestCase("1,250% of normal", "1250%", "1,250%")]
    [TestCase("85 percent of users", "85%", "85 percent")]
    [TestCase("85 per cent of users", "85%", "85 per cent")]
    [TestCase("ten percent of users", "10%", "ten percent")]
    [TestCase("10-15% of users", "10%/15%", "10-15%")]
    [TestCase("10% to 15% of users", "10%/15%", "10% to 15%")]
    [TestCase("between 10 and 15 percent of users", "10%/15%", "10 and 15 percent")]
    [TestCase("ranging from 34% to 97% of requests", "34%/97%", "34% to 97%")]
    [TestCase("one third of users", "33.3%", "one third")]
    [TestCase("two-thirds of requests", "66.7%", "two-thirds")]
    [TestCase("1/3 of our users", "33.3%", "1/3")]
    [TestCase("half of the users", "50%", "half")]
    [TestCase("a quarter of all requests", "25%", "a quarter")]
    [TestCase("three quarters of the fleet", "75%", "three quarters")]
    [TestCase("1 in 5 users", "20%", "1 in 5")]
    [TestCase("one in four requests", "25%", "one in four")]
    [TestCase("3 out of 4 users", "75%", "3 out of 4")]
    [TestCase("5 out of 46 nodes", "10.9%", "5 out of 46")]
    [TestCase("3 out of 8 requests", "37.5%", "3 out of 8")]
    [TestCase("all users globally", "100%", "all users")]
    [TestCase("every customer saw it", "100%", "every customer")]
    [TestCase("all of our customers", "100%", "all of our customers")]
    [TestCase("the entire user base", "100%", "the entire user base")]
    [TestCase("all incoming API requests", "100%", "all incoming API requests")]
    [TestCase("nearly half of the users", "50%", "half")]
    [TestCase("k requests: all users", "100%", "all users")]
    [TestCase("M requests, then all users", "100%", "all users")]
    public void A_share_is_read(string text, string value, string quote)
    {
        var reading = Scanned.Single<ShareReading>(text);
        reading.Value.Should().Be(value);
        Scanned.Quote(text, reading.Span).Should().Be(quote);
    }

    [TestCase("rose from 2% to 40%", "share 2%; share 40%")]
    [TestCase("60% slow, 40% failing", "share 60%; share 40%")]
    [TestCase("CPU 85% → 90%", "share 85%; share 90%")]
    public void Two_shares_stay_two(string text, string expected) => Scanned.Values(text).Should().Be(expected);

    [TestCase("85% of users", "users")]
    [TestCase("85% of our active users", "users")]
    [TestCase("85% of the user base", "user base")]
    [TestCase("85% users affected", "users")]
    [TestCase("15% of all client requests failed", "requests")]
    [TestCase("25% of ingress traffic", "traffic")]
    [TestCase("all paying Customers", "customers")]
    [TestCase("80% of capacity", "capacity")]
    [TestCase("a quarter of 40 pods", "pods")]
    [TestCase("CPU at 85%", null)]
    public void The_noun_of_a_share_is_its_head_noun(string text, string? noun)
    {
        var share = Scanned.Single<ShareReading>(text);
        share.Noun.Should().Be(noun);
        if (noun is not null)
            Scanned.Quote(text, share.NounSpan).Should().BeEquivalentTo(noun);
    }

    [Test]
    public void Universal_shares_are_marked()
    {
        Scanned.Single<ShareReading>("all users").IsUniversal.Should().BeTrue();
        Scanned.Single<ShareReading>("100% of users").IsUniversal.Should().BeFalse();
    }

    [TestCase("85% of users", "1")]
    [TestCase("12.5% of users", "0.1")]
    [TestCase("12.50% of users", "0.01")]
    [TestCase("one third of users", "0.1")]
    public void The_unit_is_one_of_the_last_digit(string text, decimal unit) => Scanned.Single<ShareReading>(text).Unit.Should().Be(unit);

    [TestCase("half an hour")]
    [TestCase("the first half of the year")]
    [TestCase("half of 2024")]
    [TestCase("one third")]
    [TestCase("50/50")]
    [TestCase("24/7")]
    [TestCase("most users")]
    [TestCase("many users")]
    [TestCase("no users")]
    [TestCase("not all users")]
    [TestCase("all services")]
    [TestCase("all user data")]
    [TestCase("every user's token")]
    [TestCase("5 percentage points")]
    [TestCase("a .5% change")]
    [TestCase("twenty point five percent")]
    [TestCase("99%3 and 2a99%")]
    [TestCase("https://example.com/?q=30%25%2020%")]
    [TestCase("port 80 in 2024")]
    [TestCase("2 in 10 minutes")]
    public void What_is_no_share_is_not_read(string text) => Scanned.All(text).OfType<ShareReading>().Should().BeEmpty();
}
