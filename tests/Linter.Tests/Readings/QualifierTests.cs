using Linter.Readings;

namespace Linter.Tests.Readings;

/// <summary>Words that make a value approximate.</summary>
public sealed class QualifierTests
{
    [TestCase("about 2 hours", "about")]
    [TestCase("approx. 2 hours", "approx.")]
    [TestCase("approximately 2 hours", "approximately")]
    [TestCase("around 2 hours", "around")]
    [TestCase("roughly 2 hours", "roughly")]
    [TestCase("circa 2 hours", "circa")]
    [TestCase("ca. 2 hours", "ca.")]
    [TestCase("~2 hours", "~")]
    [TestCase("~ **2 hours**", "~")]
    [TestCase("≈2 hours", "≈")]
    [TestCase("some 200 users", "some")]
    [TestCase("an estimated 200 users", "estimated")]
    [TestCase("est. 200 users", "est.")]
    [TestCase("on the order of 200 users", "on the order of")]
    [TestCase("2 hours or so", "or so")]
    [TestCase("2 hours (estimate)", "(estimate")]
    [TestCase("2 hours (approx.)", "(approx")]
    [TestCase("2h?", "?")]
    [TestCase("a couple of hours", "a couple of ")]
    [TestCase("about a painful 2 hours", "about")]
    [TestCase("about 85% of users", "about")]
    [TestCase("around 19:30", "around")]
    [TestCase("at about 3 PM", "about")]
    [TestCase("~`01:30`", "~")]
    public void Two_sided_words_bind_to_the_value_beside_them(string text, string word)
    {
        var qualifier = Scanned.Single(text).Qualifier;
        qualifier.Kind.Should().Be(QualifierKind.About);
        Scanned.Quote(text, qualifier.Span).Should().Be(word);
        qualifier.IsApproximate.Should().BeTrue();
    }

    [TestCase("over 2 hours", "over", false)]
    [TestCase("more than 2 hours", "more than", false)]
    [TestCase("at least 2 hours", "at least", false)]
    [TestCase("upwards of 2 hours", "upwards of", false)]
    [TestCase(">2 hours", ">", false)]
    [TestCase("lag ≥ 2 hours", "≥", false)]
    [TestCase("lag >= 2 hours", ">=", false)]
    [TestCase("just over 2 hours", "just over", true)]
    [TestCase("a bit over 2 hours", "a bit over", true)]
    [TestCase("13+ hours", "+", false)]
    [TestCase("2 hours or more", "or more", false)]
    [TestCase("2 hours and change", "and change", false)]
    [TestCase("600+ students", "+", false)]
    [TestCase("since 12:00+", "+", false)]
    public void Lower_bounds_are_told_apart(string text, string word, bool isClose) => Check(text, QualifierKind.AtLeast, word, isClose);

    [TestCase("nearly 2 hours", "nearly", true)]
    [TestCase("almost 2 hours", "almost", true)]
    [TestCase("just under 2 hours", "just under", true)]
    [TestCase("under 3hrs", "under", false)]
    [TestCase("less than 2 hours", "less than", false)]
    [TestCase("fewer than 200 users", "fewer than", false)]
    [TestCase("2 hours or less", "or less", false)]
    [TestCase("up to 20% of users", "up to", false)]
    [TestCase("at most 2 hours", "at most", false)]
    [TestCase("no more than 2 hours", "no more than", false)]
    [TestCase("lag < 2 hours", "<", false)]
    [TestCase("lag ≤2 hours", "≤", false)]
    [TestCase("nearly all users", "nearly", true)]
    public void Upper_bounds_are_told_apart(string text, string word, bool isClose) => Check(text, QualifierKind.AtMost, word, isClose);

    [TestCase("20 to 30 minutes")]
    [TestCase("10-15% of users")]
    [TestCase("100 to 150 users")]
    public void An_interval_is_approximate_without_a_word(string text)
    {
        var qualifier = Scanned.Single(text).Qualifier;
        qualifier.Kind.Should().Be(QualifierKind.Interval);
        qualifier.Span.IsEmpty.Should().BeTrue();
    }

    [Test]
    public void A_word_before_an_interval_wins() => Scanned.Single("about 20 to 30 minutes").Qualifier.Kind.Should().Be(QualifierKind.About);

    [TestCase("a mind-blowing 5 hours")]
    [TestCase("within 5 hours")]
    [TestCase("exactly 5 hours")]
    [TestCase("a total of 5 hours")]
    [TestCase("over the last 5 hours")]
    [TestCase("after 5 hours")]
    [TestCase("~~5 hours~~")]
    [TestCase("by 14:00")]
    [TestCase("since 14:00")]
    [TestCase("up to 14:00")]
    [TestCase("over 14:00")]
    [TestCase("> 14:00 alert fired")]
    [TestCase("-> 5 hours")]
    public void Other_words_leave_a_value_exact(string text) => Scanned.Single(text).Qualifier.Should().Be(Qualifier.Exact);

    [Test]
    public void Each_end_of_a_range_keeps_its_own_word()
    {
        var range = Scanned.Single<RangeReading>("from 14:00 to about 15:30");
        range.Start.Qualifier.Kind.Should().Be(QualifierKind.Exact);
        range.End.Qualifier.Kind.Should().Be(QualifierKind.About);
        range.Qualifier.Kind.Should().Be(QualifierKind.About);
    }

    [Test]
    public void A_word_between_date_and_clock_softens_the_whole() =>
        Scanned.Single("March 4 around 19:30").Qualifier.Kind.Should().Be(QualifierKind.About);

    private static void Check(string text, QualifierKind kind, string word, bool isClose)
    {
        var qualifier = Scanned.Single(text).Qualifier;
        qualifier.Kind.Should().Be(kind);
        qualifier.IsClose.Should().Be(isClose);
        Scanned.Quote(text, qualifier.Span).Should().Be(word);
    }
}
