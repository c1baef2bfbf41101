using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Linter.Testing;

/// <summary>
/// Fills a repository with many postmortems and commits at once, the same every time.
/// The first commits each add a document; each later one edits one: an action item is done, or its due date slides.
/// </summary>
public static class PostmortemRepository
{
    private const int HoursBetweenCommits = 7;

    private static readonly DateTime FirstCommitAt = new(2020, 1, 6, 9, 0, 0, DateTimeKind.Utc);
    private static readonly string[] Services = ["Checkout", "Search", "Login", "Billing", "Upload", "Dashboard", "Mail", "Export"];
    private static readonly string[] Owners = ["ana", "ben", "chen", "dana", "emil"];

    /// <summary>Writes the commits to the branch main and checks it out.</summary>
    public static void Fill(string folder, int documents, int commits)
    {
        using (var import = new FastImport(folder))
        {
            Write(import, documents, commits);
        }

        ProgramResult.Of(new ProcessStartInfo("git", ["-C", folder, "reset", "--quiet", "--hard", "main"])).ExitCode.Should().Be(0);
    }

    /// <summary>The path of a document: "postmortems/2020/0017-search.md".</summary>
    public static string PathOf(int document) => $"postmortems/{CommitAt(document).Year}/{document:0000}-{ServiceOf(document).ToLowerInvariant()}.md";

    /// <summary>The text of a document after so many edits.</summary>
    public static string TextOf(int document, int edits)
    {
        var day = CommitAt(document).Date.AddDays(-2);
        var (start, minutes) = (day.AddHours(8 + document % 9).AddMinutes(document % 47), 35 + document % 90);
        var text = new StringBuilder();
        text.Append($"# {ServiceOf(document)} outage on {Day(day)}\n\n");
        text.Append($"- Date: {Day(day)}\n- Severity: SEV{1 + document % 3}\n- Duration: {minutes} minutes\n- Status: resolved\n\n");
        text.Append($"## Summary\n\n{ServiceOf(document)} failed for {5 + document % 60}% of customers after release {document}.{edits % 4} was rolled out. {Filler(document)}\n\n");
        AppendTimeline(text, start, minutes, document);
        text.Append($"## Impact\n\n{1200 + document * 3} requests failed, about {5 + document % 60}% of the traffic. {Filler(document + 1)}\n\n");
        text.Append($"## Root Cause\n\nThe release changed how connections are pooled, and the pool of {ServiceOf(document)} ran out. {Filler(document + 2)}\n\n");
        text.Append($"## Lessons Learned\n\nThe alert fired early. The rollback took longer than it should. {Filler(document + 3)}\n\n");
        AppendActions(text, day, document, edits);
        return text.ToString();
    }

    private static void Write(FastImport import, int documents, int commits)
    {
        for (var commit = 0; commit < commits; commit++)
        {
            var (document, owner) = (commit % documents, Owners[commit % Owners.Length]);
            var at = new DateTimeOffset(CommitAt(commit));
            import.Commit($"{owner} <{owner}@example.com>", at.ToOffset(TimeSpan.FromHours(1)), at, commit < documents ? $"Add the postmortem {document}" : $"Follow up on the postmortem {document}");
            import.Put(PathOf(document), TextOf(document, commit / documents));
            import.Finish();
        }
    }

    private static void AppendTimeline(StringBuilder text, DateTime start, int minutes, int document)
    {
        text.Append("## Timeline (UTC)\n\n| Time | Event |\n| --- | --- |\n");
        string[] events =
        [
            "Error rate rises, impact starts", "Alert fires", "On-call engineer acknowledges", "Customers write to support", "Incident channel is opened",
            "Dashboards show exhausted pools", "Support informs the largest customers", "Database team joins", "Connections are counted by hand",
            "Release is suspected", "Traffic is moved to another region", "Queue keeps growing", "Rollback is decided", "Rollback starts", "Half of the hosts run the old release",
        ];
        for (var i = 0; i < events.Length; i++)
        {
            text.Append($"| {Clock(start.AddMinutes((double)i * minutes / events.Length))} | {events[i]} of {ServiceOf(document)} |\n");
        }

        text.Append($"| {Clock(start.AddMinutes(minutes))} | Service restored, impact ends |\n\n");
    }

    private static void AppendActions(StringBuilder text, DateTime day, int document, int edits)
    {
        text.Append("## Action Items\n\n| Action | Owner | Due | Ticket | Status |\n| --- | --- | --- | --- | --- |\n");
        for (var i = 0; i < 8; i++)
        {
            var due = Day(day.AddDays(14 + 7 * i + (edits > 1 && i == 3 ? 30 : 0)));
            text.Append($"| Limit part {i} of the pool of {ServiceOf(document)} | @{Owners[(document + i) % Owners.Length]} | {due} | OPS-{document * 8 + i} | {(i < edits ? "done" : "open")} |\n");
        }
    }

    private static string Filler(int seed)
    {
        string[] sentences =
        [
            "The load balancer retried each request twice, which made the queue longer.",
            "Caches hid the failure for returning customers.",
            "The canary had no traffic of this kind, so it stayed green.",
            "A second region was not affected, because it runs an older release.",
            "The runbook named the right dashboard but the wrong command.",
        ];
        return string.Join(' ', Enumerable.Range(0, sentences.Length).Select(i => sentences[(seed + i * 2) % sentences.Length]))
            + $"\n\nThe team of {ServiceOf(seed)} looked at {3 + seed % 4} similar incidents of the last year. {sentences[seed % sentences.Length]} {sentences[(seed + 1) % sentences.Length]}";
    }

    private static string ServiceOf(int document) => Services[document % Services.Length];

    private static DateTime CommitAt(int commit) => FirstCommitAt.AddHours((double)commit * HoursBetweenCommits);

    private static string Day(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Clock(DateTime time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);
}
