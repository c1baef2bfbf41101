using Linter.Text;

namespace Linter.Tests.Text;

public sealed class TextSearchTests
{
    /// <summary>Few characters, so that what is sought is found often, in part and at the ends.</summary>
    private const string Alphabet = "aAbB:é’";

    private static readonly string[] Sought = ["ab", "Abb", "b:", "é’a", "bB"];

    [FsCheck.NUnit.Property]
    public void The_first_of_several_texts_is_found(byte[] letters)
    {
        var text = TextOf(letters);

        new TextSearch(StringComparison.Ordinal, Sought).IndexIn(text).Should().Be(First(text, StringComparison.Ordinal));
        new TextSearch(StringComparison.OrdinalIgnoreCase, Sought).IndexIn(text).Should().Be(First(text, StringComparison.OrdinalIgnoreCase));
    }

    [FsCheck.NUnit.Property]
    public void Characters_are_found_and_counted(byte[] letters)
    {
        var text = TextOf(letters);
        var set = new CharSet("aB’");

        set.IndexIn(text).Should().Be(text.AsSpan().IndexOfAny("aB’"));
        set.IsIn(text).Should().Be(text.AsSpan().ContainsAny("aB’"));
        set.Covers(text).Should().Be(!text.AsSpan().ContainsAnyExcept("aB’"));
        set.LengthAtStart(text).Should().Be(text.Length - text.TrimStart('a', 'B', '’').Length);
        set.LengthAtEnd(text).Should().Be(text.Length - text.TrimEnd('a', 'B', '’').Length);
    }

    private static int First(string text, StringComparison comparison) =>
        Sought.Select(sought => text.IndexOf(sought, comparison)).Where(static at => at >= 0).DefaultIfEmpty(-1).Min();

    private static string TextOf(byte[] letters) => string.Concat(letters.Select(static letter => Alphabet[letter % Alphabet.Length]));
}
