namespace Linter.Semantics.Placeholders;

/// <summary>Recognises lines of guidance from well-known public templates by a hash of their words.</summary>
internal static class GuidanceText
{
    private const int FewestWords = 6;
    private const ulong Offset = 0xCBF29CE484222325;
    private const ulong Prime = 0x100000001B3;

    /// <summary>FNV-1a hashes of the words in lower case with single blanks.</summary>
    private static readonly ulong[] Lines =
    [
        0x05660917F37EB4FE, 0x0FA7769C323B6EE4, 0x11932BE964C5413F, 0x1847388ACAC90F7D, 0x3C2FD20E053F5F6F, 0x3E7997A8719FA805,
        0x587F5DAE95687755, 0x65C40AC37E973343, 0x6E932C33B15631E7, 0x81A0B928AB10E4A6, 0x82A3C1FC27CA3557, 0x887153646CFD39FA,
        0xA761E987F3562C90, 0xB5A54DBF8AE7A140, 0xB96881C9959BC81F, 0xE8858C756D72BDCC, 0xF2815EBD039E5760, 0xF7356E236A0D7AEF,
        0xF88381974A4FA1C3,
    ];

    public static bool IsGuidance(ReadOnlySpan<char> line)
    {
        var hash = Offset;
        var words = 0;
        var isInWord = false;
        foreach (var unit in line)
        {
            // A comparison instead of a table lookup for what nearly every character is.
            if (unit is >= 'a' and <= 'z' || char.IsLetterOrDigit(unit))
            {
                if (!isInWord && words++ > 0)
                {
                    hash = (hash ^ ' ') * Prime;
                }

                hash = (hash ^ (unit is >= 'a' and <= 'z' ? unit : char.ToLowerInvariant(unit))) * Prime;
                isInWord = true;
            }
            else if (unit is not ('\'' or '’'))
            {
                isInWord = false;
            }
        }

        return words >= FewestWords && IsKnown(hash);
    }

    private static bool IsKnown(ulong hash)
    {
        foreach (var line in Lines)
        {
            if (line == hash)
            {
                return true;
            }
        }

        return false;
    }
}
