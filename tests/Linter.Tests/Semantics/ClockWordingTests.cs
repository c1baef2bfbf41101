using Linter.Readings;
using Linter.Semantics;
using Linter.Text;
using NodaTime;

namespace Linter.Tests.Semantics;

public sealed class ClockWordingTests
{
    [TestCase("7:30 AM", 18, 5, "6:05 PM")]
    [TestCase("07:30 a.m.", 18, 5, "06:05 p.m.")]
    [TestCase("7:30pm", 0, 0, "12:00am")]
    [TestCase("07:30", 9, 5, "09:05")]
    [TestCase("12:30", 9, 5, "09:05")]
    [TestCase("7:30", 18, 5, "18:05")]
    [TestCase("07:30:15", 9, 5, "09:05:00")]
    [TestCase("7 AM", 18, 0, "6 PM")]
    [TestCase("7 AM", 18, 5, null)]
    [TestCase("noon", 18, 0, null)]
    public void A_clock_keeps_its_style_or_is_not_written(string written, int hour, int minute, string? expected)
    {
        var clock = ((InstantReading)ReadingScanner.Scan(written, new TextSpan(0, written.Length), ReadingContext.Stamp)[0]).Clock!;
        ClockWording.ClockLike(written, clock, new LocalTime(hour, minute)).Should().Be(expected);
    }

    [TestCase("12:00 AM", Meridiem.Pm, "12:00 PM")]
    [TestCase("12:00 p.m.", Meridiem.Am, "12:00 a.m.")]
    [TestCase("9:40", Meridiem.Am, "9:40 AM")]
    public void A_marker_is_exchanged_or_added(string written, Meridiem meridiem, string expected) =>
        ClockWording.WithMeridiem(written, meridiem).Should().Be(expected);
}
