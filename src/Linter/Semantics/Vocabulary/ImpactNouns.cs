using Linter.Semantics.Prose;

namespace Linter.Semantics.Vocabulary;

/// <summary>What a share or count is of: people, load, or something else.</summary>
internal static class ImpactNouns
{
    private static readonly WordSet People = new(
        "user customer client account subscriber member student patient passenger rider driver player viewer visitor tenant merchant "
        + "organisation organization userbase people person citizen caller shopper buyer seller guest reader listener learner participant "
        + "teacher consumer company companies business businesses org shop store partner individual audience employee population clientele customerbase");

    private static readonly WordSet Load = new(
        "request traffic call event query queries order transaction payment message job login session upload booking download visit "
        + "pageview checkout email e-mail invocation operation write read connection search searches hit purchase import export webhook "
        + "transfer signup sign-up registration reservation logon delivery deliveries notification evaluation attempt interaction lookup");

    private static readonly WordSet Customers = new("user customer client userbase customerbase clientele people person");

    private static readonly WordSet Requests = new("request traffic call query queries");

    /// <summary>The base a head noun belongs to; a word for a whole ("user base") counts with what it is a whole of.</summary>
    public static ImpactBase BaseOf(ReadOnlySpan<char> noun)
    {
        var blank = noun.LastIndexOf(' ');
        var head = noun[(blank + 1)..];
        if (blank > 0 && (head.Equals("base", StringComparison.OrdinalIgnoreCase) || head.Equals("population", StringComparison.OrdinalIgnoreCase)))
        {
            return BaseOf(noun[..blank]);
        }

        return head.IsEmpty ? ImpactBase.Unknown
            : Holds(People, head) ? ImpactBase.People
            : Holds(Load, head) ? ImpactBase.Load
            : ImpactBase.Other;
    }

    /// <summary>True if two head nouns count the same: equal but for the number, or one word for another.</summary>
    public static bool AreAlike(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        left = Counted(left);
        right = Counted(right);
        return left.Equals(right, StringComparison.OrdinalIgnoreCase) || (Holds(Customers, left) && Holds(Customers, right)) || (Holds(Requests, left) && Holds(Requests, right));
    }

    /// <summary>"user" of "users" and "user base".</summary>
    private static ReadOnlySpan<char> Counted(ReadOnlySpan<char> noun) =>
        WordForm.Singular(noun.EndsWith(" base", StringComparison.OrdinalIgnoreCase) ? noun[..^" base".Length] : noun);

    /// <summary>True for a noun whose shares and counts are compared.</summary>
    public static bool IsPeopleOrLoad(ReadOnlySpan<char> noun) => BaseOf(noun) is ImpactBase.People or ImpactBase.Load;

    private static bool Holds(WordSet set, ReadOnlySpan<char> noun) =>
        set.Contains(noun) || (noun[^1] is 's' or 'S' && set.Contains(noun[..^1]));
}
