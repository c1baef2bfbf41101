using System.Text.Json;
using System.Xml;
using Linter.Analysis;
using Linter.Reporting;
using Linter.Reporting.GitHub;
using Linter.Reporting.Sarif;
using Linter.Rules;

namespace Linter.Fuzz;

/// <summary>Every format can say what was found, and what it writes can be read again.</summary>
internal static class ReportPromise
{
    private static readonly RunReport Run = new() { ToolVersion = "1.0.0", Rules = [.. RuleCatalog.Rules.Select(static rule => new RuleReport(rule.Descriptor))] };

    private static readonly (string Name, Func<Stream, TextWriter, IReporter> Create, Action<MemoryStream>? Read)[] Formats =
    [
        ("json", static (stream, _) => new JsonReporter(stream), ReadJson),
        ("sarif", static (stream, _) => new SarifReporter(stream, new SarifReporterOptions()), ReadJson),
        ("gitlab", static (stream, _) => new GitLabReporter(stream), ReadJson),
        ("rdjson", static (stream, _) => new RdjsonReporter(stream), ReadJson),
        ("junit", static (stream, _) => new JUnitReporter(stream), ReadXml),
        ("checkstyle", static (stream, _) => new CheckstyleReporter(stream), ReadXml),
        ("github", static (_, writer) => new GitHubReporter(writer), null),
        ("summary", static (_, writer) => new JobSummaryReporter(writer), null),
    ];

    /// <summary>The first format that fails; null if none does.</summary>
    public static Failure? Check(long number, DocumentAnalysis analysis)
    {
        foreach (var (name, create, read) in Formats)
        {
            try
            {
                using var stream = new MemoryStream();
                using var writer = new StreamWriter(stream, leaveOpen: true);
                Write(create(stream, writer), analysis);
                writer.Flush();
                stream.Position = 0;
                read?.Invoke(stream);
            }
            catch (Exception exception)
            {
                return new Failure(number, $"report as {name}", $"{exception.GetType().Name}: {exception.Message}");
            }
        }

        return null;
    }

    private static void Write(IReporter reporter, DocumentAnalysis analysis)
    {
        var report = new DocumentReport(analysis.Text, analysis.Diagnostics) { Suppressed = analysis.Suppressed };
        reporter.Begin(Run);
        reporter.Write(report);
        reporter.End(new RunSummary { Notifications = analysis.Notifications }.Including(report));
    }

    private static void ReadJson(MemoryStream stream) => JsonDocument.Parse(stream).Dispose();

    private static void ReadXml(MemoryStream stream)
    {
        using var reader = XmlReader.Create(stream);
        while (reader.Read())
        {
        }
    }
}
