using Linter.Semantics.Prose;

namespace Linter.Tests.Semantics.Prose;

public sealed class WordListTests
{
    [TestCase("Out-of-memory on node.js v1.2", "Out|of|memory|on|node.js|v1.2")]
    [TestCase("couldn't pay, user’s cart", "couldn't|pay|user’s|cart")]
    [TestCase("85% (of) users!", "85|of|users")]
    [TestCase("  ", "")]
    public void Words_are_cut_at_everything_but_inner_marks(string text, string words) =>
        string.Join('|', Texts(WordList.Of(text))).Should().Be(words);

    [Test]
    public void A_pause_is_more_than_a_blank_or_hyphen()
    {
        var words = WordList.Of("no no-impact, \"none\" (left)");
        Enumerable.Range(0, words.Count).Select(i => words[i].FollowsPause).Should().Equal(false, false, false, true, true);
    }

    [Test]
    public void An_offset_finds_its_word()
    {
        var words = WordList.Of("one two three");
        words.IndexAt(0).Should().Be(0);
        words.IndexAt(3).Should().Be(1);
        words.IndexAt(6).Should().Be(1);
        words.IndexAt(13).Should().Be(3);
    }

    private static IEnumerable<string> Texts(WordList words) => Enumerable.Range(0, words.Count).Select(i => words.TextOf(i).ToString());
}
