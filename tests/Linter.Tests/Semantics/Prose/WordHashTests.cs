using Linter.Semantics.Prose;

namespace Linter.Tests.Semantics.Prose;

public sealed class WordHashTests
{
    [Test]
    public void Letters_that_are_equal_without_case_have_the_same_hash()
    {
        for (var unit = char.MinValue; unit < char.MaxValue; unit++)
        {
            HashOf(unit).Should().Be(HashOf(char.ToUpperInvariant(unit)), $"U+{(int)unit:X4} may be written in capitals");
            HashOf(unit).Should().Be(HashOf(char.ToLowerInvariant(unit)), $"U+{(int)unit:X4} may be written small");
        }
    }

    [TestCase("Didn't", "didn’t")]
    [TestCase("ÜBER", "über")]
    public void Case_and_the_form_of_apostrophes_make_no_difference(string word, string other) => WordHash.Of(word).Should().Be(WordHash.Of(other));

    [TestCase("cart", "card")]
    [TestCase("a", "A1")]
    public void Other_words_differ(string word, string other) => WordHash.Of(word).Should().NotBe(WordHash.Of(other));

    [TestCase("Leak", "leaking", true)]
    [TestCase("Leak", "lake", false)]
    public void The_beginning_is_that_of_two_letters(string word, string other, bool isSame) =>
        (WordHash.Beginning(word) == WordHash.Beginning(other)).Should().Be(isSame);

    private static uint HashOf(char letter) => WordHash.Of([letter]);
}
