namespace Linter.Semantics;

/// <summary>What an impact claim says.</summary>
public enum ImpactKind
{
    /// <summary>A percentage or fraction of a base.</summary>
    Share,

    /// <summary>A number of people, requests or business objects.</summary>
    Count,

    /// <summary>"all users", "100 %".</summary>
    Universal,

    /// <summary>"completely unavailable", "total outage": all of it, without a base.</summary>
    Total,

    /// <summary>"no customer impact".</summary>
    None,

    /// <summary>A figure of the harm that is no share or count of a base: money, an error rate, "a 40 % drop in orders".</summary>
    Business,

    /// <summary>"many users", "some requests": no number.</summary>
    Vague,
}
