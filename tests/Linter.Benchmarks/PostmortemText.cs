using System.Globalization;
using System.Text;

namespace Linter.Benchmarks;

/// <summary>
/// The postmortem of a number, the same every time and unlike every other one: services, causes, forms and lengths vary (2 to 9 KB, 5 KB on average).
/// Most are in order; one of eight states a duration that does not follow from its window.
/// </summary>
internal sealed class PostmortemText
{
    private const int WrongDurations = 8;

    private static readonly string[] Services = ["Checkout", "Search", "Login", "Billing", "Upload", "Dashboard", "Mail delivery", "Export", "Webhooks", "Notifications", "Reporting", "Image resizing"];
    private static readonly string[] Parts = ["connection pool", "query planner", "load balancer", "message broker", "session cache", "replication slot", "certificate store", "rate limiter", "feature flag service", "DNS resolver", "job queue", "storage gateway"];
    private static readonly string[] Defects = ["ran out of connections", "kept a stale entry", "retried without a limit", "dropped every third request", "waited for a lock", "restarted in a loop", "refused new clients", "fell behind by several minutes"];
    private static readonly string[] Changes = ["release 4.12", "the migration of the orders table", "a new index", "the rotation of the certificates", "a change of the timeouts", "the upgrade of the kernel", "a second region", "the new retry policy"];
    private static readonly string[] Teams = ["payments team", "platform team", "database team", "network team", "on-call engineer", "support team", "incident commander", "release manager"];
    private static readonly string[] Owners = ["@ana", "@ben", "@chen", "@dana", "@emil", "@fatou", "@goran", "@hana"];
    private static readonly string[] Customers = ["customers", "users", "requests", "API clients", "tenants in Europe"];

    private static readonly string[] Events =
    [
        "Alert `{0}-error-rate` fires", "The {2} is paged and acknowledges", "The {2} opens the incident channel", "Error rate of {0} reaches {4}%", "The {2} suspects {3}",
        "The {1} of {0} {5}", "Customers report failures of {0} to support", "Status page is set to **degraded performance**", "The {2} restarts the {1} of {0}",
        "The dashboard of the {1} ([graph](https://grafana.example.com/d/{4})) shows {4} open connections", "Traffic of {0} is moved to the second region",
        "{3} is rolled back on half of the hosts", "The {2} adds {4} hosts to the pool", "Latency of {0} falls below {4}0 ms", "The {1} is drained and restarted by hand",
    ];

    private static readonly string[] Sentences =
    [
        "The {1} of {0} {5}, which the tests of the {2} did not cover.", "A canary with {4}% of the traffic had looked healthy, because it received no writes.",
        "The {2} looked at the wrong dashboard first and found the {1} only after a call with the {2}.", "Since {3}, each request to {0} opens {4} connections instead of one.",
        "Caches hid the failure from returning {6}, so that support heard of it late.", "The runbook of the {1} named a command that no longer exists.",
        "No data was lost; {4}0 jobs were repeated by hand on the next day.", "The alert on the {1} has a threshold that was set before {3} and never changed.",
        "Retries of the clients tripled the load of the {1} while it was recovering.", "The {2} had planned to replace the {1} in the next quarter.",
        "We were lucky that {3} had not reached the second region yet.", "Logs of the {1} were sampled, and the first errors were not among them.",
    ];

    private readonly Random _random;
    private readonly StringBuilder _text = new();
    private readonly string _service;
    private readonly string _change;
    private readonly DateTime _start;
    private readonly int _minutes;

    private PostmortemText(int number)
    {
        _random = new Random(unchecked(number * 0x61C88647)); // neighbouring seeds give like documents
        _service = Pick(Services);
        _change = Pick(Changes);
        _start = new DateTime(2019, 1, 7, 0, 0, 0, DateTimeKind.Utc).AddDays(_random.Next(2400)).AddMinutes(60 + _random.Next(900));
        _minutes = 40 + _random.Next(300);
    }

    public static string Of(int number) => new PostmortemText(number).Write();

    /// <summary>One postmortem with so many entries in its timeline, about 100 characters each.</summary>
    public static string WithTimelineOf(int entries)
    {
        var postmortem = new PostmortemText(0);
        postmortem.AppendHead(postmortem._minutes);
        postmortem.AppendTimeline(entries, isTable: false);
        return postmortem._text.ToString();
    }

