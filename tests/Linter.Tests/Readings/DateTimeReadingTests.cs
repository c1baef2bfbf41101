namespace Linter.Tests.Readings;

/// <summary>A date and a clock side by side.</summary>
public sealed class DateTimeReadingTests
{
    [TestCase("2025-03-04 14:05 alert", "datetime 2025-03-04T14:05", "[2025-03-04 14:05]")]
    [TestCase("2025-03-04T14:05:09Z alert", "datetime 2025-03-04T14:05:09+00:00", "[2025-03-04T14:05:09Z]")]
    [TestCase("2025-03-04T14:05:09.25+02:00 alert", "datetime 2025-03-04T14:05:09+02:00", "[2025-03-04T14:05:09.25+02:00]")]
    [TestCase("2025-03-04T14:05-05:00 alert", "datetime 2025-03-04T14:05-05:00", "[2025-03-04T14:05-05:00]")]
    [TestCase("May 7, 2024, 3:00 PM (GMT) alert", "datetime 2024-05-07T15:00+00:00", "[May 7, 2024, 3:00 PM (GMT)]")]
    [TestCase("on March 4 at 14:05 UTC", "datetime XXXX-03-04T14:05+00:00", "[March 4 at 14:05 UTC]")]
    [TestCase("on March 4, 2025 @ 2:05pm", "datetime 2025-03-04T14:05", "[March 4, 2025 @ 2:05pm]")]
    [TestCase("at 14:05 UTC on Tuesday, March 4, 2025.", "datetime 2025-03-04T14:05+00:00", "[14:05 UTC on Tuesday, March 4, 2025]")]
    [TestCase("at 14:05 on the 4th of March 2025", "datetime 2025-03-04T14:05", "[14:05 on the 4th of March 2025]")]
    [TestCase("at 2:05 PM, March 4, 2025 (CET)", "datetime 2025-03-04T14:05+01:00", "[2:05 PM, March 4, 2025 (CET)]")]
    [TestCase("on March 4 around 19:30 the disk filled", "datetime XXXX-03-04T19:30", "[March 4 around 19:30]")]
    [TestCase("- **2025-03-04 ~14:05 UTC**: failures begin", "datetime 2025-03-04T14:05+00:00", "[2025-03-04 ~14:05 UTC]")]
    [TestCase("**2025-03-04** `14:05`", "datetime 2025-03-04T14:05", "[2025-03-04** `14:05]")]
    [TestCase("midnight on March 5, 2025", "datetime 2025-03-05T00:00", "[midnight on March 5, 2025]")]
    [TestCase("2025-03-04 24:00", "datetime 2025-03-05T00:00", "[2025-03-04 24:00]")]
    [TestCase("2025-12-31 24:00", "datetime 2026-01-01T00:00", "[2025-12-31 24:00]")]
    [TestCase("Tue Mar 04 14:05:09 2025", "datetime 2025-03-04T14:05:09", "[Tue Mar 04 14:05:09 2025]")]
    [TestCase("Tue, 04 Mar 2025 14:05:09 +0100", "datetime 2025-03-04T14:05:09+01:00", "[Tue, 04 Mar 2025 14:05:09 +0100]")]
    [TestCase("04/Mar/2025:14:05:09 +0100", "datetime 2025-03-04T14:05:09+01:00", "[04/Mar/2025:14:05:09 +0100]")]
    [TestCase("04.03.2025 kl 14:05", "datetime 2025-03-04T14:05", "[04.03.2025 kl 14:05]")]
    [TestCase("04-12-2022 8:12 AM GMT+1 - a customer called", "datetime 2022-04-12T08:12+01:00", "[04-12-2022 8:12 AM GMT+1]")]
    [TestCase("on 7/17 3 pm", "datetime XXXX-07-17T15:00", "[7/17 3 pm]")]
    [TestCase("2025-03-04 (Tue) 14:05", "datetime 2025-03-04T14:05", "[2025-03-04 (Tue) 14:05]")]
    public void A_date_and_a_clock_compose(string text, string expected, string quotes)
    {
        Scanned.Values(text).Should().Be(expected);
        Scanned.Quotes(text).Should().Be(quotes);
    }

    [TestCase("Start: 2025-03-04 14:05 UTC; End: 2025-03-04 15:00 UTC", "datetime 2025-03-04T14:05+00:00; datetime 2025-03-04T15:00+00:00")]
    [TestCase("Start Time: May 7, 2024, 3:00 PM (GMT) End Time: May 7, 2024, 8:00 PM (GMT)", "datetime 2024-05-07T15:00+00:00; datetime 2024-05-07T20:00+00:00")]
    [TestCase("closed on March 4. 14:05 was the last alert", "date XXXX-03-04; time T14:05")]
    [TestCase("opened at 14:05; March 4 was quiet", "time T14:05; date XXXX-03-04")]
    [TestCase("March 4 - 14:05", "date XXXX-03-04; time T14:05")]
    [TestCase("2025-03-04 14:05 UTC (7:05 AM PST)", "datetime 2025-03-04T14:05+00:00; time T07:05-08:00")]
    public void Fields_sentences_and_conversions_do_not_compose(string text, string expected) => Scanned.Values(text).Should().Be(expected);

    [Test]
    public void Blanked_out_text_separates() =>
        Scanned.Values("2025-03-04 \uFFFC 14:05").Should().Be("date 2025-03-04; time T14:05");
}
