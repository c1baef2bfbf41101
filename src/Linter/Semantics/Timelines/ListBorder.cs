using Linter.Readings;
using Linter.Semantics.Windows;
using NodaTime;

namespace Linter.Semantics.Timelines;

/// <summary>Tells whether a second list in a section goes on or tells the same time from another side.</summary>
internal static class ListBorder
{
    private static readonly Duration HalfDay = Duration.FromHours(12);

    /// <summary>True for a line such as "Our side:".</summary>
    public static bool IsIntroduction(ContentItem item) =>
        item is { Form: ContentForm.ParagraphLine, Depth: 0, Lines: [.., var line] } && line.PlainText.AsSpan().TrimEnd() is [.., ':' or '：'];

    /// <summary>True if a stamp is earlier than the one before it and no midnight lies between.</summary>
    public static bool BeginsAnew(Stamp before, Stamp stamp) =>
        Local(before.Start) is { } last && Local(stamp.Start) is { } first && (before.Start!.Date is null) == (stamp.Start!.Date is null)
        && first < last && (stamp.Start.Date is not null || Period.Between(first, last, PeriodUnits.Ticks).ToDuration() < HalfDay);

    private static LocalDateTime? Local(InstantReading? reading) => reading switch
    {
        { Clock: { } clock, Date: { } date } when InstantResolver.IsUsable(reading) => date.ToIncidentDay() is { } day ? clock.On(day) : null,
        { Clock: { } clock, Date: null, DayMark: null } when InstantResolver.IsUsable(reading) => clock.On(InstantResolver.NominalDay),
        _ => null,
    };
}
