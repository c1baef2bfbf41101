using Linter.Text;

namespace Linter.Tests.Text;

/// <summary>Ordering and grouping by place is compared with the queries of the framework.</summary>
public sealed class SpanOrderTests
{
    [FsCheck.NUnit.Property]
    public void A_set_of_spans_takes_each_once((byte Start, byte Length)[] places)
    {
        var (set, expected) = (new SpanSet(), new HashSet<TextSpan>());

        foreach (var (start, length) in places)
        {
            var span = new TextSpan(start % 8, length % 4);
            set.Add(span).Should().Be(expected.Add(span));
        }
    }

    [FsCheck.NUnit.Property]
    public void Places_are_ordered_and_equal_ones_keep_their_order((byte Start, byte Length)[] places)
    {
        var things = Things(places);

        things.InOrderOf(static thing => thing.Span).Should().Equal(things.OrderBy(static thing => thing.Span));
    }

    [FsCheck.NUnit.Property]
    public void The_first_of_each_place_is_taken((byte Start, byte Length)[] places)
    {
        var things = Things(places);

        things.FirstOfEach(static thing => thing.Span).Should().Equal(things.DistinctBy(static thing => thing.Span));
    }

    [FsCheck.NUnit.Property]
    public void Things_at_one_place_are_a_group((byte Start, byte Length)[] places)
    {
        var things = Things(places);

        var groups = things.GroupByPlace(static thing => thing.Span).Select(static group => string.Join(',', group.Select(static thing => thing.Number)));

        groups.Should().Equal(things.GroupBy(static thing => thing.Span).OrderBy(static group => group.Key).Select(static group => string.Join(',', group.Select(static thing => thing.Number))));
    }

    [FsCheck.NUnit.Property]
    public void Things_up_to_an_offset_are_counted((byte Start, byte Length)[] places, byte offset)
    {
        var things = Things(places).InOrderOf(static thing => thing.Span);

        things.CountUpTo(offset, static thing => thing.Span).Should().Be(things.Count(thing => thing.Span.Start <= offset));
    }

    private static List<Thing> Things((byte Start, byte Length)[] places) =>
        [.. places.Select(static (place, number) => new Thing(new TextSpan(place.Start % 8, place.Length % 4), number))];

    private sealed record Thing(TextSpan Span, int Number);
}
