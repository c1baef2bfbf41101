using System.Text;

namespace Linter.Testing;

/// <summary>Documents nobody writes, of any size: what costs parsers and readers quadratic time if they are careless.</summary>
/// <param name="Name">What the document is made of.</param>
/// <param name="Write">The document with so many of its parts.</param>
public sealed record PathologicalText(string Name, Func<int, string> Write)
{
    private const string Postmortem = "# Checkout outage\n\n## Summary\n\nCheckout failed from 10:00 to 11:00 UTC on 2025-03-04.\n\n";

    private const int LongLine = 9_900;

    private static readonly IReadOnlyList<PathologicalText> Kinds =
    [
        // nesting
        new("nested quotes", static n => Repeat(">", n) + " text"),
        new("nested quotes with blanks", static n => Repeat("> ", n) + "text"),
        new("nested lists in a line", static n => Repeat("- ", n) + "text"),
        new("nested numbered lists in a line", static n => Repeat("1. ", n) + "text"),
        new("lists in quotes in lists", static n => Repeat("> - ", n) + "text"),
        new("nested lists in lines", static n => Lines(Root(n), static i => new string(' ', 2 * i) + "- a")),
        new("staircases of lists", static n => Lines(n, static i => new string(' ', 2 * (i % 50)) + "- a")),
        new("deep quote, then lines that leave it", static n => Repeat(">", 100) + "a\n" + Lines(n, static _ => "b")),
        new("nested elements", static n => Repeat("<div>", n) + "text"),
        new("nested elements in lines", static n => Repeat("<div>\n", n) + "text"),
        new("nested details", static n => Repeat("<details><summary>a</summary>\n\n", n) + "text"),
        new("nested links", static n => Repeat("[a](", n) + "b"),
        // brackets
        new("opening brackets", static n => Repeat("[", n)),
        new("closing brackets", static n => Repeat("]", n)),
        new("balanced brackets", static n => Repeat("[", n) + Repeat("]", n)),
        new("pairs of brackets", static n => Repeat("[]", n)),
        new("pairs of brackets with a letter", static n => Repeat("[a]", n)),
        new("opening brackets with a letter", static n => Repeat("[a", n)),
        new("opening brackets with blanks", static n => Repeat("[a ", n)),
        new("opening images", static n => Repeat("![", n)),
        new("links", static n => Repeat("[a](b) ", n)),
        new("links without end", static n => Repeat("[a](b ", n)),
        new("links with titles without end", static n => Repeat("[a](b \"", n)),
        new("links into brackets", static n => Repeat("[a](<b ", n)),
        new("parentheses in a target", static n => "[a](" + Repeat("(", n)),
        new("references", static n => Repeat("[a][b] ", n)),
        new("definitions", static n => Lines(n, static i => $"[a{i}]: b")),
        new("definitions and their use", static n => Lines(n, static i => $"[a{i}]") + "\n\n" + Lines(n, static i => $"[a{i}]: b\n")),
        new("footnotes", static n => Lines(n, static i => $"[^{i}]: b\n")),
        // emphasis
        new("stars", static n => Repeat("*", n)),
        new("stars with a letter at the end", static n => Repeat("*", n) + "a"),
        new("opening stars", static n => Repeat("*a ", n)),
        new("opening double stars", static n => Repeat("**a ", n)),
        new("closing stars", static n => Repeat("a* ", n)),
        new("opening stars, closing lines", static n => Repeat("*a ", n) + Repeat("a_ ", n)),
        new("stars and lines in turn", static n => Repeat("*a _b ", n)),
        new("stars inside words", static n => Repeat("a**b", n)),
        new("mixed runs", static n => Repeat("a***b**c*d ", n)),
        new("balanced stars", static n => Repeat("*", n) + "a" + Repeat("*", n)),
        new("nested stars", static n => Repeat("*a **b ", n) + Repeat("c** d* ", n)),
        new("strikes", static n => Repeat("~~a ", n)),
        new("stars in opening brackets", static n => Repeat("[*a ", n)),
        // code, entities, angle brackets
        new("ticks", static n => Repeat("`", n)),
        new("ticks with a letter", static n => Repeat("`a ", n)),
        new("runs of ticks of all lengths", static n => Runs(n, '`', ' ')),
        new("fences", static n => Lines(n, static _ => "```")),
        new("fences without end", static n => Lines(n, static i => i % 2 == 0 ? "```a" : "~~~b")),
        new("indented code", static n => Lines(n, static _ => "    code\n")),
        new("opening angle brackets", static n => Repeat("<", n)),
        new("tags without end", static n => Repeat("<a ", n)),
        new("tags with attributes without end", static n => Repeat("<a b=\"", n)),
        new("comments without end", static n => Repeat("<!-- ", n)),
        new("comments without end in text", static n => Repeat("a <!-- ", n)),
        new("comments", static n => Repeat("<!-- a -->", n)),
        new("comments in lines", static n => Lines(n, static _ => "<!-- a -->")),
        new("declarations without end", static n => Repeat("a <!A ", n)),
        new("instructions without end", static n => Repeat("a <? ", n)),
        new("sections of data without end", static n => Repeat("a <![CDATA[ ", n)),
        new("ampersands", static n => Repeat("&", n)),
        new("entities without end", static n => Repeat("&#1", n)),
        new("backslashes", static n => Repeat("\\", n)),
        new("addresses", static n => Repeat("https://a.b/c ", n)),
        new("addresses without blanks", static n => Repeat("https://", n)),
        new("mail addresses", static n => Repeat("a@b.c ", n)),
        // lines
        new("headings", static n => Lines(n, static _ => "# a")),
        new("headings with underlines", static n => Lines(n, static _ => "a\n===")),
        new("headings with underlines, parted", static n => Lines(n, static _ => "a\n---\n")),
        new("sections of a timeline", static n => Lines(n, static i => $"## Timeline\n\n- {Clock(i)} a\n")),
        new("sections without a meaning", static n => Lines(n, static i => $"## Part {i}\n\nText.\n")),
        new("bold headings", static n => Lines(n, static _ => "**Root cause:** a\n")),
        new("labels", static n => Lines(n, static _ => "Root cause: a\n")),
        new("rules", static n => Lines(n, static _ => "---")),
        new("empty lines", static n => Repeat("\n", n)),
        new("carriage returns", static n => Repeat("\r", n)),
        new("list items", static n => Lines(n, static _ => "- a")),
        new("list items, parted", static n => Lines(n, static _ => "- a\n")),
        new("list items of other kinds", static n => Lines(n, static i => i % 2 == 0 ? "- a" : "* a")),
        new("tasks", static n => Lines(n, static _ => "- [ ] a")),
        new("lines of a paragraph", static n => Lines(n, static _ => "text")),
        new("lines of a quote", static n => Lines(n, static _ => "> text")),
        new("one quote, then lines", static n => "> " + Lines(n, static _ => "text")),
        new("hard breaks", static n => Lines(n, static _ => "text  ")),
        new("merge conflicts", static n => Lines(n, static _ => "<<<<<<< a\nx\n=======\ny\n>>>>>>> b")),
        new("openings of merge conflicts", static n => Lines(n, static _ => "<<<<<<< a")),
        new("front matter", static n => "---\n" + Lines(n, static i => $"a{i}: b") + "\n---\n"),
        new("front matter without end", static n => "---\n" + Lines(n, static i => $"a{i}: b")),
        // tables
        new("columns", static n => $"{Repeat("|a", n)}|\n{Repeat("|-", n)}|\n{Repeat("|b", n)}|\n"),
        new("columns of a row below a narrow header", static n => $"|a|\n|-|\n{Repeat("|b", n)}|\n"),
        new("narrow rows below a wide header", static n => $"{Repeat("|a", n)}|\n{Repeat("|-", n)}|\n{Repeat("|b|\n", n)}"),
        new("rows", static n => "|a|b|\n|-|-|\n" + Repeat("|c|d|\n", n)),
        new("pipes", static n => Repeat("|", n)),
        new("pipes with a letter", static n => Repeat("a|", n)),
        new("pipes in lines without a header", static n => Lines(n, static _ => "a|b")),
        new("tables", static n => Repeat("|a|\n|-|\n|b|\n\n", n)),
        new("pipes between stars", static n => Repeat("*a|", n) + "\n" + Repeat("-|", n)),
        // one long line
        new("words in a line", static n => Repeat("word ", n)),
        new("one word", static n => Repeat("a", n)),
        new("digits", static n => Repeat("1", n)),
        new("numbers", static n => Repeat("12 ", n)),
        new("colons", static n => Repeat(":", n)),
        new("numbers and colons", static n => Repeat("1:", n)),
        new("hyphens in words", static n => Repeat("a-", n)),
        new("blanks", static n => "a" + Repeat(" ", n) + "b"),
        new("tabs", static n => Repeat("\t", n) + "a"),
        new("null characters", static n => Repeat("\0", n)),
        new("accents", static n => "e" + Repeat("\u0301", n)),
        new("dots", static n => Repeat(". ", n)),
        new("quotation marks", static n => Repeat("\"", n)),
        new("opening parentheses", static n => Repeat("(a ", n)),
        new("balanced parentheses", static n => Repeat("(", n) + "a" + Repeat(")", n)),
        new("garbled text", static n => Repeat("â€™", n)),
        new("surrogates", static n => Repeat("\uD83D", n)),
        new("clocks in a line", static n => Postmortem + Repeat("15:00 ", n)),
        new("days in a line", static n => Postmortem + Repeat("2025-03-06 ", n)),
        new("moments in a line", static n => Postmortem + Repeat("2025-03-06 15:00 UTC, ", n)),
        new("ranges in a line", static n => Postmortem + Repeat("15:00-16:00 ", n)),
        new("lengths in a line", static n => Postmortem + Repeat("5 hours ", n)),
        new("shares in a line", static n => Postmortem + Repeat("85% of users ", n)),
        new("zones in a line", static n => Postmortem + Repeat("15:00 PST ", n)),
        new("abbreviations of no zone", static n => Postmortem + Repeat("15:00 XYZT ", n)),
        new("weekdays in a line", static n => Postmortem + Repeat("Monday, ", n)),
        new("tickets in a line", static n => Postmortem + "## Action items\n\n- Fix " + Repeat("OPS-12 ", n)),
        new("placeholders in a line", static n => Postmortem + Repeat("TBD ", n)),
        new("causes in a line", static n => Postmortem + "## Root Cause\n\n" + Repeat("A lock was missing. ", n)),
        // postmortems
        new("timeline", static n => Postmortem + "## Timeline\n\n" + Lines(n, static i => $"- {Clock(i)} UTC: Step {i}.")),
        new("timeline backwards", static n => Postmortem + "## Timeline\n\n" + Lines(n, i => $"- {Clock(n - i)} UTC: Step {i}.")),
        new("timeline of days", static n => Postmortem + "## Timeline\n\n" + Lines(n, static i => $"- 2025-03-{1 + (i % 28):00} {Clock(i)} UTC: Step {i}.")),
        new("timeline of one moment", static n => Postmortem + "## Timeline\n\n" + Lines(n, static _ => "- 10:00 UTC: Alert fired, detected, resolved.")),
        new("timeline as a table", static n => Postmortem + "## Timeline\n\n| Time | Event |\n|---|---|\n" + Lines(n, static i => $"| {Clock(i)} | Step {i} |")),
        new("timeline as paragraphs", static n => Postmortem + "## Timeline\n\n" + Lines(n, static i => $"{Clock(i)} UTC Step {i}.\n")),
        new("action items", static n => Postmortem + "## Action items\n\n" + Lines(n, static i => $"- Add alert {i} (@ana, due 2025-04-01, OPS-{i})")),
        new("equal action items", static n => Postmortem + "## Action items\n\n" + Lines(n, static _ => "- Improve monitoring")),
        new("action items as a table", static n => Postmortem + "## Action items\n\n| Action | Owner | Due |\n|---|---|---|\n" + Lines(n, static i => $"| Add alert {i} | @ana | 2025-04-01 |")),
        new("durations", static n => Postmortem + Lines(n, static _ => "Duration: 5 hours\n")),
        new("windows", static n => Postmortem + Lines(n, static i => $"The outage lasted from {Clock(i)} to {Clock(i + 30)} UTC.\n")),
        new("impacts", static n => Postmortem + "## Impact\n\n" + Lines(n, static i => $"{i % 100}% of users could not pay.")),
        new("severities", static n => Postmortem + Lines(n, static i => $"Severity: SEV-{i % 5}\n")),
        new("root causes", static n => Postmortem + Lines(n, static _ => "## Root Cause\n\nA lock was missing.\n")),
        new("relative times", static n => Postmortem + "## Timeline\n\n" + Lines(n, static i => $"- {Clock(i)} UTC: five minutes later it failed.")),
        new("questions why", static n => Postmortem + "## Five whys\n\n" + Lines(n, static i => $"{i}. Why? Because of {i}.")),
        new("blame", static n => Postmortem + Lines(n, static _ => "Bob should have known better; it was human error.")),
        new("links to nowhere", static n => Postmortem + Lines(n, static i => $"See [part {i}](#part-{i}).")),
        new("suppressions", static n => Postmortem + Lines(n, static _ => "<!-- pmlint-disable PM2001 -- reason -->\n")),
        new("suppressions of the next line", static n => Postmortem + Lines(n, static _ => "<!-- pmlint-disable-next-line PM2001 -- reason -->\n- a\n")),
        new("suppressions with their ends", static n => Postmortem + Lines(n, static _ => "<!-- pmlint-disable PM2001 -- reason -->\n\na\n\n<!-- pmlint-enable PM2001 -->\n")),
    ];

