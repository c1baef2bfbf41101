using Linter.Readings.Amounts;
using Linter.Readings.Tokens;

namespace Linter.Tests.Readings.Tokens;

public sealed class WordTableTests
{
    [TestCase("March", WordRole.Month, 3)]
    [TestCase("SUNDAY", WordRole.Weekday, 7)]
    [TestCase("minutes", WordRole.Unit, (int)TimeUnit.Minute)]
    [TestCase("order", WordRole.Softener, 0)]
    [TestCase("orders", WordRole.CountNoun, 1)]
    [TestCase("company", WordRole.CountNoun, 0)]
    [TestCase("companies", WordRole.CountNoun, 1)]
    [TestCase("businesses", WordRole.CountNoun, 1)]
    [TestCase("notifications", WordRole.CountNoun, 1)]
    [TestCase("approximately", WordRole.Softener, 0)]
    [TestCase("traffic", WordRole.MassNoun, 0)]
    [TestCase("approximatelyx", WordRole.None, 0)]
    [TestCase("minutesandminutesandminutes", WordRole.None, 0)]
    [TestCase("server", WordRole.None, 0)]
    public void A_word_has_one_meaning(string word, object role, int value)
    {
        var meaning = WordTable.Find(WordKey.Of(word));
        meaning.Should().Be(new Word((WordRole)role, (short)value));
    }

    [Test]
    public void A_word_with_other_letters_has_none()
    {
        var key = WordKey.Of("may");
        key.Spoil();
        WordTable.Find(key).Should().Be(Word.Plain);
        WordTable.Find(default).Should().Be(Word.Plain);
    }
}
