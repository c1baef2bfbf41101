using Linter.Semantics.Prose;

namespace Linter.Semantics.Vocabulary;

/// <summary>What tells a ticket from other codes and links.</summary>
internal static class ActionTicketWords
{
    /// <summary>Letters before a number that make a standard, a level or a place, not a tracker key.</summary>
    private static readonly WordSet OtherPrefixes = new(
        ["UTF", "UCS", "SHA", "SHA1", "SHA2", "SHA3", "MD", "AES", "RSA", "CVE", "CWE", "GHSA", "CVSS", "RFC", "ISO", "IEC", "IEEE", "NIST", "ANSI", "SEV", "SEVERITY", "PRIO", "PRIORITY", "HTTP", "HTTPS", "TLS", "SSL", "SSH", "TCP", "UDP", "IPV", "PEP", "EIP", "ERC", "BIP", "JEP", "KEP", "UTC", "GMT", "COVID", "GPT", "TIER", "LEVEL", "PHASE", "STEP", "PART", "STAGE", "VLAN", "ARM", "FY", "CY", "AZ", "US", "EU", "EAST", "WEST", "NORTH", "SOUTH", "CENTRAL", "ES", "LATIN", "CP", "PORT", "LAYER", "OPTION", "PLAN", "ITEM", "ROUND", "WEEK", "DAY", "BASE", "CRC", "FIPS", "SOC", "PCI", "TOP", "ZONE", "RACK", "NODE", "HOST", "DB", "WEB", "SRV", "RAID"]);

    /// <summary>Words around a ticket that say nothing more: "see", "tracked in", "link to issue".</summary>
    private static readonly WordSet Fillers = new(
        ["see", "issue", "issues", "bug", "bugs", "ticket", "tickets", "pr", "prs", "mr", "pull", "merge", "request", "github", "gitlab", "jira", "link", "to", "in", "by", "as", "the", "tracked", "tracking", "related", "here", "and", "this", "for", "an", "via", "ref", "refs", "also", "cf", "work", "item"]);

    /// <summary>Parts of an address in front of the number or key of a ticket.</summary>
    private static readonly WordSet PathWords = new(
        ["issues", "issue", "pull", "pulls", "merge_requests", "pull-requests", "browse", "ticket", "tickets", "bug", "bugs", "+bug", "work_items", "workitems", "_workitems", "edit", "story", "stories", "show", "t", "c", "task", "tasks", "discussions", "item"]);

    private static readonly string[] NumberedNouns = ["bug", "issue", "ticket", "pr", "mr", "pull request", "merge request", "story", "task"];

    public static bool IsTrackerPrefix(ReadOnlySpan<char> prefix) => !OtherPrefixes.Contains(prefix) && !IsDocumentId(prefix);

    public static bool IsFiller(ReadOnlySpan<char> word) => Fillers.Contains(word);

    public static bool IsPathWord(ReadOnlySpan<char> segment) => PathWords.Contains(segment);

    /// <summary>The length of "Bug " or "issue " at the start of a phrase; 0 if it starts with something else.</summary>
    public static int NounLength(ReadOnlySpan<char> phrase)
    {
        foreach (var noun in NumberedNouns)
        {
            if (phrase.Length > noun.Length && phrase[noun.Length] == ' ' && phrase.StartsWith(noun, StringComparison.OrdinalIgnoreCase))
            {
                return noun.Length + 1;
            }
        }

        return 0;
    }

    /// <summary>"PM2021" of "PM2021-108" names a postmortem by its year.</summary>
    private static bool IsDocumentId(ReadOnlySpan<char> prefix) =>
        prefix.Length >= 6 && prefix[^4..].IndexOfAnyExceptInRange('0', '9') < 0 && prefix[^4] is '1' or '2';
}
