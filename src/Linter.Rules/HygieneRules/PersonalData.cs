using Linter.Text;

namespace Linter.Rules.HygieneRules;

/// <summary>Finds e-mail addresses and telephone numbers of customers.</summary>
internal static class PersonalData
{
    private const int FewestDigits = 9;
    private const int MostDigits = 15;

    /// <summary>Where private people have their mail; an address elsewhere may be the team's own.</summary>
    private static readonly string[] PrivateDomains =
        ["gmail.com", "googlemail.com", "yahoo.com", "hotmail.com", "outlook.com", "live.com", "icloud.com", "me.com", "aol.com", "gmx.de", "gmx.net", "web.de", "mail.ru", "yandex.ru", "qq.com", "163.com", "proton.me", "protonmail.com"];

    private static readonly CharSet AddressChars = new("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._+-");

    /// <summary>The first address in the text from an offset on that may be a customer's, or null.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Where to start.</param>
    /// <param name="ownDomains">The domains of the team; if given, all others count as foreign.</param>
    public static TextSpan? FindAddress(string text, int from, IReadOnlyList<string> ownDomains)
    {
        for (var at = text.IndexOf('@', from); at >= 0; at = text.IndexOf('@', at + 1))
        {
            var start = at - AddressChars.LengthAtEnd(text.AsSpan(0, at));
            var end = text.AsSpan(0, at + 1 + AddressChars.LengthAtStart(text.AsSpan(at + 1))).TrimEnd(".-").Length;
            if (start < at && end > at + 1 && IsForeign(text[(at + 1)..end], ownDomains))
            {
                return TextSpan.FromBounds(start, end);
            }
        }

        return null;
    }

    /// <summary>The first number in international form from an offset on, or null: "+49 170 1234567".</summary>
    public static TextSpan? FindNumber(string text, int from)
    {
        for (var at = text.IndexOf('+', from); at >= 0; at = text.IndexOf('+', at + 1))
        {
            var length = text.AsSpan(at + 1).IndexOfAnyExcept("0123456789 -()");
            var end = text.AsSpan(0, length < 0 ? text.Length : at + 1 + length).TrimEnd(" -(").Length;
            var digits = CountDigits(text.AsSpan(at, end - at));
            if (digits is >= FewestDigits and <= MostDigits && (at == 0 || text[at - 1] is ' ' or '(' or ':') && at + 1 < text.Length && text[at + 1] is >= '1' and <= '9'
                && !text.AsSpan(at, end - at).Contains("555", StringComparison.Ordinal))
            {
                return TextSpan.FromBounds(at, end);
            }
        }

        return null;
    }

    private static bool IsForeign(string domain, IReadOnlyList<string> ownDomains) => ownDomains.Count == 0
        ? PrivateDomains.Contains(domain, StringComparer.OrdinalIgnoreCase)
        : domain.Contains('.', StringComparison.Ordinal) && !IsReserved(domain) && !ownDomains.Any(own => IsWithin(domain, own));

    /// <summary>Domains set aside for documentation.</summary>
    private static bool IsReserved(string domain) =>
        IsWithin(domain, "example.com") || IsWithin(domain, "example.org") || IsWithin(domain, "example.net") || domain.EndsWith(".example", StringComparison.OrdinalIgnoreCase)
        || domain.EndsWith(".test", StringComparison.OrdinalIgnoreCase) || domain.EndsWith(".invalid", StringComparison.OrdinalIgnoreCase);

    private static bool IsWithin(string domain, string parent) =>
        domain.Equals(parent, StringComparison.OrdinalIgnoreCase) || domain.EndsWith("." + parent, StringComparison.OrdinalIgnoreCase);

    private static int CountDigits(ReadOnlySpan<char> text)
    {
        var digits = 0;
        foreach (var unit in text)
        {
            digits += char.IsAsciiDigit(unit) ? 1 : 0;
        }

        return digits;
    }
}
