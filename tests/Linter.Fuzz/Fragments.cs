namespace Linter.Fuzz;

/// <summary>Pieces of text that readers, rules and the Markdown grammar treat in special ways.</summary>
internal static class Fragments
{
    public static IReadOnlyList<string> All { get; } =
    [
        // Markdown
        "\n", "\r\n", "\r", "\n\n", "# ", "## ", "- ", "* ", "1. ", "- [ ] ", "- [x] ", "> ", ">>>> ", "    ", "\t", "```\n", "~~~", "---\n", "***", "===\n",
        "| ", " | ", "|---|---|\n", "| a | b |\n|---|:--:|\n", "**", "__", "*", "_", "`", "``", "~~", "[", "](", ")", "[x](y)", "![", "<", ">", "<br>", "<!--", "-->",
        "<details>", "</details>", "<https://a.b/c>", "[^1]", "[^1]: ", "&amp;", "&#x27;", "&nbsp;", "\\|", "\\", ":::", "$$", "{#id}", "==",
        "---\ndate: 2025-03-06\nseverity: SEV1\n---\n", "+++\n", "<<<<<<< HEAD\n", "=======\n", ">>>>>>> main\n",
        // suppressions
        "<!-- pmlint-disable PM2001 -- reason -->\n", "<!-- pmlint-disable-next-line PM1001 -- x -->\n", "<!-- pmlint-enable PM2001 -->\n", "<!-- pmlint-disable-file PM5007 until=2027-01-31 -- y -->",
        // times and dates
        "15:00", "24:00", "00:00", "25:61", "3 PM", "12 AM", "noon", "midnight", "15:00–19:30", "2025-03-06", "2025-02-30", "20202-01-16", "03/06/2025", "6 March 2025", "Mar 6",
        "Thursday, 6 March 2025", "2025-03-06T15:00:00Z", "2025-03-06 15:00 UTC", "15:00 PST", "15:00 PDT", "UTC+14", "(UTC-7)", "+05:30", "America/Los_Angeles", "IST", "yesterday", "the next day",
        "29 February", "2025-03-30 02:30 CET", "9999-12-31", "0001-01-01", "1e9", "T+15", "+00:10",
        // amounts
        "5 hours", "4 h 30 min", "270 minutes", "PT4H30M", "half an hour", "a few minutes", "~5 h", "at least 3 hours", "85 %", "100%", "150%", "-5%", "0.1%", "1,234", "1.234,5", "99.9%", "3 of 4", "two thirds",
        "10k", "$1.5M", "99999999999999999999", "1/0", "½", "²",
        // words of postmortems
        "Duration: ", "Start: ", "End: ", "Detected: ", "Severity: SEV-1", "Status: resolved", "Impact: ", "Root cause: ", "human error", "should have", "TBD", "TODO", "[name]", "XXX", "lorem ipsum",
        "Owner: @ana", "due 2025-04-01", "PROJ-123", "#42", "completely down", "some users", "all users", "no data was lost", "rolled back", "alert fired", "paged", "resolved", "5 whys", "Why? ",
        // awkward characters
        "\0", "\uFEFF", "\u200B", "\u202E", "\u2028", "\u00A0", "\u00AD", "\u2013", "\u2014", "\u2212", "\uFF1A", "\uFF11\uFF15", "é", "e\u0301", "ß", "İ", "ı", "😀", "\uD83D", "\uDE00", "\u001B[31m", "\uFFFD", "中文", "عربي",
    ];
}
