using FsCheck;
using FsCheck.Fluent;
using Linter.Text;
using Property = FsCheck.Property;

namespace Linter.Tests.Text;

/// <summary>The list is compared with the one of the framework that it stands for.</summary>
public sealed class ValueListTests
{
    [FsCheck.NUnit.Property]
    public Property Holds_what_was_added() => Prop.ForAll<int[], byte>((items, capacity) =>
    {
        var list = ListOf(items, capacity % 20);

        list.Should().Equal(items);
        list.ToArray().Should().Equal(items);
        Walked(list).Should().Equal(items);
        list.Detach().Should().Equal(items);
        list.Should().BeEmpty();
    });

    [FsCheck.NUnit.Property]
    public Property Forgets_what_was_removed() => Prop.ForAll<NonEmptyArray<int>, byte>((items, at) =>
    {
        var (list, expected) = (ListOf(items.Get, 0), items.Get.ToList());

        list.RemoveAt(at % items.Get.Length);
        expected.RemoveAt(at % items.Get.Length);

        list.Should().Equal(expected);
    });

    /// <summary>The items are equal in tens, so that a sort that moves equal ones is seen.</summary>
    [FsCheck.NUnit.Property]
    public Property Sorts_and_keeps_the_order_of_equal_items() => Prop.ForAll<int[]>(items =>
    {
        var list = ListOf(items, 0);

        list.Sort(static (left, right) => (left / 10).CompareTo(right / 10));

        list.Should().Equal(items.OrderBy(static item => item / 10));
    });

    [FsCheck.NUnit.Property]
    public Property Asks_its_items() => Prop.ForAll<int[]>(items =>
    {
        var list = ListOf(items, 0);

        list.Exists(static item => item % 3 == 0).Should().Be(items.Any(static item => item % 3 == 0));
        list.TrueForAll(static item => item % 3 == 0).Should().Be(items.All(static item => item % 3 == 0));
    });

    private static ValueList<int> ListOf(int[] items, int capacity)
    {
        var list = new ValueList<int>(capacity);
        foreach (var item in items)
        {
            list.Add(item);
        }

        return list;
    }

    private static List<int> Walked(ValueList<int> list)
    {
        var walked = new List<int>();
        foreach (var item in list)
        {
            walked.Add(item);
        }

        return walked;
    }
}
