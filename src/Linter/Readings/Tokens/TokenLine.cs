using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using Linter.Text;

namespace Linter.Readings.Tokens;

/// <summary>The tokens of one region. Any index may be asked for; outside the region stands <see cref="TokenKind.Edge"/>.</summary>
internal sealed class TokenLine : IDisposable
{
    private Token[]? _tokens;

    private TokenLine(string text, ReadingContext context, ReadingSettings settings, Token[] tokens, int count)
    {
        Text = text;
        Context = context;
        Settings = settings;
        _tokens = tokens;
        Count = count;
    }

    public string Text { get; }

    public ReadingContext Context { get; }

    public ReadingSettings Settings { get; }

    public int Count { get; }

    /// <summary>True if a word such as "times" says that a lone zone may be meant.</summary>
    public bool SpeaksOfTimes { get; private init; }

    /// <summary>How many tokens were looked at, counted in debug builds only; it must grow linearly with the region.</summary>
    public long Lookups { get; private set; }

    public Token this[int index]
    {
        get
        {
            CountLookup();
            return (uint)index < (uint)Count ? _tokens![index] : default;
        }
    }

    [SuppressMessage("Reliability", "CA2000", Justification = "The caller disposes the line.")]
    public static TokenLine Read(string text, TextSpan region, ReadingContext context, ReadingSettings settings)
    {
        var tokens = ScratchArray<Token>.Rent(Math.Max(16, Math.Min(region.Length, 128)));
        var count = 0;
        var speaksOfTimes = false;
        var tokenizer = new Tokenizer(text, region.Start, region.End);
        while (tokenizer.TryNext(out var token))
        {
            if (count == tokens.Length)
                tokens = Grow(tokens);
            tokens[count++] = token;
            speaksOfTimes |= token.Word.Role == WordRole.Times;
        }

        return new(text, context, settings, tokens, count) { SpeaksOfTimes = speaksOfTimes };
    }

    public void Dispose()
    {
        if (_tokens is not null)
            ScratchArray<Token>.Return(_tokens);
        _tokens = null;
    }

    [Conditional("DEBUG")]
    private void CountLookup() => Lookups++;

    private static Token[] Grow(Token[] tokens)
    {
        var larger = ScratchArray<Token>.Rent(tokens.Length * 2);
        Array.Copy(tokens, larger, tokens.Length);
        ScratchArray<Token>.Return(tokens);
        return larger;
    }

    public bool Allows(ReadingContext context) => (Context & context) != ReadingContext.Prose;

    public WordRole Role(int index) => this[index].Word.Role;

    public bool Is(int index, WordRole role) => this[index].Word.Role == role;

    public bool IsNumber(int index) => this[index].Kind == TokenKind.Number;

    /// <summary>True for a number of that many digits.</summary>
    public bool IsNumber(int index, int minimumDigits, int maximumDigits) =>
        this[index] is { Kind: TokenKind.Number } token && token.Length >= minimumDigits && token.Length <= maximumDigits;

    public bool IsWord(int index) => this[index].Kind == TokenKind.Word;

    public bool IsWord(int index, string word) =>
        this[index] is { Kind: TokenKind.Word } token && token.Length == word.Length && Slice(index).Equals(word, StringComparison.OrdinalIgnoreCase);

    public bool IsSpace(int index) => this[index].Kind == TokenKind.Space;

    public bool IsSign(int index, char sign) => this[index] is { Kind: TokenKind.Sign } token && token.Sign == sign;

    public bool IsDash(int index) => this[index] is { Kind: TokenKind.Sign, Sign: '-' or '–' or '—' };

    /// <summary>A letter or digit token: something a glued neighbour would be part of.</summary>
    public bool IsSolid(int index) => this[index].Kind is TokenKind.Number or TokenKind.Word;

    public ReadOnlySpan<char> Slice(int index)
    {
        var token = this[index];
        return Text.AsSpan(token.Start, token.Length);
    }

    /// <summary>The zone whose abbreviation the token is; null if it is none.</summary>
    public ZoneAbbreviation? Zone(int index) => Settings.FindZone(Slice(index));

    /// <summary>The value of a number of at most nine digits, full-width digits included.</summary>
    public int Value(int index)
    {
        var value = 0;
        foreach (var digit in Slice(index))
            value = (value * 10) + (digit >= '\uFF10' ? digit - '\uFF10' : digit - '0');
        return value;
    }

    /// <summary>The index behind blanks and marks.</summary>
    public int SkipGap(int index)
    {
        while (this[index].Kind is TokenKind.Space or TokenKind.Mark)
            index++;
        return index;
    }

    /// <summary>The index of the last token before <paramref name="index"/> that is neither blank nor mark.</summary>
    public int SkipGapBack(int index)
    {
        index--;
        while (this[index].Kind is TokenKind.Space or TokenKind.Mark)
            index--;
        return index;
    }

    /// <summary>The span from the first to just before the second token.</summary>
    public TextSpan Span(int first, int end) => TextSpan.FromBounds(this[first].Start, this[end - 1].End);
}
