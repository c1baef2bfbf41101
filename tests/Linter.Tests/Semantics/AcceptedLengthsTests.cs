using FsCheck;
using FsCheck.Fluent;
using Linter.Readings;
using Linter.Semantics;
using NodaTime;

namespace Linter.Tests.Semantics;

public sealed class AcceptedLengthsTests
{
    private static readonly Gen<QualifierKind> Kinds = Gen.Elements(Enum.GetValues<QualifierKind>());
    private static readonly Gen<bool> Booleans = Gen.Elements(false, true);
    private static readonly Gen<int> Minutes = Gen.Choose(1, 10_000);

    [TestCase(QualifierKind.Exact, false, 100, "01:39:30", "01:40:30")]
    [TestCase(QualifierKind.About, false, 120, "01:36:00", "02:24:00")]
    [TestCase(QualifierKind.About, false, 60, "00:45:00", "01:15:00")]
    [TestCase(QualifierKind.About, false, 40, "00:30:00", "00:50:00")]
    [TestCase(QualifierKind.About, false, 10, "00:05:00", "00:15:00")]
    [TestCase(QualifierKind.AtLeast, true, 120, "02:00:00", "03:00:00")]
    [TestCase(QualifierKind.AtMost, false, 120, "00:00:00", "02:00:00")]
    [TestCase(QualifierKind.AtMost, true, 120, "01:30:00", "02:00:00")]
    public void A_word_sets_the_bounds(QualifierKind kind, bool isClose, int minutes, string minimum, string maximum)
    {
        var accepted = AcceptedLengths.Of(Length(minutes, kind, isClose));
        (accepted.Minimum.ToTimeSpan().ToString("c"), accepted.Maximum.ToTimeSpan().ToString("c")).Should().Be((minimum, maximum));
    }

    [Test]
    public void A_coarse_unit_widens_about_to_half_of_it()
    {
        var accepted = AcceptedLengths.Of(Length(120, QualifierKind.About, isClose: false) with { SmallestUnit = Duration.FromHours(1) });
        accepted.Should().Be(new AcceptedLengths(Duration.FromMinutes(90), Duration.FromMinutes(150)));
    }

    [Test]
    public void How_far_about_reaches_can_be_given() =>
        AcceptedLengths.Of(Length(120, QualifierKind.About, isClose: false), 0.05, Duration.FromMinutes(1))
            .Should().Be(new AcceptedLengths(Duration.FromMinutes(114), Duration.FromMinutes(126)));

    [Test]
    public void An_interval_reaches_from_one_end_to_the_other() =>
        AcceptedLengths.Of(Length(20, QualifierKind.Interval, isClose: false) with { Maximum = Duration.FromMinutes(30) })
            .Should().Be(new AcceptedLengths(Duration.FromMinutes(19.5), Duration.FromMinutes(30.5)));

    [Test]
    public void A_stated_length_allows_itself() => Prop.ForAll(Kinds.ToArbitrary(), Booleans.ToArbitrary(), Minutes.ToArbitrary(), (kind, isClose, minutes) =>
    {
        var length = Length(minutes, kind, isClose);
        return AcceptedLengths.Of(length).Contains(length.Minimum, Duration.Zero);
    }).QuickCheckThrowOnFailure();

    [Test]
    public void Overlap_is_mutual() => Prop.ForAll(Minutes.ToArbitrary(), Minutes.ToArbitrary(), (first, second) =>
    {
        var left = AcceptedLengths.Of(Length(first, QualifierKind.About, isClose: false));
        var right = AcceptedLengths.Of(Length(second, QualifierKind.Exact, isClose: false));
        return left.Overlaps(right) == right.Overlaps(left);
    }).QuickCheckThrowOnFailure();

    private static DurationReading Length(int minutes, QualifierKind kind, bool isClose) => new()
    {
        Span = default,
        Minimum = Duration.FromMinutes(minutes),
        Maximum = Duration.FromMinutes(minutes),
        SmallestUnit = Duration.FromMinutes(1),
        Qualifier = new Qualifier(kind, isClose, default),
    };
}
