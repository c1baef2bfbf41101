using Linter.Semantics.Vocabulary;
using Linter.Syntax;

namespace Linter.Semantics.ActionItems;

/// <summary>Finds tracker keys, issue numbers and links to issues or pull requests.</summary>
internal static class TicketReader
{
    // No item has so many; each is compared with those before it.
    private const int MostTickets = 50;

    /// <summary>Reads all tickets of a text and claims them, and the phrases that only introduce them.</summary>
    public static List<StatedField> Read(ItemText text)
    {
        var tickets = new List<StatedField>();
        foreach (var mark in text.Marks)
        {
            if (mark is { Kind: InlineKind.Link or InlineKind.Autolink, Target: { } target } && KeyOfAddress(target) is { } key)
            {
                Add(tickets, text, mark.Start, mark.End, key);
                ClaimLink(text, mark);
            }
        }

        ReadAddresses(text, tickets);
        ReadKeys(text, tickets);
        tickets.Sort((left, right) => left.Span.CompareTo(right.Span));
        return tickets;
    }

    /// <summary>The issue an address leads to ("owner/repo#12", "PAY-3", the address itself); null if it leads to something else.</summary>
    public static string? KeyOfAddress(string address)
    {
        var scheme = address.IndexOf("://", StringComparison.Ordinal);
        if (scheme < 0)
        {
            return null;
        }

        var path = address.AsSpan(scheme + 3);
        var query = path.IndexOf("show_bug.cgi?id=", StringComparison.Ordinal);
        if (query >= 0)
        {
            return $"Bug {path[(query + 16)..]}";
        }

        var end = path.IndexOfAny('?', '#');
        var parts = (end < 0 ? path : path[..end]).TrimEnd("/.,)").ToString().Split('/');
        return KeyOfPath(parts, address);
    }

    private static string? KeyOfPath(string[] parts, string address)
    {
        for (var i = parts.Length - 1; i >= 2; i--)
        {
            if (HoldsDigit(parts[i]) && ActionTicketWords.IsPathWord(parts[i - 1]))
            {
                return IsNumber(parts[i]) && parts.Length >= 5 && i >= 4 ? $"{parts[1]}/{parts[2]}#{parts[i]}" : KeyLength(parts[i], 0) == parts[i].Length ? parts[i] : address;
            }
        }

        return null;
    }

    /// <summary>A link whose text says no more than "issue" is left out of the text of the item; other link texts stay.</summary>
    private static void ClaimLink(ItemText text, ItemMark mark)
    {
        var words = text.Plain.AsSpan(mark.Start, mark.End - mark.Start);
        if (HoldsOnlyFillers(words) || words.StartsWith("http") || KeyOfAddress(words.ToString()) is not null)
        {
            if (StandsApart(text.Plain, mark.Start, mark.End))
            {
                text.Claim(mark.Start, mark.End);
            }
        }
    }

    /// <summary>In brackets, at the end, or behind a separator: not as a word of a sentence that goes on.</summary>
    private static bool StandsApart(string plain, int start, int end)
    {
        var before = plain.AsSpan(0, start).TrimEnd(" [");
        var after = plain.AsSpan(end).TrimStart();
        var isSetOff = before.IsEmpty || before[^1] is '(' or '[' or '（' or '.' or ',' or ';' or ':' or '-' or '–' or '—' or '\n';
        return isSetOff || after.IsEmpty || after[0] is ')' or ']' or '.' or '）' or '\n';
    }

    private static bool HoldsOnlyFillers(ReadOnlySpan<char> words)
    {
        foreach (var range in words.SplitAny(' ', '#', '(', ')', '[', ']', ':', '-', ',', '.'))
        {
            var word = words[range];
            if (!word.IsEmpty && !IsNumber(word) && !ActionTicketWords.IsFiller(word))
            {
                return false;
            }
        }

        return true;
    }

    private static void ReadAddresses(ItemText text, List<StatedField> tickets)
    {
        var plain = text.Plain;
        for (var at = plain.IndexOf("http", StringComparison.Ordinal); at >= 0; at = plain.IndexOf("http", at + 4, StringComparison.Ordinal))
        {
            var length = plain.AsSpan(at).IndexOfAny(" \n)>]|");
            var end = length < 0 ? plain.Length : at + length;
            if (!text.IsClaimed(at) && KeyOfAddress(plain[at..end]) is { } key)
            {
                Add(tickets, text, at, end, key);
                text.Claim(at, end);
            }
        }
    }

