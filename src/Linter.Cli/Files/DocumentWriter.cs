using Linter.Text;

namespace Linter.Cli.Files;

/// <summary>Replaces documents on the disk by what was made of them.</summary>
/// <param name="folder">The folder that shown paths are relative to.</param>
internal sealed class DocumentWriter(string folder)
{
    /// <summary>Writes a document in its own encoding, unless its file was changed since it was read.</summary>
    /// <exception cref="CommandFailure">A link leads out of the folder.</exception>
    /// <exception cref="IOException">The file cannot be written, or was changed meanwhile; it is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written; it is as it was.</exception>
    public void Write(InputDocument document, SourceText before, SourceText after)
    {
        if (!File.ReadAllBytes(document.FullPath).AsSpan().SequenceEqual(before.Encode()))
        {
            throw new IOException("it was changed by somebody else meanwhile.");
        }

        AtomicFile.Write(document.FullPath, after.Encode(), TreeOf(document));
    }

    // A file elsewhere was named or searched on purpose; from there a link must not lead on.
    private string TreeOf(InputDocument document) =>
        Path.IsPathRooted(document.ShownPath) ? Path.GetDirectoryName(document.FullPath)! : folder;
}
