using FsCheck;
using FsCheck.Fluent;
using Linter.Readings;
using Linter.Text;
using NodaTime;
using Property = FsCheck.Property;

namespace Linter.Tests.Readings;

/// <summary>What holds for any text and any value.</summary>
public sealed class ScannerProperties
{
    private static readonly string[] Fragments =
    [
        "1", "12", "2024", "9999-12-31", "0001-01-01", "15:00", "0:00", "05", "30", "999999999999", ":", "-", "–", "/", ".", ",", " ", " ", " ", "(", ")", "[", "]", "*", "**", "`", "_", "~", "+", "%", "<", ">",
        "T", "Z", "UTC", "PST", "Europe/Oslo", "GMT+1", "am", "PM", "p.m.", "May", "March", "Tue", "th", "of", "to", "from", "between", "and", "until", "at", "on", "the",
        "a", "an", "half", "hour", "hours", "minutes", "m", "h", "s", "ms", "days", "second", "about", "just over", "up to", "or so", "users", "requests", "all", "every",
        "one", "twenty", "third", "in", "out", "k", "M", "million", "percent", "lasted", "Duration", "times", "noon", "midnight", "½", "\uFFFC", "\u00A0", "\uFF11", "O", "l",
        "??", "HH:mm", "x", "é", "\uD83D\uDE80", "\uD83D", "\0", "https://a.b/1", "&nbsp;", "\\", "=", "$", "#", "2025-03-04", "14:05", "85%", "\n",
    ];

    private static readonly Gen<string> Texts = Gen.Elements(Fragments).ListOf().Select(string.Concat);

    private static readonly Gen<ReadingContext> Contexts = Gen.Choose(0, 7).Select(flags => (ReadingContext)flags);

    private static readonly Gen<LocalDate> Dates = Gen.Choose(0, 36_524).Select(days => new LocalDate(2000, 1, 1).PlusDays(days));

    private static readonly Gen<LocalTime> Times = Gen.Choose(0, 86_399).Select(seconds => LocalTime.Midnight.PlusSeconds(seconds));

    [FsCheck.NUnit.Property(MaxTest = 3000)]
    public Property Readings_lie_in_order_inside_their_region() =>
        Prop.ForAll(Texts.ToArbitrary(), Contexts.ToArbitrary(), (text, context) =>
        {
            var region = TextSpan.FromBounds(text.Length / 8, text.Length - (text.Length / 9));
            var end = region.Start;
            foreach (var reading in ReadingScanner.Scan(text, region, context))
            {
                reading.Span.Start.Should().BeGreaterThanOrEqualTo(end);
                reading.Span.Length.Should().BePositive();
                reading.Span.End.Should().BeLessThanOrEqualTo(region.End);
                end = reading.Span.End;
            }
        });

    [FsCheck.NUnit.Property(MaxTest = 3000)]
    public Property Readings_are_tight_and_have_a_value() =>
        Prop.ForAll(Texts.ToArbitrary(), Contexts.ToArbitrary(), (text, context) =>
        {
            foreach (var reading in Scanned.All(text, context))
            {
                var quote = Scanned.Quote(text, reading.Span);
                quote.Should().NotContain("\uFFFC").And.NotContain("\n");
                char.IsWhiteSpace(quote[0]).Should().BeFalse();
                char.IsWhiteSpace(quote[^1]).Should().BeFalse();
                reading.Value.Should().NotBeEmpty();
            }
        });

    [FsCheck.NUnit.Property(MaxTest = 2000)]
    public Property Any_string_is_scanned_without_an_exception() =>
        Prop.ForAll<string?>(text => ReadingScanner.Scan(text ?? "", new TextSpan(0, text?.Length ?? 0), ReadingContext.Stamp).Should().NotBeNull());

    [FsCheck.NUnit.Property]
    public Property A_date_is_read_back_in_every_form() =>
        Prop.ForAll(Dates.ToArbitrary(), date =>
        {
            var value = $"date {date:uuuu-MM-dd}";
            foreach (var pattern in new[] { "uuuu-MM-dd", "uuuu/MM/dd", "MMMM d, uuuu", "d MMMM uuuu", "MMM d uuuu", "dd-MMM-uuuu", "dddd, d MMMM uuuu", "dd.MM.uuuu", "ddd MMM dd, uuuu" })
                Scanned.Values($"on {date.ToString(pattern, null)} it began").Should().Be(value);
        });

