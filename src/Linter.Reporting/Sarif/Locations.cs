using Linter.Text;

namespace Linter.Reporting.Sarif;

/// <summary>Turns paths and spans into SARIF's locations.</summary>
internal static class Locations
{
    public static ArtifactLocation Of(string path) =>
        new(DocumentUri.Of(path), DocumentUri.IsRelative(path) ? Run.SourceRoot : null);

    /// <param name="path">The path of the document as the log names it.</param>
    /// <param name="text">The document.</param>
    /// <param name="span">The place.</param>
    public static Location Of(string path, SourceText text, TextSpan span) => new(new PhysicalLocation(Of(path), Of(TextRegion.Of(text, span))));

    public static Region Of(TextRegion region) => new(region.StartLine, region.StartColumn, region.EndLine, region.EndColumn);
}
