using System.Xml;

namespace Linter.Reporting;

/// <summary>The findings in the XML of Checkstyle, which many build servers read.</summary>
public sealed class CheckstyleReporter(Stream output) : IReporter
{
    private const string FormatVersion = "4.3";

    private readonly XmlWriter _xml = XmlOutput.To(output);
    private string _tool = "";

    public void Begin(RunReport run)
    {
        _tool = run.ToolName;
        _xml.WriteStartElement("checkstyle");
        _xml.WriteAttributeString("version", FormatVersion);
    }

    /// <summary>Documents without findings are named, too: a build server sees that they were checked.</summary>
    public void Write(DocumentReport document)
    {
        _xml.WriteStartElement("file");
        _xml.WriteText("name", document.Path);
        foreach (var diagnostic in document.Diagnostics)
        {
            var region = TextRegion.Of(document.Text, diagnostic.Span);
            _xml.WriteStartElement("error");
            _xml.WriteNumber("line", region.StartLine);
            _xml.WriteNumber("column", region.StartColumn);
            _xml.WriteText("severity", SeverityName.Of(diagnostic.Severity));
            _xml.WriteText("message", FindingText.Line(document, diagnostic));
            _xml.WriteText("source", $"{_tool}.{diagnostic.Descriptor.Id}");
            _xml.WriteEndElement();
        }

        _xml.WriteEndElement();
        _xml.Flush();
    }

    public void End(RunSummary summary)
    {
        _xml.WriteEndElement();
        XmlOutput.Complete(_xml, output);
    }
}
