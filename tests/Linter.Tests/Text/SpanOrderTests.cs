using FsCheck.Fluent;
using Linter.Text;
using Property = FsCheck.Property;

namespace Linter.Tests.Text;

/// <summary>Ordering and grouping by place is compared with the queries of the framework.</summary>
public sealed class SpanOrderTests
{
    [FsCheck.NUnit.Property]
    public Property A_set_of_spans_takes_each_once() => ForAllThings(static things =>
    {
        var (set, expected) = (new SpanSet(), new HashSet<TextSpan>());
        foreach (var thing in things)
        {
            set.Add(thing.Span).Should().Be(expected.Add(thing.Span));
        }
    });

    [FsCheck.NUnit.Property]
    public Property Places_are_ordered_and_equal_ones_keep_their_order() => ForAllThings(static things =>
        things.InOrderOf(static thing => thing.Span).Should().Equal(things.OrderBy(static thing => thing.Span)));

    [FsCheck.NUnit.Property]
    public Property The_first_of_each_place_is_taken() => ForAllThings(static things =>
        things.FirstOfEach(static thing => thing.Span).Should().Equal(things.DistinctBy(static thing => thing.Span)));

    [FsCheck.NUnit.Property]
    public Property Things_at_one_place_are_a_group() => ForAllThings(static things =>
        things.GroupByPlace(static thing => thing.Span).Select(Numbers).Should()
            .Equal(things.GroupBy(static thing => thing.Span).OrderBy(static group => group.Key).Select(Numbers)));

    [FsCheck.NUnit.Property]
    public Property Things_up_to_an_offset_are_counted() => ForAllThings(static things =>
    {
        var ordered = things.InOrderOf(static thing => thing.Span);
        for (var offset = -1; offset < 10; offset++)
        {
            ordered.CountUpTo(offset, static thing => thing.Span).Should().Be(things.Count(thing => thing.Span.Start <= offset));
        }
    });

    /// <summary>Few places, so that many are equal.</summary>
    private static Property ForAllThings(Action<List<Thing>> holds) => Prop.ForAll<byte[]>(places =>
        holds([.. places.Select(static (place, number) => new Thing(new TextSpan(place % 8, place / 8 % 4), number))]));

    private static string Numbers(IEnumerable<Thing> things) => string.Join(',', things.Select(static thing => thing.Number));

    private sealed record Thing(TextSpan Span, int Number);
}