    private string Write()
    {
        AppendHead(_random.Next(WrongDurations) == 0 ? _minutes + 25 : _minutes);
        AppendSection(Pick("Summary", "Issue Summary", "Overview"), 3, $"{_service} failed for {3 + _random.Next(60)}% of {Pick(Customers)} from {Clock(0)} to {Clock(_minutes)} UTC.");
        AppendSection("Impact", 2, $"{100 + _random.Next(9000)} {Pick(Customers)} saw errors.");
        AppendTimeline(8 + _random.Next(24), isTable: _random.Next(2) == 0);
        AppendSection(Pick("Root Cause", "Root Cause and Trigger", "Contributing Factors"), 4, $"With {_change}, the {Pick(Parts)} of {_service} {Pick(Defects)}.");
        AppendSection(Pick("Resolution", "Resolution and Recovery"), 3, $"Rolling back {_change} ended the incident.");
        AppendSection("Lessons Learned", 5, "The alert fired early.");
        AppendActions();
        return _text.ToString();
    }

    private void AppendHead(int minutes)
    {
        var fields = new[] { ("Date", Day(_start)), ("Severity", $"SEV{1 + _random.Next(3)}"), ("Status", "resolved"), ("Duration", $"{minutes} minutes"), ("Authors", $"{Pick(Owners)}, {Pick(Owners)}") };
        var title = $"# {_service}: {Pick("outage", "degraded performance", "errors", "slow responses")} on {Day(_start)}\n\n";
        _text.Append(_random.Next(3) switch
        {
            0 => $"---\n{string.Concat(fields.Select(static field => $"{field.Item1.ToLowerInvariant()}: \"{field.Item2}\"\n"))}---\n\n{title}",
            1 => $"{title}| | |\n| --- | --- |\n{string.Concat(fields.Select(static field => $"| **{field.Item1}** | {field.Item2} |\n"))}\n",
            _ => $"{title}{string.Concat(fields.Select(static field => $"- **{field.Item1}:** {field.Item2}\n"))}\n",
        });
    }

    private void AppendSection(string title, int sentences, string first)
    {
        _text.Append($"## {title}\n\n{first}");
        for (var i = 0; i < sentences; i++)
        {
            _text.Append(i % 3 == 2 ? "\n\n" : _random.Next(2) == 0 ? "\n" : " ").Append(Fill(Pick(Sentences)));
        }

        _text.Append("\n\n");
    }

    private void AppendTimeline(int entries, bool isTable)
    {
        _text.Append("## Timeline (UTC)\n\n").Append(isTable ? "| Time | Event |\n| --- | --- |\n" : "");
        for (var i = 0; i <= entries; i++)
        {
            var time = Clock((int)((long)i * _minutes / entries));
            var what = i == entries ? $"{_service} is restored, impact ends" : i == 0 ? $"{_change} is rolled out, impact starts" : $"{Fill(Pick(Events))}. {Fill(Pick(Events))}";
            _text.Append(isTable ? $"| {time} | {what} |\n" : $"- **{time}** {what}.\n");
        }

        _text.Append('\n');
    }

    private void AppendActions()
    {
        _text.Append("## Action Items\n\n");
        for (var i = 3 + _random.Next(6); i > 0; i--)
        {
            _text.Append($"- [{Pick(" ", "x")}] {Pick("Limit", "Alert on", "Document", "Test", "Replace")} the {Pick(Parts)} of {_service} ({Pick(Owners)}, due {Day(_start.AddDays(7 + _random.Next(60)))}, OPS-{_random.Next(10_000)})\n");
        }
    }

    private string Fill(string pattern) =>
        string.Format(CultureInfo.InvariantCulture, pattern, _service, Pick(Parts), Pick(Teams), _change, 2 + _random.Next(90), Pick(Defects), Pick(Customers));

    private string Clock(int minute) => _start.AddMinutes(minute).ToString("HH:mm", CultureInfo.InvariantCulture);

    private static string Day(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private T Pick<T>(params ReadOnlySpan<T> choices) => choices[_random.Next(choices.Length)];
}
