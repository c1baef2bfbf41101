namespace Linter.Semantics.Prose;

/// <summary>Tells whether a document is written in English; word lists of English say nothing about other languages.</summary>
internal static class EnglishText
{
    private const int LeastOther = 2;

    private static readonly WordSet English = new("the of and to was were with that this from which is are by it its been has had have our their we not users requests failed");

    /// <summary>Frequent small words of German, Norwegian, Danish, Swedish, French, Spanish, Portuguese, Italian and Dutch that English does not use.</summary>
    private static readonly WordSet Other = new(
        "der das und ist nicht wurde von mit auf für eine og ikke ble vi det som til på och att är inte av et le les des une est dans pour sur qui avec "
        + "el los las una que por para del con fue não uma os foi dos il di che una della het een niet van voor");

    /// <summary>True unless other scripts or the small words of other languages prevail.</summary>
    public static bool Prevails(SemanticModel model)
    {
        var english = 0;
        var other = 0;
        foreach (var section in model.Sections)
        {
            foreach (var item in section.Items)
            {
                for (var line = 0; line < item.Lines.Count; line++)
                {
                    Count(model.WordsOf(item.Lines[line]), ref english, ref other);
                }
            }
        }

        return english >= other || other < LeastOther;
    }

    private static void Count(WordList words, ref int english, ref int other)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (English.IsAt(words, i))
            {
                english++;
            }
            else if (Other.IsAt(words, i) || IsOtherScript(words.Text[words[i].Span.Start]))
            {
                other++;
            }
        }
    }

    private static bool IsOtherScript(char first) => first > '\u024F' && char.IsLetter(first);
}