    [FsCheck.NUnit.Property]
    public Property A_clock_is_read_back_in_every_form() =>
        Prop.ForAll(Times.ToArbitrary(), time =>
        {
            Scanned.Values($"at {time:HH:mm:ss}").Should().Be($"time T{time:HH:mm:ss}");
            Scanned.Values($"at {time:HH:mm} UTC").Should().Be($"time T{time:HH:mm}+00:00");
            Scanned.Values($"at {time.ToString("h:mm tt", null)}").Should().Be($"time T{time:HH:mm}");
            Scanned.Values($"at {time.ToString("h.mmtt", null).ToLowerInvariant()}").Should().Be($"time T{time:HH:mm}");
        });

    [FsCheck.NUnit.Property]
    public Property A_date_and_clock_are_read_back_in_either_order() =>
        Prop.ForAll(Dates.ToArbitrary(), Times.ToArbitrary(), (date, time) =>
        {
            var value = $"datetime {date:uuuu-MM-dd}T{time:HH:mm}-08:00";
            Scanned.Values($"{date:uuuu-MM-dd} {time:HH:mm} PST").Should().Be(value);
            Scanned.Values($"{date:uuuu-MM-dd}T{time:HH:mm}-08:00").Should().Be(value);
            Scanned.Values($"{date.ToString("MMMM d, uuuu", null)} at {time.ToString("h:mm tt", null)} (PST)").Should().Be(value);
            Scanned.Values($"{time:HH:mm} PST on {date.ToString("d MMMM uuuu", null)}").Should().Be(value);
        });

    [FsCheck.NUnit.Property]
    public Property A_range_of_datetimes_is_read_back() =>
        Prop.ForAll(Dates.ToArbitrary(), Times.ToArbitrary(), Times.ToArbitrary(), (date, start, end) =>
        {
            var next = date.PlusDays(1);
            var value = $"range {date:uuuu-MM-dd}T{start:HH:mm}+01:00/{next:uuuu-MM-dd}T{end:HH:mm}+01:00";
            Scanned.Values($"{date:uuuu-MM-dd} {start:HH:mm} – {next:uuuu-MM-dd} {end:HH:mm} CET").Should().Be(value);
            Scanned.Values($"from {start:HH:mm} CET on {date.ToString("d MMMM uuuu", null)} to {end:HH:mm} CET on {next.ToString("d MMMM uuuu", null)}").Should().Be(value);
        });

    [FsCheck.NUnit.Property]
    public Property A_length_is_read_back_in_every_form() =>
        Prop.ForAll(Gen.Choose(1, 47).ToArbitrary(), Gen.Choose(1, 59).ToArbitrary(), (hours, minutes) =>
        {
            var day = hours >= 24 ? "1D" : "";
            var hour = hours % 24 == 0 ? "" : $"{hours % 24}H";
            var value = $"duration P{day}T{hour}{minutes}M";
            foreach (var text in new[] { $"{hours} hours {minutes} minutes", $"{hours} h and {minutes} min", $"{hours}h{minutes}m", $"{hours} hrs, {minutes} mins" })
                Scanned.Values($"it took {text}.").Should().Be(value);
        });

    [FsCheck.NUnit.Property]
    public Property Shares_and_counts_are_read_back() =>
        Prop.ForAll(Gen.Choose(0, 1000).ToArbitrary(), Gen.Choose(2, 9_999_999).ToArbitrary(), (permille, count) =>
        {
            Scanned.Single($"{permille / 10m:0.0}% of requests").Value.Should().Be($"{permille / 10m:0.#}%");
            Scanned.Single($"{permille / 10m:0.#} percent of requests").Value.Should().Be($"{permille / 10m:0.#}%");
            Scanned.Single($"{count:N0} active users").Value.Should().Be($"{count} users");
            Scanned.Single($"{count} users").Value.Should().Be($"{count} users");
        });

    [FsCheck.NUnit.Property]
    public Property The_quote_of_a_reading_gives_the_same_value_again() =>
        Prop.ForAll(Dates.ToArbitrary(), Times.ToArbitrary(), Gen.Elements(" UTC", " (CET)", " PT", "", " Europe/Oslo").ToArbitrary(), (date, time, zone) =>
        {
            var text = $"The alert of {date.ToString("dddd, MMMM d, uuuu", null)} at {time.ToString("h:mm tt", null)}{zone} hit about 12.5% of 1,200 users for 2 hours 5 min.";
            foreach (var reading in Scanned.All(text))
                Scanned.Single(Scanned.Quote(text, reading.Span)).Value.Should().Be(reading.Value);
        });
}
