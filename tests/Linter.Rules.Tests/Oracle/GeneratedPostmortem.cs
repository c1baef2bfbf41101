using FsCheck;
using FsCheck.Fluent;

namespace Linter.Rules.Tests.Oracle;

/// <summary>Postmortems put together at random from parts with faults that have a safe fix.</summary>
internal static class GeneratedPostmortem
{
    private static readonly Gen<string> Heads = Gen.Elements(
        "# Checkout outage\n",
        "# Checkout outage ðŸ”¥\n",
        "# Postmortem: checkout, March 4, 2025\n\n**Date:** 2025-03-04\n",
        "---\ntitle: Outage\n---\n\n# Checkout outage\n");

    private static readonly Gen<string> Summaries = Gen.Elements(
        "## Summary\n\nCheckout failed for 12% of customers from 10:02 to 10:40 UTC on 2025-03-04.\n",
        "Summary:\n\nCheckout failed for 12% of customers from 10:02 to 10:40 UTC on 2025-03-04.\n",
        "**Summary:**\nCheckout failed from 22:10 to 00:40 UTC, starting on 2025-03-04.\n",
        "## Summary\n\nIt was the dbâ€™s fault, from 10:02 to 10:40 UTC on 2025-03-04.\n",
        "## Issue Summary\n\n- **Impact:**\n  - Logins failed for 20 % of the users.\n  - The root cause was an expired certificate.\n");

    private static readonly Gen<string> Bullets = Gen.Elements("- ", "- ", "* ", "", "• ");

    private static readonly Gen<string> Clocks = Gen.OneOf(
        from hour in Gen.Choose(9, 12) from minute in Gen.Choose(0, 59) select $"{hour:00}:{minute:00}",
        Gen.Elements("1O:30", "23:50", "00:10", "10:2O", "2025-03-05 00:20"));

    private static readonly Gen<string> Events = Gen.Elements(
        "Error rate rises.", "Alert fires.", "Rolled back, service restored.", "Restarted the cacheâ€¦", "Paged the on-call engineer", "Deployed build 412 of the shop, 3 hosts");

    private static readonly Gen<string> Timelines =
        from title in Gen.Elements("## Timeline (UTC)\n\n", "Timeline:\n\n", "**Timeline**\n\n", "## Timeline\n\nAll times UTC.\n\n")
        from bullet in Bullets
        from entries in (from clock in Clocks from what in Events select $"{bullet}{clock} {what}\n").ListOf()
        from order in Gen.Choose(0, 3)
        select title + string.Concat(order switch { 0 => entries.Order(StringComparer.Ordinal), 1 => entries.OrderDescending(StringComparer.Ordinal), _ => entries.AsEnumerable() });

    private static readonly Gen<string> NewestFirst =
        from title in Gen.Elements("## Timeline (UTC)\n\n", "Timeline:\n\n")
        from garbled in Gen.Elements("", " ðŸ˜±")
        from count in Gen.Choose(2, 6)
        select title + string.Concat(Enumerable.Range(0, count).Select(index => $"- {12 - index}:0{index} Step {index} of the repair{garbled}\n"));

    private static readonly Gen<string> Tables =
        from rows in Gen.Elements(
            "| 10:02 | Error rate rises |\n",
            "| 10:05 | Alert fires |\n",
            "| 2025-03-04 HH:mm | Short event description. |\n",
            "| HH:mm | Short event description. |\n",
            "| 10:40 | Service restored |\n").ListOf()
        select "## Timeline\n\n| Time (UTC) | Event |\n| --- | --- |\n" + string.Concat(rows);

    private static readonly Gen<string> Causes = Gen.Elements(
        "## Root Cause\n\nA missing index made every query slow.\n",
        "Root Cause:\nA missing index made every query slow.\n",
        "__Root Cause:__\n\nA missing index. ðŸ˜±\n");

    private static readonly Gen<string> Actions =
        from title in Gen.Elements("## Action Items\n\n", "Action Items:\n\n", "Next Steps:\n")
        from items in Gen.SubListOf(
            "- Add the index (@ana, due 2025-03-10, OPS-12)\n",
            "- [] Rename the tables (@ana, due 2025-03-10, OPS-15)\n",
            "- [ x] Test the index (@bo, due 2025-03-11, OPS-13)\n",
            "-[ ] Alert on slow queries (@cem, due 2025-03-12, OPS-14)\n",
            "- [Describe the action]\n",
            "Write a runbook for the index.\n",
            "* Review the queriesâ€™ plans (@dee, 2025-03-13)\n")
        select title + string.Concat(items);

    public static Arbitrary<string> Arbitrary { get; } = (
        from head in Heads
        from summary in Summaries
        from timeline in Gen.OneOf(Timelines, Timelines, NewestFirst, Tables)
        from cause in Causes
        from actions in Actions
        from gap in Gen.Elements("\n", "\n", "")
        from newLine in Gen.Elements("\n", "\n", "\r\n")
        from isOpen in Gen.Elements(true, false)
        select Write(string.Join(gap, head, summary, timeline, cause, actions), newLine, isOpen)).ToArbitrary();

    private static string Write(string markdown, string newLine, bool isOpen) =>
        (isOpen ? markdown.TrimEnd('\n') : markdown).Replace("\n", newLine, StringComparison.Ordinal);
}
