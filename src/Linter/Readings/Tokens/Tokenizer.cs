using System.Buffers;

namespace Linter.Readings.Tokens;

/// <summary>Cuts a region into tokens in one pass; every code unit belongs to exactly one token.</summary>
internal ref struct Tokenizer(string text, int start, int end)
{
    private static readonly SearchValues<char> UrlEnds = SearchValues.Create(" \t\u00A0\u202F<>)]|\"`" + ReadingScanner.Blank);

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
        if (IsDigit(first))
            return Run(TokenKind.Number, static c => IsDigit(c));
        if (char.IsLetter(first))
            return NextWord();
        if (IsSpace(first))
            return Run(TokenKind.Space, static c => IsSpace(c));
        if (IsMark(first))
            return Run(TokenKind.Mark, static c => IsMark(c));
        return first is ReadingScanner.Blank or '\r' or '\n' ? One(TokenKind.Stop, first) : NextSign(first);
    }

    private readonly Token NextWord()
    {
        var word = Run(TokenKind.Word, static c => char.IsLetter(c));
        if (IsUrlScheme(word))
            return new(TokenKind.Stop, '\0', Word.Plain, word.Start, UrlEnd(word.End));
        return word with { Word = WordTable.Classify(_text.AsSpan(word.Start, word.Length)) };
    }

    private readonly bool IsUrlScheme(Token word) =>
        _text.AsSpan(word.End, _end - word.End).StartsWith("://", StringComparison.Ordinal)
        || (word.Length == 3 && word.End < _end && _text[word.End] == '.'
            && _text.AsSpan(word.Start, 3).Equals("www", StringComparison.OrdinalIgnoreCase));

    private readonly int UrlEnd(int from)
    {
        var length = _text.AsSpan(from, _end - from).IndexOfAny(UrlEnds);
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

    private readonly Token Run(TokenKind kind, Func<char, bool> belongs)
    {
        var behind = _position + 1;
        while (behind < _end && belongs(_text[behind]))
            behind++;
        return new(kind, '\0', Word.Plain, _position, behind);
    }

    /// <summary>ASCII and full-width digits.</summary>
    private static bool IsDigit(char c) => char.IsAsciiDigit(c) || c is >= '\uFF10' and <= '\uFF19';

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\u00A0' or '\u202F' or '\u2007' or '\u2009' or '\u200A';

    private static bool IsMark(char c) => c is '*' or '_' or '`' or '\\';

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
