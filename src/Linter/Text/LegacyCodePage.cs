namespace Linter.Text;

/// <summary>A character set of one byte per character that UTF-8 is often misread as.</summary>
internal sealed class LegacyCodePage
{
    // Windows-1252 leaves five bytes undefined, and Latin-1 all from 80 to 9F: programs read them as the control characters of the same number.
    public static readonly LegacyCodePage Windows1252 = new("Windows-1252", "1252",
        "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ\u00A0¡¢£¤¥¦§¨©ª«¬\u00AD®¯°±²³´µ¶·¸¹º»¼½¾¿" +
        "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ");

    public static readonly LegacyCodePage Cp437 = new("code page 437", "437",
        "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐" +
        "└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00A0");

    public static readonly LegacyCodePage Cp850 = new("code page 850", "850",
        "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐" +
        "└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0");

    public static readonly IReadOnlyList<LegacyCodePage> All = [Windows1252, Cp437, Cp850];

    private readonly string _upperHalf;

    private LegacyCodePage(string name, string number, string upperHalf)
    {
        Name = name;
        Number = number;
        _upperHalf = upperHalf;
    }

    public string Name { get; }

    public string Number { get; }

    /// <summary>The byte that is shown as this character; false if none of 80–FF is.</summary>
    public bool TryGetByte(char shown, out byte value)
    {
        var index = _upperHalf.IndexOf(shown);
        value = index >= 0 ? (byte)(0x80 + index) : (byte)shown;
        return index >= 0 || (this == Windows1252 && shown is >= '\u0080' and <= '\u009F');
    }
}
