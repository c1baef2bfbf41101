using Linter.Text;

namespace Linter.Readings.Tokens;

/// <summary>Cuts a region into tokens in one pass; every code unit belongs to exactly one token.</summary>
internal ref struct Tokenizer(string text, int start, int end)
{
    private static readonly CharSet UrlEnds = new(" \t\u00A0\u202F<>)]|\"`" + ReadingScanner.Blank);

    private static readonly TokenKind[] KindsOfAscii = KindsUpTo(128);

    private readonly string _text = text;
    private readonly int _end = end;
    private int _position = start;

    public bool TryNext(out Token token)
    {
        token = _position < _end ? Next() : default;
        _position = token.Kind == TokenKind.Edge ? _position : token.End;
        return token.Kind != TokenKind.Edge;
    }

    private readonly Token Next()
    {
        var first = _text[_position];
        var kind = KindOf(first);
        return kind switch
        {
            TokenKind.Word => NextWord(),
            TokenKind.Sign => NextSign(first),
            TokenKind.Stop => One(kind, first),
            _ => Run(kind),
        };
    }

    private readonly Token NextWord()
    {
        var key = default(WordKey);
        var behind = _position;
        for (; behind < _end && KindOf(_text[behind]) == TokenKind.Word; behind++)
        {
            if (_text[behind] < KindsOfAscii.Length)
                key.Add(_text[behind]);
            else
                key.Spoil();
        }

        return IsUrlScheme(behind)
            ? new(TokenKind.Stop, '\0', Word.Plain, _position, UrlEnd(behind))
            : new(TokenKind.Word, '\0', WordTable.Find(key), _position, behind);
    }

    private readonly bool IsUrlScheme(int behind)
    {
        if (behind == _end)
            return false;
        return _text[behind] switch
        {
            ':' => _text.AsSpan(behind, _end - behind).StartsWith("://", StringComparison.Ordinal),
            '.' => _text.AsSpan(_position, behind - _position).Equals("www", StringComparison.OrdinalIgnoreCase),
            _ => false,
        };
    }

    private readonly int UrlEnd(int from)
    {
        var length = UrlEnds.IndexIn(_text.AsSpan(from, _end - from));
        return length < 0 ? _end : from + length;
    }

    private readonly Token NextSign(char first)
    {
        if (first == '&' && FindEntity() is { Length: > 0 } entity)
            return entity;
        return One(TokenKind.Sign, Plain(first));
    }

    private readonly Token FindEntity()
    {
        var rest = _text.AsSpan(_position, _end - _position);
        if (rest.StartsWith("&nbsp;", StringComparison.Ordinal))
            return new(TokenKind.Space, '\0', Word.Plain, _position, _position + 6);
        var isDash = rest.StartsWith("&ndash;", StringComparison.Ordinal) || rest.StartsWith("&mdash;", StringComparison.Ordinal);
        return isDash ? new(TokenKind.Sign, '–', Word.Plain, _position, _position + 7) : default;
    }

    private readonly Token One(TokenKind kind, char sign) => new(kind, sign, Word.Plain, _position, _position + 1);

    private readonly Token Run(TokenKind kind)
    {
        var behind = _position + 1;
        while (behind < _end && KindOf(_text[behind]) == kind)
            behind++;
        return new(kind, '\0', Word.Plain, _position, behind);
    }

    private static TokenKind KindOf(char c) => c < KindsOfAscii.Length ? KindsOfAscii[c] : KindOfWide(c);

    private static TokenKind[] KindsUpTo(int end)
    {
        var kinds = new TokenKind[end];
        for (var c = 0; c < end; c++)
            kinds[c] = KindOfAscii((char)c);
        return kinds;
    }

    private static TokenKind KindOfAscii(char c) => c switch
    {
        ' ' or '\t' => TokenKind.Space,
        '*' or '_' or '`' or '\\' => TokenKind.Mark,
        '\r' or '\n' => TokenKind.Stop,
        _ when char.IsAsciiLetter(c) => TokenKind.Word,
        _ => char.IsAsciiDigit(c) ? TokenKind.Number : TokenKind.Sign,
    };

    private static TokenKind KindOfWide(char c) => c switch
    {
        ReadingScanner.Blank => TokenKind.Stop,
        '\u00A0' or '\u202F' or '\u2007' or '\u2009' or '\u200A' => TokenKind.Space,
        >= '\uFF10' and <= '\uFF19' => TokenKind.Number,
        _ => char.IsLetter(c) ? TokenKind.Word : TokenKind.Sign,
    };

    private static char Plain(char c) => c switch
    {
        '\uFF1A' => ':',
        '\u2212' or '\u2010' or '\u2011' or '\u2012' or '\uFF0D' => '-',
        '\u2015' => '—',
        '\uFF05' => '%',
        '\uFF0C' => ',',
        '\uFF08' => '(',
        '\uFF09' => ')',
        '\uFF0F' => '/',
        '\uFF0B' => '+',
        '\uFF5E' or '\u301C' or '\u223C' => '~',
        '\u21D2' or '\u279C' or '\u27F6' => '→',
        '\u2019' => '\'',
        _ => c,
    };
}
