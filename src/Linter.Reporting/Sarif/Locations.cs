using Linter.Text;

namespace Linter.Reporting.Sarif;

/// <summary>Turns paths and spans into SARIF's locations.</summary>
internal static class Locations
{
    public static ArtifactLocation Of(string path) =>
        new(DocumentUri.Of(path), DocumentUri.IsRelative(path) ? Run.SourceRoot : null);

    public static Location Of(DocumentReport document, TextSpan span) =>
        new(new PhysicalLocation(Of(document.Path), RegionOf(document.Text, span)));

    public static Region RegionOf(SourceText text, TextSpan span)
    {
        var start = text.GetPosition(span.Start);
        var end = text.GetPosition(span.End);
        return new Region(start.Line + 1, start.Column + 1, end.Line + 1, end.Column + 1);
    }
}
