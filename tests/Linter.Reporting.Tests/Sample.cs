using System.Text;
using System.Text.Json;
using Linter.Diagnostics;
using Linter.Text;

namespace Linter.Reporting.Tests;

/// <summary>Small documents, findings in them, and the reports on them.</summary>
internal static class Sample
{
    public const string Path = "postmortems/cache.md";

    public static readonly DiagnosticDescriptor DurationMismatch = new()
    {
        Id = "PM1001",
        Name = "duration-mismatch",
        Title = "A stated duration does not match the timeline.",
        Category = RuleCategory.Duration,
        DefaultSeverity = DiagnosticSeverity.Error,
    };

    public static readonly DiagnosticDescriptor MissingOwner = new()
    {
        Id = "PM5002",
        Name = "action-item-without-owner",
        Title = "An action item has no owner.",
        Category = RuleCategory.ActionItem,
        DefaultSeverity = DiagnosticSeverity.Warning,
    };

    public static readonly DiagnosticDescriptor WeaselWord = new()
    {
        Id = "PM6003",
        Name = "weasel-word",
        Title = "A word hides how much.",
        Category = RuleCategory.Language,
        DefaultSeverity = DiagnosticSeverity.Info,
    };

    public const string DurationMismatchPage =
        """
        # PM1001 duration-mismatch

        A stated duration does not match the timeline.

        ## Why

        Readers trust the headline number,
        and reports are built on it.

        ## Good

        ```markdown good
        Duration: 5 h
        ```
        """;

    public static RunReport Run => new()
    {
        ToolVersion = "1.2.3",
        InformationUri = "https://example.org/pmlint",
        Rules =
        [
            new RuleReport(DurationMismatch, DurationMismatchPage, "https://example.org/pmlint/PM1001"),
            new RuleReport(MissingOwner),
            new RuleReport(WeaselWord),
        ],
    };

    public static SourceText Document(string content, string path = Path) => SourceText.From(content, path);

    /// <summary>The span of a part of the text: the n-th time it occurs.</summary>
    public static TextSpan SpanOf(SourceText text, string part, int occurrence = 1)
    {
        var start = -1;
        for (var count = 0; count < occurrence; count++)
            start = text.Content.IndexOf(part, start + 1, StringComparison.Ordinal);
        start.Should().BeGreaterThanOrEqualTo(0, "the sample must contain the part");
        return new TextSpan(start, part.Length);
    }

    public static Diagnostic Finding(TextSpan span, string label = "", params RelatedLocation[] related) => new()
    {
        Descriptor = DurationMismatch,
        Severity = DiagnosticSeverity.Error,
        Span = span,
        Message = "The values differ.",
        Label = label,
        Related = related,
    };

    public static string TextOf(SourceText text, params Diagnostic[] diagnostics) => TextOf(new TextReporterOptions(), text, diagnostics);

    public static string TextOf(TextReporterOptions options, SourceText text, params Diagnostic[] diagnostics)
    {
        using var output = new StringWriter();
        Report(new TextReporter(output, options), Run, new RunSummary(), new DocumentReport(text, diagnostics));
        return output.ToString();
    }

    public static string SarifOf(RunSummary summary, params DocumentReport[] documents) =>
        StreamedBy(output => new SarifReporter(output, new SarifReporterOptions()), summary, documents);

    public static string JsonOf(RunSummary summary, params DocumentReport[] documents) =>
        StreamedBy(output => new JsonReporter(output), summary, documents);

    public static string StreamedBy(Func<Stream, IReporter> create, RunSummary summary, params DocumentReport[] documents) =>
        StreamedBy(create, Run, summary, documents);

    public static string StreamedBy(Func<Stream, IReporter> create, RunReport run, RunSummary summary, params DocumentReport[] documents)
    {
        using var output = new MemoryStream();
        Report(create(output), run, summary, documents);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    public static string WrittenBy(Func<TextWriter, IReporter> create, params DocumentReport[] documents) => WrittenBy(create, Run, new RunSummary(), documents);

    public static string WrittenBy(Func<TextWriter, IReporter> create, RunReport run, RunSummary summary, params DocumentReport[] documents)
    {
        using var output = new StringWriter();
        Report(create(output), run, summary, documents);
        return output.ToString();
    }

    public static JsonElement Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }

    private static void Report(IReporter reporter, RunReport run, RunSummary summary, params DocumentReport[] documents)
    {
        reporter.Begin(run);
        foreach (var document in documents)
        {
            reporter.Write(document);
            summary = summary.Including(document);
        }

        reporter.End(summary);
    }
}