    private static void ReadKeys(ItemText text, List<StatedField> tickets)
    {
        var plain = text.Plain;
        for (var at = 0; at < plain.Length; at++)
        {
            if (text.IsClaimed(at) || (at > 0 && IsKeyPart(plain[at - 1])))
            {
                continue;
            }

            var length = MatchAt(plain, at);
            if (length > 0 && !IsInAddress(text, at))
            {
                Add(tickets, text, at, at + length, plain.Substring(at, length));
                text.Claim(at, at + length);
                at += length - 1;
            }
        }
    }

    /// <summary>The length of the ticket that starts here; 0 if none does.</summary>
    private static int MatchAt(string plain, int at)
    {
        var phrase = plain.AsSpan(at);
        var noun = ActionTicketWords.NounLength(phrase);
        if (noun > 0)
        {
            return NumberLength(phrase[noun..]) is > 0 and var number ? noun + number : 0;
        }

        if (phrase[0] == '#')
        {
            return HashLength(phrase);
        }

        return KeyLength(plain, at) is > 0 and var key ? key : RepositoryLength(phrase);
    }

    /// <summary>"5554823" or "#12" behind a noun; a bare number needs three digits.</summary>
    private static int NumberLength(ReadOnlySpan<char> phrase)
    {
        if (phrase[0] == '#')
        {
            return HashLength(phrase);
        }

        var digits = DigitCount(phrase);
        return digits >= 3 && !Continues(phrase, digits) ? digits : 0;
    }

    private static int HashLength(ReadOnlySpan<char> phrase)
    {
        var digits = DigitCount(phrase[1..]);
        return digits is > 0 and < 8 && !Continues(phrase, digits + 1) ? digits + 1 : 0;
    }

    /// <summary>"PAY-812": two or more capitals or digits, a hyphen, a number without a leading zero.</summary>
    private static int KeyLength(string plain, int at)
    {
        var phrase = plain.AsSpan(at);
        var hyphen = 0;
        while (hyphen < phrase.Length && (char.IsAsciiLetterUpper(phrase[hyphen]) || (hyphen > 0 && char.IsAsciiDigit(phrase[hyphen]))))
        {
            hyphen++;
        }

        if (hyphen < 2 || hyphen + 1 >= phrase.Length || phrase[hyphen] != '-' || phrase[hyphen + 1] == '0' || !ActionTicketWords.IsTrackerPrefix(phrase[..hyphen]))
        {
            return 0;
        }

        var digits = DigitCount(phrase[(hyphen + 1)..]);
        return digits > 0 && !Continues(phrase, hyphen + 1 + digits) ? hyphen + 1 + digits : 0;
    }

    /// <summary>"owner/repo#12" or "repo#12".</summary>
    private static int RepositoryLength(ReadOnlySpan<char> phrase)
    {
        var hash = 0;
        while (hash < phrase.Length && (char.IsAsciiLetterOrDigit(phrase[hash]) || phrase[hash] is '-' or '_' or '.' or '/'))
        {
            hash++;
        }

        return hash > 1 && hash < phrase.Length && phrase[hash] == '#' && HashLength(phrase[hash..]) is > 0 and var number ? hash + number : 0;
    }

    /// <summary>True if more letters, digits or a fraction follow, so that the number is part of something longer.</summary>
    private static bool Continues(ReadOnlySpan<char> phrase, int at)
    {
        if (at >= phrase.Length)
        {
            return false;
        }

        var isJoint = phrase[at] is '.' or '-' or '/' or ':';
        return char.IsAsciiLetterOrDigit(phrase[at]) || phrase[at] is '_' or '%' || (isJoint && at + 1 < phrase.Length && char.IsAsciiLetterOrDigit(phrase[at + 1]));
    }

    private static bool IsInAddress(ItemText text, int at)
    {
        var start = text.Plain.AsSpan(0, at).LastIndexOfAny(" \n(<[") + 1;
        return text.Plain.AsSpan(start, at - start).Contains("://", StringComparison.Ordinal);
    }

    private static bool IsKeyPart(char unit) => char.IsAsciiLetterOrDigit(unit) || unit is '-' or '_' or '/' or '.' or '&' or '#' or '@';

    private static int DigitCount(ReadOnlySpan<char> phrase)
    {
        var count = phrase.IndexOfAnyExceptInRange('0', '9');
        return count < 0 ? phrase.Length : count;
    }

    private static bool IsNumber(ReadOnlySpan<char> word) => !word.IsEmpty && word.IndexOfAnyExceptInRange('0', '9') < 0;

    private static bool HoldsDigit(string part) => part.AsSpan().IndexOfAnyInRange('0', '9') >= 0;

    private static void Add(List<StatedField> tickets, ItemText text, int start, int end, string key)
    {
        var span = text.ToSource(start, end);
        if (tickets.Count < MostTickets && !tickets.Exists(known => known.Span.OverlapsWith(span)))
        {
            tickets.Add(new StatedField(key, span));
        }
    }
}
