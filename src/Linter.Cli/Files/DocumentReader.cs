using Linter.Text;

namespace Linter.Cli.Files;

/// <summary>Reads documents from files and from standard input.</summary>
/// <param name="files">Where the files are.</param>
/// <param name="standardInput">Read for a document without a path.</param>
internal sealed class DocumentReader(IFileSnapshot files, Stream standardInput)
{
    /// <summary>Throws <see cref="IOException"/> or <see cref="UnauthorizedAccessException"/> if the document cannot be read.</summary>
    public SourceText Read(InputDocument document) => SourceText.Decode(ReadBytes(document), document.ShownPath);

    private byte[] ReadBytes(InputDocument document) => document.FullPath.Length == 0
        ? BoundedReading.ReadToEnd(standardInput)
        : files.Read(document.FullPath) ?? throw new FileNotFoundException($"'{document.ShownPath}' is gone.");
}
