using System.Xml;
using Linter.Diagnostics;

namespace Linter.Reporting;

/// <summary>The findings in the XML of JUnit: a suite for each document, a failed test for each finding, a passed one for a clean document.</summary>
public sealed class JUnitReporter(Stream output) : IReporter
{
    private readonly XmlWriter _xml = XmlOutput.To(output);

    public void Begin(RunReport run)
    {
        _xml.WriteStartElement("testsuites");
        _xml.WriteText("name", run.ToolName);
    }

    public void Write(DocumentReport document)
    {
        StartSuite(document.Path, Math.Max(document.Diagnostics.Count, 1), document.Diagnostics.Count, errors: 0);
        foreach (var diagnostic in document.Diagnostics)
            WriteFailure(document, diagnostic);
        if (document.Diagnostics.Count == 0)
            WriteTest(document.Path, "no findings");
        _xml.WriteEndElement();
        _xml.Flush();
    }

    public void End(RunSummary summary)
    {
        foreach (var notification in summary.Notifications.Where(notification => notification.Severity == DiagnosticSeverity.Error))
            WriteError(notification);
        _xml.WriteEndElement();
        XmlOutput.Complete(_xml, output);
    }

    private void WriteFailure(DocumentReport document, Diagnostic diagnostic)
    {
        var region = TextRegion.Of(document.Text, diagnostic.Span);
        StartTest(document.Path, $"{FindingText.Rule(diagnostic)} at {region.StartLine}:{region.StartColumn}");
        _xml.WriteStartElement("failure");
        _xml.WriteText("type", SeverityName.Of(diagnostic.Severity));
        _xml.WriteText("message", diagnostic.Message);
        _xml.WriteString(FindingText.Lines(document, diagnostic));
        _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    /// <summary>A document that could not be checked is an error of its own suite.</summary>
    private void WriteError(EngineNotification notification)
    {
        var name = notification.Path ?? "run";
        StartSuite(name, tests: 1, failures: 0, errors: 1);
        StartTest(name, notification.Id);
        _xml.WriteStartElement("error");
        _xml.WriteText("type", notification.Id);
        _xml.WriteText("message", notification.Message);
        _xml.WriteEndElement();
        _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    private void WriteTest(string path, string name)
    {
        StartTest(path, name);
        _xml.WriteEndElement();
    }

    private void StartSuite(string path, int tests, int failures, int errors)
    {
        _xml.WriteStartElement("testsuite");
        _xml.WriteText("name", path);
        _xml.WriteNumber("tests", tests);
        _xml.WriteNumber("failures", failures);
        _xml.WriteNumber("errors", errors);
    }

    private void StartTest(string path, string name)
    {
        _xml.WriteStartElement("testcase");
        _xml.WriteText("classname", path);
        _xml.WriteText("name", name);
    }
}
