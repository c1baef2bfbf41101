using Linter.Readings.Amounts;

namespace Linter.Readings.Tokens;

/// <summary>Words that join, soften and quantify, and those that end a noun phrase.</summary>
internal static class GrammarWords
{
    public static Word Find(ReadOnlySpan<char> lower)
    {
        var role = FindJoin(lower);
        if (role != WordRole.None)
            return new(role);
        var quantifier = FindQuantifier(lower);
        if (quantifier.Role != WordRole.None)
            return quantifier;
        if (IsSoftener(lower))
            return new(WordRole.Softener);
        if (IsParticiple(lower))
            return new(WordRole.Participle);
        return IsFunction(lower) ? new(WordRole.Function) : Word.Plain;
    }

    private static WordRole FindJoin(ReadOnlySpan<char> lower) => lower switch
    {
        "a" or "an" => WordRole.Article,
        "the" or "our" or "its" or "their" or "your" or "these" or "those" or "this" or "that" or "my" or "his" or "her"
            => WordRole.Determiner,
        "to" or "until" or "till" or "til" or "through" or "thru" => WordRole.RangeJoin,
        "and" => WordRole.And,
        "or" => WordRole.Or,
        "of" => WordRole.Of,
        "in" => WordRole.In,
        "out" => WordRole.Out,
        "at" => WordRole.At,
        "on" => WordRole.On,
        "from" => WordRole.From,
        "between" => WordRole.Between,
        "time" or "times" or "timestamps" or "timezone" or "zone" => WordRole.Times,
        _ => WordRole.None,
    };

    private static Word FindQuantifier(ReadOnlySpan<char> lower) => lower switch
    {
        "all" => new(WordRole.Quantifier, (short)Quantifier.All),
        "every" => new(WordRole.Quantifier, (short)Quantifier.Every),
        "entire" or "whole" => new(WordRole.Quantifier, (short)Quantifier.Entire),
        _ => Word.Plain,
    };

    private static bool IsSoftener(ReadOnlySpan<char> lower) => lower is
        "about" or "approx" or "approximately" or "around" or "roughly" or "circa" or "ca" or "some" or "estimated" or "est"
        or "over" or "more" or "than" or "least" or "upwards" or "just" or "bit" or "nearly" or "almost" or "under" or "less"
        or "fewer" or "up" or "most" or "no" or "order" or "greater";

    private static bool IsParticiple(ReadOnlySpan<char> lower) => lower is
        "failed" or "failing" or "lost" or "affected" or "impacted" or "stopped" or "reported" or "received" or "caused" or "dropped"
        or "rejected" or "delayed" or "missed" or "duplicated" or "called";

    private static bool IsFunction(ReadOnlySpan<char> lower) => lower is
        "is" or "are" or "was" or "were" or "be" or "been" or "being" or "had" or "has" or "have" or "did" or "do" or "does"
        or "will" or "would" or "can" or "could" or "should" or "might" or "must" or "not" or "never" or "only" or "also"
        or "for" or "with" or "without" or "by" or "per" or "as" or "if" or "but" or "so" or "than" or "then" or "there"
        or "before" or "after" or "since" or "during" or "within" or "into" or "onto" or "off" or "across" or "against" or "via"
        or "while" or "when" or "where" or "which" or "who" or "whose" or "what" or "how" or "why" or "because" or "though"
        or "we" or "they" or "he" or "she" or "it" or "you" or "i" or "us" or "them" or "him" or "itself" or "themselves"
        or "each" or "any" or "both" or "either" or "neither" or "many" or "few" or "several" or "none"
        or "again" or "later" or "earlier" or "ago" or "now" or "here" or "too" or "still" or "already" or "yet"
        or "saw" or "got" or "went" or "came" or "made" or "took" or "lasted" or "experienced" or "affecting" or "impacting" or "began"
        or "started" or "needed" or "causing" or "remained" or "became" or "unable" or "handling" or "serving" or "sending" or "using";
}
