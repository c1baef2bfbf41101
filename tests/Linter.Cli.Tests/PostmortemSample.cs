namespace Linter.Cli.Tests;

/// <summary>A postmortem whose facts agree, and what breaks it.</summary>
internal static class PostmortemSample
{
    public const string Name = "2025-03-04-checkout.md";

    /// <summary>Nothing is wrong with it.</summary>
    public const string Good = """
        # Checkout outage

        - Date: 2025-03-04
        - Duration: 18 minutes

        ## Summary

        Checkout failed for 12% of customers.

        ## Timeline

        - 10:02 UTC: Error rate rises, impact starts.
        - 10:05 UTC: Alert fires.
        - 10:20 UTC: Rolled back, service restored, impact ends.

        ## Root Cause

        A missing index made the query for open carts slow.

        ## Lessons Learned

        The alert fired early, and the rollback took effect at once.

        ## Action Items

        - Add the index to the carts table (@ana, due 2025-03-10, OPS-12)
        - Alert on slow queries before customers notice (@ben, due 2025-03-12, OPS-13)

        """;

    /// <summary>A warning, PM1001: the stated duration is not that of the timeline.</summary>
    public static string Bad { get; } = Good.Replace("18 minutes", "3 hours", StringComparison.Ordinal);

    /// <summary>The same, broken by one row of the timeline.</summary>
    public static string WithLateEnd { get; } = Good.Replace("10:20 UTC", "11:20 UTC", StringComparison.Ordinal);
}
