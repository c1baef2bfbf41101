using FsCheck;
using FsCheck.Fluent;
using Linter.Text;
using Property = FsCheck.Property;

namespace Linter.Tests.Text;

/// <summary>Both searches are compared with those of the framework that they stand for.</summary>
public sealed class TextSearchTests
{
    /// <summary>Few characters, so that what is sought is found often, in part and at the ends.</summary>
    private const string Alphabet = "aAbB:é’";

    private static readonly string[] Sought = ["ab", "Abb", "b:", "é’a", "bB"];

    [TestCase(StringComparison.Ordinal)]
    [TestCase(StringComparison.OrdinalIgnoreCase)]
    public void The_first_of_several_texts_is_found(StringComparison comparison) =>
        Check.QuickThrowOnFailure(ForAllTexts(text => new TextSearch(comparison, Sought).IndexIn(text).Should().Be(First(text, comparison))));

    [FsCheck.NUnit.Property]
    public Property Characters_are_found_and_counted() => ForAllTexts(static text =>
    {
        var set = new CharSet("aB’");

        set.IndexIn(text).Should().Be(text.AsSpan().IndexOfAny("aB’"));
        set.IsIn(text).Should().Be(text.AsSpan().ContainsAny("aB’"));
        set.Covers(text).Should().Be(!text.AsSpan().ContainsAnyExcept("aB’"));
        set.LengthAtStart(text).Should().Be(text.Length - text.TrimStart('a', 'B', '’').Length);
        set.LengthAtEnd(text).Should().Be(text.Length - text.TrimEnd('a', 'B', '’').Length);
    });

    private static Property ForAllTexts(Action<string> holds) =>
        Prop.ForAll<byte[]>(letters => holds(string.Concat(letters.Select(static letter => Alphabet[letter % Alphabet.Length]))));

    private static int First(string text, StringComparison comparison) =>
        Sought.Select(sought => text.IndexOf(sought, comparison)).Where(static at => at >= 0).DefaultIfEmpty(-1).Min();
}
