using Linter.Text;

namespace Linter.Rules.HygieneRules;

/// <summary>Finds keys, tokens and passwords by forms that nothing else has.</summary>
internal static class SecretText
{
    private const string KeyBeginning = "-----BEGIN ";
    private const string AlphaNumeric = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    private static readonly CharSet Upper = new("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");
    private static readonly CharSet Token = new(AlphaNumeric + "_-");
    private static readonly CharSet TokenWithDots = new(AlphaNumeric + "_-.");
    private static readonly CharSet ValueEnds = new(" \t\r\n\"'`&;,)|\\");

    /// <summary>What a token starts with, what it is made of, how long it is at least, and what it is.</summary>
    private static readonly (string Prefix, CharSet Body, int Least, string Name)[] Tokens =
    [
        ("AKIA", Upper, 20, "An AWS access key"),
        ("ASIA", Upper, 20, "An AWS access key"),
        ("ghp_", Token, 40, "A GitHub token"),
        ("gho_", Token, 40, "A GitHub token"),
        ("ghs_", Token, 40, "A GitHub token"),
        ("github_pat_", Token, 40, "A GitHub token"),
        ("glpat-", Token, 26, "A GitLab token"),
        ("xoxb-", Token, 20, "A Slack token"),
        ("xoxp-", Token, 20, "A Slack token"),
        ("xoxa-", Token, 20, "A Slack token"),
        ("eyJ", TokenWithDots, 60, "A web token"),
    ];

    private static readonly string[] Assignments = ["password=", "passwd=", "pwd=", "secret=", "token=", "api_key=", "apikey=", "access_key="];

    /// <summary>What every secret begins with; almost no document holds any of it.</summary>
    private static readonly TextSearch Beginnings = new(StringComparison.OrdinalIgnoreCase, [.. Array.ConvertAll(Tokens, static token => token.Prefix), KeyBeginning, .. Assignments]);

    /// <summary>All secrets of a text with what they are, in document order.</summary>
    public static IReadOnlyList<Secret> Find(string text)
    {
        if (!Beginnings.IsIn(text))
        {
            return [];
        }

        var found = new List<Secret>();
        foreach (var token in Tokens)
        {
            AddTokens(found, text, token.Prefix, token.Body, token.Least, token.Name);
        }

        AddKeys(found, text);
        foreach (var name in Assignments)
        {
            AddValues(found, text, name);
        }

        return found.DistinctBy(static secret => secret.Span.Start).InOrderOf(static secret => secret.Span);
    }

    private static void AddTokens(List<Secret> found, string text, string prefix, CharSet body, int least, string name)
    {
        for (var at = text.IndexOf(prefix, StringComparison.Ordinal); at >= 0; at = text.IndexOf(prefix, at + 1, StringComparison.Ordinal))
        {
            var length = body.LengthAtStart(text.AsSpan(at));
            var token = text.AsSpan(at, length);
            if (length >= least && (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && !IsExample(token) && (prefix != "eyJ" || IsWebToken(token)))
            {
                found.Add(new Secret(new TextSpan(at, length), name));
            }
        }
    }

    /// <summary>Header and payload are JSON objects, the third part is the signature.</summary>
    private static bool IsWebToken(ReadOnlySpan<char> token) => token.Count('.') == 2 && token.Contains(".eyJ", StringComparison.Ordinal) && token[^1] != '.';

    private static bool IsExample(ReadOnlySpan<char> token) =>
        token.Contains("EXAMPLE", StringComparison.OrdinalIgnoreCase) || token.Contains("xxxx", StringComparison.OrdinalIgnoreCase) || token.Contains("0000000", StringComparison.Ordinal);

    private static void AddKeys(List<Secret> found, string text)
    {
        for (var at = text.IndexOf(KeyBeginning, StringComparison.Ordinal); at >= 0; at = text.IndexOf(KeyBeginning, at + 1, StringComparison.Ordinal))
        {
            var end = text.IndexOf("PRIVATE KEY-----", at, Math.Min(50, text.Length - at), StringComparison.Ordinal);
            if (end > 0)
            {
                found.Add(new Secret(TextSpan.FromBounds(at, end + "PRIVATE KEY-----".Length), "A private key"));
            }
        }
    }

    private static void AddValues(List<Secret> found, string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var start = at + name.Length;
            start += start < text.Length && text[start] is '"' or '\'' ? 1 : 0;
            var length = ValueEnds.IndexIn(text.AsSpan(Math.Min(start, text.Length)));
            length = length < 0 ? text.Length - start : length;
            if (length > 0 && IsSecretValue(text.AsSpan(start, length)))
            {
                found.Add(new Secret(new TextSpan(start, length), name.StartsWith("pass", StringComparison.Ordinal) || name.StartsWith("pwd", StringComparison.Ordinal) ? "A password" : "A secret"));
            }
        }
    }

    /// <summary>False for variables, placeholders, calls and plain words: "$DB_PASSWORD", "&lt;token&gt;", "****", "secret".</summary>
    private static bool IsSecretValue(ReadOnlySpan<char> value) =>
        value.Length >= 8 && !value.ContainsAny("$<>{}[]()*%@#…") && !IsExample(value)
        && value.ContainsAnyInRange('0', '9') && (value.ContainsAnyInRange('a', 'z') || value.ContainsAnyInRange('A', 'Z'))
        && !value.StartsWith("http", StringComparison.OrdinalIgnoreCase) && !value.Contains("...", StringComparison.Ordinal);

    internal sealed record Secret(TextSpan Span, string Name);
}
