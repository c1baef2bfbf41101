using Linter.Text;

namespace Linter.Tests.Text;

public sealed class TextChangeSetTests
{
    private const string Text = "0123456789";

    [Test]
    public void Replacements_are_made_wherever_they_stand()
    {
        var changes = Set(new TextChange(new TextSpan(8, 2), "x"), new TextChange(new TextSpan(0, 0), "ab"), new TextChange(new TextSpan(3, 2), ""));
        changes.ApplyTo(Text).Should().Be("ab012567x");
    }

    [Test]
    public void Replacements_that_overlap_lie_outside_or_insert_at_one_place_are_refused()
    {
        TextChangeSet.Of([new TextChange(new TextSpan(2, 3), ""), new TextChange(new TextSpan(4, 2), "")], 10).Should().BeNull();
        TextChangeSet.Of([new TextChange(new TextSpan(9, 2), "")], 10).Should().BeNull();
        TextChangeSet.Of([new TextChange(new TextSpan(3, 0), "a"), new TextChange(new TextSpan(3, 0), "b")], 10).Should().BeNull();
        TextChangeSet.Of([new TextChange(new TextSpan(2, 3), ""), new TextChange(new TextSpan(5, 0), "b")], 10).Should().NotBeNull();
    }

    [TestCase(0, 0)]
    [TestCase(2, 2)]
    [TestCase(3, 5)]
    [TestCase(4, 5)]
    [TestCase(5, 5)]
    [TestCase(9, 9)]
    [TestCase(10, 10)]
    public void An_offset_moves_with_the_text_around_it(int offset, int expected) =>
        Set(new TextChange(new TextSpan(2, 3), "abc")).Map(offset).Should().Be(expected);

    [Test]
    public void What_touches_a_replacement_is_known_before_and_after()
    {
        var changes = Set(new TextChange(new TextSpan(2, 2), "abcd"), new TextChange(new TextSpan(7, 1), ""));
        changes.TouchesBefore(new TextSpan(4, 1)).Should().BeTrue();
        changes.TouchesBefore(new TextSpan(5, 1)).Should().BeFalse();
        changes.TouchesAfter(new TextSpan(6, 1)).Should().BeTrue();
        changes.TouchesAfter(new TextSpan(7, 1)).Should().BeFalse();
        changes.TouchesAfter(new TextSpan(8, 1)).Should().BeTrue();
        changes.Deletes(new TextSpan(7, 1)).Should().BeTrue();
        changes.Deletes(new TextSpan(2, 1)).Should().BeFalse();
    }

    private static TextChangeSet Set(params TextChange[] changes) => TextChangeSet.Of(changes, Text.Length)!;
}
