using Linter.Text;

namespace Linter.Cli.Files;

/// <summary>Reads documents from files and from standard input.</summary>
internal static class DocumentReader
{
    /// <summary>Throws <see cref="IOException"/> or <see cref="UnauthorizedAccessException"/> if the document cannot be read.</summary>
    public static SourceText Read(InputDocument document, Stream standardInput) =>
        SourceText.Decode(document.FullPath.Length == 0 ? ReadAll(standardInput) : File.ReadAllBytes(document.FullPath), document.ShownPath);

    private static byte[] ReadAll(Stream stream)
    {
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
