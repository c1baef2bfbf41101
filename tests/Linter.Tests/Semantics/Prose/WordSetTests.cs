using Linter.Semantics.Prose;

namespace Linter.Tests.Semantics.Prose;

public sealed class WordSetTests
{
    private static readonly WordSet Set = new("an the des für e-mail the");

    [TestCase("the", true)]
    [TestCase("The", true)]
    [TestCase("FÜR", true)]
    [TestCase("e-mail", true)]
    [TestCase("then", false)]
    [TestCase("", false)]
    public void Words_are_found_without_case(string word, bool isFound) => Set.Contains(word).Should().Be(isFound);

    [Test]
    public void A_word_of_a_list_is_found_where_it_stands()
    {
        var words = WordList.Of("On THE spot");
        Enumerable.Range(-1, 5).Select(i => Set.IsAt(words, i)).Should().Equal(false, false, true, false, false);
    }

    [Test]
    public void Every_word_of_a_large_set_is_found_and_no_other()
    {
        var words = Enumerable.Range(0, 500).Select(i => $"w{i}").ToList();
        var set = new WordSet(string.Join(' ', words));
        words.Should().OnlyContain(word => set.Contains(word));
        Enumerable.Range(500, 500).Should().NotContain(i => set.Contains($"w{i}"));
    }
}
