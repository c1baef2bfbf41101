namespace Linter.Readings.Amounts;

/// <summary>The words and phrases that make a value approximate.</summary>
internal static class Softeners
{
    /// <summary>Finds what a phrase in lower case says about the value behind it.</summary>
    public static QualifierKind Find(ReadOnlySpan<char> phrase, out bool isClose)
    {
        isClose = phrase is "just over" or "a bit over" or "bit over" or "nearly" or "almost" or "just under";
        return phrase switch
        {
            "about" or "approx" or "approximately" or "around" or "roughly" or "circa" or "ca" or "some" or "estimated" or "est"
                or "on the order of" or "order of" => QualifierKind.About,
            "over" or "more than" or "at least" or "upwards of" or "greater than" or "just over" or "bit over" or "a bit over"
                => QualifierKind.AtLeast,
            "nearly" or "almost" or "under" or "just under" or "less than" or "fewer than" or "up to" or "at most" or "no more than"
                => QualifierKind.AtMost,
            _ => QualifierKind.Exact,
        };
    }
}
