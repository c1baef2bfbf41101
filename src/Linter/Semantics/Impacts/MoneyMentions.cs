using Linter.Semantics.Prose;
using Linter.Text;

namespace Linter.Semantics.Impacts;

/// <summary>Finds amounts of money in a sentence: "$200,000", "USD 1.2 million", "85,270,663 DAI".</summary>
internal static class MoneyMentions
{
    private static readonly CharSet Signs = new("$€£¥₹₽₦₿");

    private static readonly WordSet Currencies = new(
        "usd eur gbp chf jpy cny inr cad aud nzd sek nok dkk brl ngn zar kes dai eth weth btc usdc usdt dollar dollars euro euros pounds sterling cents rupees naira");

    private static readonly WordSet Magnitudes = new("thousand million billion mn bn k m mio");

    public static void AddTo(ValueList<ImpactMention> mentions, ImpactPassage passage)
    {
        AddSigned(mentions, passage.Words.Text);
        AddNamed(mentions, passage.Words);
    }

    private static void AddSigned(ValueList<ImpactMention> mentions, string text)
    {
        for (var i = 0; i < text.Length;)
        {
            var offset = Signs.IndexIn(text.AsSpan(i));
            if (offset < 0)
            {
                return;
            }

            var sign = i + offset;
            i = EndOfNumber(text, SkipBlank(text, sign + 1));
            if (i > sign + 1 && char.IsAsciiDigit(text[i - 1]))
            {
                i = EndOfMagnitude(text, i);
                Add(mentions, TextSpan.FromBounds(sign, i), text.Substring(sign, 1));
            }
        }
    }

    private static void AddNamed(ValueList<ImpactMention> mentions, WordList words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (!Currencies.IsAt(words, i))
            {
                continue;
            }

            if (AmountBefore(words, i) is var start and >= 0)
            {
                Add(mentions, TextSpan.FromBounds(start, words[i].Span.End), words.TextOf(i).ToString().ToLowerInvariant());
            }
            else if (i + 1 < words.Count && !words[i + 1].FollowsPause && char.IsAsciiDigit(words.TextOf(i + 1)[0]))
            {
                var end = EndOfMagnitude(words.Text, EndOfNumber(words.Text, words[i + 1].Span.Start));
                Add(mentions, TextSpan.FromBounds(words[i].Span.Start, end), words.TextOf(i).ToString().ToLowerInvariant());
            }
        }
    }

    /// <summary>Where the amount in front of a currency begins, or -1.</summary>
    private static int AmountBefore(WordList words, int currency)
    {
        var last = currency - 1;
        if (last > 0 && Magnitudes.IsAt(words, last))
        {
            last--;
        }

        if (last < 0 || words[currency].FollowsPause || !char.IsAsciiDigit(words.TextOf(last)[0]))
        {
            return -1;
        }

        var start = words[last].Span.Start;
        while (start > 0 && (char.IsAsciiDigit(words.Text[start - 1]) || (words.Text[start - 1] is ',' or '.' && start > 1 && char.IsAsciiDigit(words.Text[start - 2]))))
        {
            start--;
        }

        return start;
    }

    private static int SkipBlank(string text, int i) => i < text.Length && text[i] is ' ' or '\u00A0' ? i + 1 : i;

    private static int EndOfNumber(string text, int i)
    {
        while (i < text.Length && (char.IsAsciiDigit(text[i]) || (text[i] is ',' or '.' && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]))))
        {
            i++;
        }

        return i;
    }

    private static int EndOfMagnitude(string text, int i)
    {
        var start = SkipBlank(text, i);
        var end = start;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return Magnitudes.Contains(text.AsSpan(start, end - start)) ? end : i;
    }

    private static void Add(ValueList<ImpactMention> mentions, TextSpan plain, string currency) =>
        mentions.Add(new ImpactMention(ImpactKind.Business, plain, ImpactBase.Other, currency));
}