    /// <summary>Every kind; one that is a single line also as lines of a paragraph and as paragraphs just below the limit of a line.</summary>
    public static IReadOnlyList<PathologicalText> All { get; } =
    [
        .. Kinds,
        .. Kinds.Where(static kind => kind.IsLine).Select(static kind => new PathologicalText($"{kind.Name}, broken", count => Break(kind.Write(count), "\n"))),
        .. Kinds.Where(static kind => kind.IsLine).Select(static kind => new PathologicalText($"{kind.Name}, parted", count => Break(kind.Write(count), "\n\n"))),
    ];

    public override string ToString() => Name;

    private bool IsLine => Write(LongLine).Split('\n').Any(static line => line.Length >= LongLine);

    private static string Break(string text, string end)
    {
        var broken = new StringBuilder();
        foreach (var line in text.Split('\n'))
        {
            for (var at = 0; at < line.Length; at += LongLine)
            {
                broken.Append(line.AsSpan(at, Math.Min(LongLine, line.Length - at))).Append(end);
            }

            broken.Append('\n');
        }

        return broken.ToString();
    }

    private static string Repeat(string part, int count) => new StringBuilder(part.Length * count).Insert(0, part, count).ToString();

    private static string Lines(int count, Func<int, string> line)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            text.Append(line(i)).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>Runs of all lengths that have about this many characters together.</summary>
    private static string Runs(int count, char character, char between)
    {
        var text = new StringBuilder();
        for (var length = 1; text.Length < count; length++)
        {
            text.Append(character, length).Append('a').Append(between);
        }

        return text.ToString();
    }

    // A part that grows with its index makes a document of quadratic size.
    private static int Root(int count) => (int)Math.Sqrt(count);

    private static string Clock(int minute) => $"{minute / 60 % 24:00}:{minute % 60:00}";
}
