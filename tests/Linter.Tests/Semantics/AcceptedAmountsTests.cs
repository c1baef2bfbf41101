using Linter.Readings;
using Linter.Semantics;
using Linter.Text;

namespace Linter.Tests.Semantics;

public sealed class AcceptedAmountsTests
{
    [TestCase("60% of users", "60.4% of users", true)]
    [TestCase("60% of users", "61% of users", true)]
    [TestCase("60% of users", "62% of users", false)]
    [TestCase("about 60% of users", "65% of users", true)]
    [TestCase("about 60% of users", "70% of users", false)]
    [TestCase("about 3% of users", "5% of users", true)]
    [TestCase("10 to 20% of users", "15% of users", true)]
    [TestCase("10 to 20% of users", "25% of users", false)]
    public void Shares_agree_within_rounding_and_approximation(string left, string right, bool agree) =>
        AcceptedAmounts.Of(Scan<ShareReading>(left)).Overlaps(AcceptedAmounts.Of(Scan<ShareReading>(right))).Should().Be(agree);

    [TestCase("1.2M users", "1,230,000 users", true)]
    [TestCase("1.2M users", "1,300,000 users", false)]
    [TestCase("about 100 users", "108 users", true)]
    [TestCase("100 users", "108 users", false)]
    public void Counts_agree_within_rounding_and_approximation(string left, string right, bool agree) =>
        AcceptedAmounts.Of(Scan<CountReading>(left)).Overlaps(AcceptedAmounts.Of(Scan<CountReading>(right))).Should().Be(agree);

    private static T Scan<T>(string text)
        where T : Reading => (T)ReadingScanner.Scan(text, new TextSpan(0, text.Length), ReadingContext.Prose)[0];
}
