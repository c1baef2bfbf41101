namespace Linter.Analysis;

/// <summary>Which files a document can link to. Given by whoever reads the documents; called from several threads.</summary>
public interface ILinkTargets
{
    /// <summary>Looks for a file or folder.</summary>
    /// <param name="documentPath">The linking document, named as in <see cref="Text.SourceText.Path"/>.</param>
    /// <param name="target">The path beside the document, decoded, with forward slashes, without a fragment.</param>
    LinkTarget Find(string documentPath, string target);
}
