using Linter.Readings;
using Linter.Text;
using NodaTime;

namespace Linter.Tests.Readings;

public sealed class ReadingSettingsTests
{
    private static readonly ReadingSettings Own = new()
    {
        DateOrder = DateOrder.DayFirst,
        Zones = [WrittenZone.ParseMeaning("HQT", "+03:00")!.Value, WrittenZone.ParseMeaning("IST", "+05:30")!.Value, WrittenZone.ParseMeaning("NOW", "+01:00")!.Value],
    };

    [TestCase("10:00 HQT alert", "HQT", 180)]
    [TestCase("10:00 (HQT) alert", "HQT", 180)]
    [TestCase("10:00 IST alert", "IST", 330)]
    [TestCase("10:00 IST (UTC+2) alert", "IST", 120)]
    [TestCase("10:00 UTC alert", "UTC", 0)]
    public void An_abbreviation_of_ones_own_is_read_like_any_other(string text, string name, int minutes)
    {
        var zone = Instant(text, Own).Zone!;
        (zone.Name, zone.Offset).Should().Be((name, Offset.FromSeconds(minutes * 60)));
    }

    [TestCase("10:00 hqt alert")]
    [TestCase("10:00 now alert")]
    [TestCase("10:00 XQT alert")]
    public void Small_letters_are_words(string text) => Instant(text, Own).Zone.Should().BeNull();

    [Test]
    public void Without_settings_the_abbreviation_is_unknown() => Instant("10:00 HQT alert", ReadingSettings.Default).Zone.Should().BeNull();

    [Test]
    public void A_caption_may_hold_an_abbreviation_of_ones_own() =>
        Scan("All times in HQT.", Own).Should().ContainSingle().Which.Should().BeOfType<ZoneReading>().Which.Zone.Offset.Should().Be(Offset.FromHours(3));

    [TestCase("04/07/2025", DateOrder.DayFirst, 7, 4, false)]
    [TestCase("04/07/2025", DateOrder.MonthFirst, 4, 7, false)]
    [TestCase("04/07/2025", DateOrder.Open, 4, 7, true)]
    [TestCase("04/17/2025", DateOrder.DayFirst, 4, 17, false)]
    [TestCase("2025-04-07", DateOrder.DayFirst, 4, 7, false)]
    [TestCase("Monday, 04/07/2025", DateOrder.DayFirst, 4, 7, false)]
    [TestCase("Monday 07/04/2025", DateOrder.MonthFirst, 4, 7, false)]
    public void The_order_decides_what_the_date_itself_leaves_open(string text, DateOrder order, int month, int day, bool isOpen)
    {
        var date = Instant(text, new ReadingSettings { DateOrder = order }).Date!;
        (date.Month, date.Day, date.IsOrderAmbiguous).Should().Be((month, day, isOpen));
    }

    private static InstantReading Instant(string text, ReadingSettings settings) => Scan(text, settings).OfType<InstantReading>().Single();

    private static IReadOnlyList<Reading> Scan(string text, ReadingSettings settings) => ReadingScanner.Scan(text, new TextSpan(0, text.Length), ReadingContext.Caption, settings);
}
