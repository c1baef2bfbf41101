using Linter.Readings.Tokens;
using Linter.Text;

namespace Linter.Readings.Amounts;

/// <summary>Reads the words that make a value approximate.</summary>
internal static class QualifierReader
{
    private const int LongestPhrase = 3;
    private const int MostAdjectives = 2;

    /// <summary>Skips a softener of a date or clock that begins at the token.</summary>
    public static SoftenerMatch ReadForward(TokenLine line, int at)
    {
        var isSign = line[at] is { Kind: TokenKind.Sign, Sign: '~' or '≈' or '±' };
        if (!isSign && !IsAbout(line, at))
            return new(default, at);
        var end = line.IsSign(at + 1, '.') ? at + 2 : at + 1;
        return new(new(QualifierKind.About, false, line.Span(at, end)), line.SkipGap(end));
    }

    /// <summary>The softener in front of an amount: "just over", "~", "up to".</summary>
    public static Qualifier ReadBefore(TokenLine line, int first)
    {
        var last = line.SkipGapBack(first);
        var direct = EndingAt(line, last);
        if (direct.IsApproximate)
            return direct;
        return EndingAt(line, BeforeNounPhrase(line, last));
    }

    /// <summary>The softener in front of a date or clock; bounds other than "nearly" do not bind to instants.</summary>
    public static Qualifier ReadBeforeInstant(TokenLine line, int first)
    {
        var last = line.SkipGapBack(first);
        if (line.Role(last) is WordRole.At)
            last = line.SkipGapBack(last);
        var qualifier = EndingAt(line, last);
        return qualifier.Kind is QualifierKind.About || qualifier is { Kind: QualifierKind.AtMost, IsClose: true } ? qualifier : default;
    }

    /// <summary>"or so", "or more", "and change", "(estimate)", "-ish", a trailing plus or question mark behind a value.</summary>
    public static SoftenerMatch ReadBehind(TokenLine line, int end)
    {
        if (line.IsSign(end, '+') && !line.IsSolid(end + 1))
            return new(new(QualifierKind.AtLeast, false, line.Span(end, end + 1)), end + 1);
        if (line.IsDash(end) && line.IsWord(end + 1, "ish"))
            return new(new(QualifierKind.About, false, line.Span(end, end + 2)), end + 2);
        if (line.IsSign(end, '?'))
            return new(new(QualifierKind.About, false, line.Span(end, end + 1)), end);
        var next = line.SkipGap(end);
        var last = line.IsSign(next, '(') ? next + 1 : line.SkipGap(next + 1);
        return KindBehind(line, next, last) is var kind and not QualifierKind.Exact ? new(new(kind, false, line.Span(next, last + 1)), end) : new(default, end);
    }

    private static QualifierKind KindBehind(TokenLine line, int first, int last)
    {
        if (line.IsSign(first, '('))
            return IsEstimate(line, last) && line.IsSign(line.IsSign(last + 1, '.') ? last + 2 : last + 1, ')') ? QualifierKind.About : QualifierKind.Exact;
        if (line.IsWord(first, "and"))
            return line.IsWord(last, "change") ? QualifierKind.AtLeast : QualifierKind.Exact;
        if (!line.Is(first, WordRole.Or))
            return QualifierKind.Exact;
        return line.IsWord(last, "so") ? QualifierKind.About
            : line.IsWord(last, "more") || line.IsWord(last, "longer") ? QualifierKind.AtLeast
            : line.IsWord(last, "less") ? QualifierKind.AtMost
            : QualifierKind.Exact;
    }

    private static bool IsEstimate(TokenLine line, int at) =>
        line.IsWord(at, "estimate") || line.IsWord(at, "estimated") || line.IsWord(at, "est") || line.IsWord(at, "rounded") || IsAbout(line, at);

    /// <summary>Skips "a mind-blowing" and the like between the softener and the number.</summary>
    private static int BeforeNounPhrase(TokenLine line, int last)
    {
        for (var adjectives = 0; adjectives <= MostAdjectives; adjectives++)
        {
            if (line.Is(last, WordRole.Article))
                return line.SkipGapBack(last);
            if (!line.IsWord(last) || line.Role(last) != WordRole.None)
                return -1;
            last = line.IsSign(last - 1, '-') ? line.SkipGapBack(last - 1) : line.SkipGapBack(last);
        }

        return line.Is(last, WordRole.Article) ? line.SkipGapBack(last) : -1;
    }

    private static Qualifier EndingAt(TokenLine line, int last)
    {
        var token = line[last];
        if (token.Kind == TokenKind.Sign)
            return OfSign(line, last);
        if (token.Word.Role is not (WordRole.Softener or WordRole.RangeJoin or WordRole.Of))
            return default;
        return OfWords(line, last);
    }

    private static Qualifier OfSign(TokenLine line, int sign)
    {
        var (kind, first) = line[sign].Sign switch
        {
            '~' when !line.IsSign(sign - 1, '~') => (QualifierKind.About, sign),
            '≈' or '±' => (QualifierKind.About, sign),
            '≥' => (QualifierKind.AtLeast, sign),
            '≤' => (QualifierKind.AtMost, sign),
            '>' when !IsMarkup(line, sign) => (QualifierKind.AtLeast, sign),
            '<' => (QualifierKind.AtMost, sign),
            '=' when line.IsSign(sign - 1, '>') => (QualifierKind.AtLeast, sign - 1),
            '=' when line.IsSign(sign - 1, '<') => (QualifierKind.AtMost, sign - 1),
            '.' when IsAbout(line, sign - 1) => (QualifierKind.About, sign - 1),
            _ => (QualifierKind.Exact, sign),
        };
        return kind == QualifierKind.Exact ? default : new(kind, false, line.Span(first, sign + 1));
    }

    /// <summary>A quote mark at the start of a line, an arrow "->" and the end of a tag are no "greater than".</summary>
    private static bool IsMarkup(TokenLine line, int sign) =>
        line[sign - 1] is { Kind: TokenKind.Word or TokenKind.Stop } or { Kind: TokenKind.Sign, Sign: '-' or '=' or '"' or '/' }
        || (line.IsSpace(sign + 1) && Boundaries.IsAtStart(line, sign));

    private static Qualifier OfWords(TokenLine line, int last)
    {
        Span<char> buffer = stackalloc char[32];
        var first = last;
        var found = default(Qualifier);
        var start = buffer.Length;
        for (var words = 0; words < LongestPhrase + 1 && line[first] is { Kind: TokenKind.Word, Length: <= 13 }; words++)
        {
            var word = line.Slice(first);
            if (start - word.Length - 1 < 0)
                break;
            if (words > 0)
                buffer[--start] = ' ';
            start -= word.Length;
            word.ToLowerInvariant(buffer[start..]);
            var kind = Softeners.Find(buffer[start..], out var isClose);
            if (kind != QualifierKind.Exact)
                found = new(kind, isClose, line.Span(first, last + 1));
            first = line.SkipGapBack(first);
        }

        return found;
    }

    private static bool IsAbout(TokenLine line, int at)
    {
        Span<char> lower = stackalloc char[16];
        return line[at] is { Kind: TokenKind.Word, Length: <= 13, Word.Role: WordRole.Softener }
            && Softeners.Find(lower[..line.Slice(at).ToLowerInvariant(lower)], out _) == QualifierKind.About;
    }
}
