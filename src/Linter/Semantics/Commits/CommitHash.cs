using Linter.Text;

namespace Linter.Semantics.Commits;

/// <summary>What the hash of a commit looks like.</summary>
internal static class CommitHash
{
    private const int Shortest = 7;
    private const int Longest = 40;
    private const int LongestShort = 12;

    private static readonly CharSet Digits = new("0123456789abcdef");

    /// <summary>The next run of 7 to 40 hexadecimal digits that stands alone, or -1.</summary>
    public static int Next(string text, int from, out int length)
    {
        for (var at = from; at < text.Length; at += Math.Max(1, length))
        {
            var found = Digits.IndexIn(text.AsSpan(at));
            if (found < 0)
            {
                break;
            }

            at += found;
            length = Digits.LengthAtStart(text.AsSpan(at));
            if (length is >= Shortest and <= Longest && StandsAlone(text, at, length))
            {
                return at;
            }
        }

        length = 0;
        return -1;
    }

    public static bool IsHash(ReadOnlySpan<char> word) => word.Length is >= Shortest and <= Longest && Digits.Covers(word);

    /// <summary>Git shows seven to twelve digits, or all forty.</summary>
    public static bool HasUsualLength(string hash) => hash.Length is <= LongestShort or Longest;

    private static readonly string[] EnglishWords = ["defaced", "effaced", "acceded"];

    /// <summary>Digits alone are a date or a number, letters alone a word unless something says "commit".</summary>
    public static bool IsPlausible(string hash, bool isNamed) =>
        hash.AsSpan().ContainsAnyInRange('a', 'f') && !EnglishWords.Contains(hash, StringComparer.Ordinal) && (isNamed || hash.AsSpan().ContainsAnyInRange('0', '9'));

    /// <summary>True for ".../commit/9f2c1ab".</summary>
    public static bool IsCommitUrl(string target, string hash)
    {
        var at = target.IndexOf("/commit/", StringComparison.Ordinal) is var one and >= 0 ? one + "/commit/".Length
            : target.IndexOf("/commits/", StringComparison.Ordinal) is var many and >= 0 ? many + "/commits/".Length
            : -1;
        return at >= 0 && (target.AsSpan(at).StartsWith(hash, StringComparison.Ordinal) || hash.AsSpan().StartsWith(target.AsSpan(at), StringComparison.Ordinal));
    }

    /// <summary>"owner/name" of "https://github.com/owner/name/commit/9f2c1ab"; empty for a link without a server.</summary>
    public static string RepositoryOf(string target)
    {
        var end = target.IndexOf("/commit", StringComparison.Ordinal);
        var path = target.AsSpan(0, end).TrimEnd('-').TrimEnd('/');
        var scheme = path.IndexOf("://", StringComparison.Ordinal);
        if (scheme < 0)
        {
            return "";
        }

        path = path[(scheme + 3)..];
        return path.IndexOf('/') is var slash and >= 0 ? path[(slash + 1)..].ToString() : path.ToString();
    }

    /// <summary>Not a part of a word, of a UUID, of a digest, of a colour or of a file name.</summary>
    private static bool StandsAlone(string text, int at, int length)
    {
        var before = at > 0 ? text[at - 1] : ' ';
        var after = at + length < text.Length ? text[at + length] : ' ';
        var behind = at + length + 1 < text.Length ? text[at + length + 1] : ' ';
        return !(char.IsLetterOrDigit(before) || before is '_' or '-' or '#' or ':' or '/' or '=' or '&')
            && !(char.IsLetterOrDigit(after) || after is '_' or '-' or '/' or '%')
            && !(after is '.' or ':' && char.IsLetterOrDigit(behind));
    }
}
