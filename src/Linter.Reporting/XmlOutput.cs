using System.Text;
using System.Xml;
using Linter.Reporting.Excerpts;

namespace Linter.Reporting;

/// <summary>How the XML formats are written: indented, LF, characters that XML forbids in a visible form.</summary>
internal static class XmlOutput
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Indent = true,
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.Entitize,
        Encoding = new UTF8Encoding(false),
        CloseOutput = false,
    };

    public static XmlWriter To(Stream output) => XmlWriter.Create(CommandFreeStream.OfXml(output), Settings);

    /// <summary>An attribute with what stands in a document or comes from its name.</summary>
    public static void WriteText(this XmlWriter xml, string name, string value) => xml.WriteAttributeString(name, VisibleText.Escape(value));

    public static void WriteNumber(this XmlWriter xml, string name, int value) => xml.WriteAttributeString(name, $"{value}");

    /// <summary>Completes the document with a final line break and flushes it; the stream stays open.</summary>
    public static void Complete(XmlWriter xml, Stream output)
    {
        xml.WriteEndDocument();
        xml.Dispose();
        output.WriteByte((byte)'\n');
        output.Flush();
    }
}
