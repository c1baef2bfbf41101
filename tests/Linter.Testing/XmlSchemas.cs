using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;

namespace Linter.Testing;

/// <summary>Reads XML reports, each checked with its schema.</summary>
public static class XmlSchemas
{
    /// <summary>The root of the report; the test fails if it breaks the schema of tests/tools.</summary>
    public static XElement Read(string xml, string schema)
    {
        var settings = new XmlReaderSettings { ValidationType = ValidationType.Schema, ValidationFlags = XmlSchemaValidationFlags.ReportValidationWarnings };
        settings.Schemas.Add(null, ReportTools.Script(schema));
        var problems = new List<string>();
        settings.ValidationEventHandler += (_, problem) => problems.Add(problem.Message);
        using var reader = XmlReader.Create(new StringReader(xml), settings);
        var root = XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root!;
        problems.Should().BeEmpty($"the report must fit {schema}");
        return root;
    }
}
