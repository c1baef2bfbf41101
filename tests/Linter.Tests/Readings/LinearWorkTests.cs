using Linter.Readings;
using Linter.Readings.Tokens;
using Linter.Text;

namespace Linter.Tests.Readings;

/// <summary>No text makes the scanner work more than in proportion to its length.</summary>
public sealed class LinearWorkTests
{
    private const int Small = 2_000;
    private const int Factor = 8;
    private const int MostLookupsPerCharacter = 160;

    private static readonly string[] Units =
    [
        "1", "1 ", "1-", "1–", "1:", "1/", "1.", "1,", "12:00", "12:00 ", "12:00 (", "12:00-", "12:00 to ", "12 to ", "1 - ", "10%-", "10% ",
        "(", "[", "-", "- ", "*", "* ", "`", "` ", "_", "~", "~1 ", ">", "+", "T+", "T+1", "½", "a ", "an ", "one ", "twenty ", "hundred ",
        "all ", "every ", "the entire ", "half of ", "of ", "1 of ", "1 in ", "and ", "or ", "to ", "over ", "just over ", "between ", "from ",
        "May ", "May 1 ", "May 1-", "1 May - ", "Mon, ", "Monday ", "1/1-", "2024-", "2024-05-07 ", "2024-05-07T", "UTC ", "12:00 UTC ", "UTC+",
        "PST (", "12 PM - ", "1h", "1h ", "1 hour, ", "1 hour and ", "users ", "1 user ", "active ", "1k ", "?", "??:", "O", "8:OO ", "\uFFFC", "&nbsp;",
        "http://a ", "www.", "times ", "Central European ", "Pacific ", "\uFF11", ":", ": ", "Duration: ", "'",
    ];

    [TestCaseSource(nameof(Units))]
    public void Work_grows_in_proportion(string unit)
    {
        var small = Lookups(Repeat(unit, Small));
        Assume.That(small, Is.Positive, "lookups are counted in debug builds only");
        var large = Lookups(Repeat(unit, Small * Factor));
        large.Should().BeLessThanOrEqualTo((long)(small * (Factor + 1)));
        (large / (Small * Factor)).Should().BeLessThan(MostLookupsPerCharacter);
    }

    [TestCaseSource(nameof(Units))]
    public void A_long_run_is_scanned_in_every_context(string unit)
    {
        var text = Repeat(unit, 50_000);
        const ReadingContext All = ReadingContext.Stamp | ReadingContext.Length | ReadingContext.Caption;
        ReadingScanner.Scan(text, new TextSpan(0, text.Length), All).Should().NotBeNull();
    }

    private static long Lookups(string text)
    {
        using var line = TokenLine.Read(text, new TextSpan(0, text.Length), ReadingContext.Stamp | ReadingContext.Caption, ReadingSettings.Default);
        ReadingScanner.Scan(line);
        return line.Lookups;
    }

    private static string Repeat(string unit, int length) => string.Concat(Enumerable.Repeat(unit, (length / unit.Length) + 1))[..length];
}
