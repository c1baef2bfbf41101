using System.Diagnostics;
using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Reporting;
using Linter.Rules;
using Linter.Text;
using NodaTime;

namespace Linter.Fuzz;

/// <summary>
/// Checks what must hold for every document: no rule fails, places lie in the text, equal input gives equal output, time stays linear;
/// for some, by their number, also what costs more: all formats, repairs, several threads.
/// </summary>
internal sealed class Promises
{
    private const int Threads = 4;

    private const double SecondsPerCharacter = 1.0 / 1_000_000;

    // A document this small may be met by a pause of the collector or the scheduler.
    private static readonly TimeSpan Slack = TimeSpan.FromSeconds(1);

    private readonly AnalyzerDriver _driver = new(RuleCatalog.Rules, new AnalyzerConfiguration
    {
        IsPedantic = true,
        ReferenceTime = Instant.FromUtc(2026, 1, 1, 0, 0),
        Profile = "alx",
    });

    /// <summary>The first promise that is broken; null if all hold.</summary>
    public Failure? Check(long number, string content)
    {
        var (analysis, elapsed) = Analyze(content);
        for (var again = 0; again < 3 && IsTooLong(elapsed, content); again++)
        {
            elapsed = Analyze(content).Elapsed; // the machine may have been busy
        }

        if (IsTooLong(elapsed, content))
        {
            return new Failure(number, "slow", $"{elapsed.TotalSeconds:0.0} s for {content.Length} characters");
        }

        return BrokenRule(number, analysis) ?? WrongPlace(number, analysis) ?? Difference(number, content, analysis) ?? Costly(number, content, analysis);
    }

    private Failure? Costly(long number, string content, DocumentAnalysis analysis) => (number % 8) switch
    {
        0 or 4 => ReportPromise.Check(number, analysis),
        1 or 5 => FixPromise.Check(number, _driver, analysis),
        2 => DifferenceOfThreads(number, content, analysis),
        _ => null,
    };

    private (DocumentAnalysis Analysis, TimeSpan Elapsed) Analyze(string content)
    {
        var started = TimeOfThread();
        var analysis = _driver.Analyze(SourceText.From(content, "docs/postmortem.md"));
        return (analysis, TimeOfThread() - started);
    }

    /// <summary>The time the thread has run; where the system does not tell, the time that has passed.</summary>
    private static TimeSpan TimeOfThread() => OperatingSystem.IsLinux()
        ? TimeSpan.FromMicroseconds(long.Parse(File.ReadAllText("/proc/thread-self/schedstat").Split(' ')[0]) / 1000.0)
        : Stopwatch.GetElapsedTime(0);

    private static bool IsTooLong(TimeSpan elapsed, string content) => elapsed > Slack + TimeSpan.FromSeconds(content.Length * SecondsPerCharacter);

    private static Failure? BrokenRule(long number, DocumentAnalysis analysis)
    {
        var notification = analysis.Notifications.FirstOrDefault(found => found.Severity == DiagnosticSeverity.Error);
        return notification is null ? null : new Failure(number, $"{notification.Id} {notification.RuleId}", notification.Message);
    }

    private static Failure? WrongPlace(long number, DocumentAnalysis analysis)
    {
        foreach (var diagnostic in analysis.Diagnostics)
        {
            var places = diagnostic.Related.Select(related => related.Span)
                .Concat(diagnostic.Fixes.SelectMany(fix => fix.Changes).Select(change => change.Span))
                .Prepend(diagnostic.Span);
            foreach (var place in places)
            {
                if (place.Start < 0 || place.Length < 0 || place.End > analysis.Text.Length)
                {
                    return new Failure(number, $"place of {diagnostic.Descriptor.Id}", $"{place} in {analysis.Text.Length} characters");
                }
            }

            if (diagnostic.Message.Length == 0)
            {
                return new Failure(number, $"message of {diagnostic.Descriptor.Id}", "empty");
            }
        }

        return null;
    }

    private Failure? Difference(long number, string content, DocumentAnalysis analysis)
    {
        var first = ReportOf(analysis);
        var second = ReportOf(_driver.Analyze(SourceText.From(content, "docs/postmortem.md")));
        return first == second ? null : new Failure(number, "two runs differ", $"{first.Length} and {second.Length} characters");
    }

    private Failure? DifferenceOfThreads(long number, string content, DocumentAnalysis analysis)
    {
        var expected = ReportOf(analysis);
        var reports = new DocumentPipeline(Threads).Run(Enumerable.Repeat(content, Threads).ToList(), document => ReportOf(_driver.Analyze(SourceText.From(document, "docs/postmortem.md"))));
        return reports.All(report => report == expected) ? null : new Failure(number, "threads differ", "the same document on several threads");
    }

    private static string ReportOf(DocumentAnalysis analysis)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var reporter = new TextReporter(output, new TextReporterOptions());
        reporter.Write(new DocumentReport(analysis.Text, analysis.Diagnostics));
        return output.ToString();
    }
}
