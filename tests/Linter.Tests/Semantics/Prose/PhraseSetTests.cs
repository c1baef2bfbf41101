using Linter.Semantics.Prose;

namespace Linter.Tests.Semantics.Prose;

public sealed class PhraseSetTests
{
    private static readonly PhraseSet Set = new("human error | error | leak* | leak of memory | didn't | roll* back | für");

    [TestCase("a Human error", 1, 2)]
    [TestCase("a human, error", 1, 0)]
    [TestCase("an error", 1, 1)]
    [TestCase("leaking", 0, 1)]
    [TestCase("leak of memory", 0, 3)]
    [TestCase("it didn’t work", 1, 1)]
    [TestCase("rolled back", 0, 2)]
    [TestCase("rolled", 0, 0)]
    [TestCase("FÜR", 0, 1)]
    [TestCase("error", 1, 0)]
    [TestCase("error", -1, 0)]
    public void The_longest_phrase_at_a_word_is_found(string text, int index, int length) => Set.LengthAt(WordList.Of(text), index).Should().Be(length);

    [Test]
    public void Of_phrases_of_one_length_the_first_counts()
    {
        new PhraseSet("roll* | rolled").Find(WordList.Of("rolled"), 0, out _).Should().Be(0);
        new PhraseSet("rolled | roll*").Find(WordList.Of("rolled"), 0, out _).Should().Be(0);
    }

    [Test]
    public void A_phrase_is_found_only_between_two_words()
    {
        var words = WordList.Of("no human error at all");
        Set.IsWithin(words, 0, 2).Should().BeTrue();
        Set.IsWithin(words, 3, words.Count).Should().BeFalse();
    }
}
