using Linter.Analysis.Baselines;
using Linter.Cli.Files;

namespace Linter.Cli.Commands;

/// <summary>Where the baseline of a run is.</summary>
internal sealed class BaselineStore
{
    private readonly bool _isNamed;
    private readonly string _workFolder;

    /// <param name="name">The file as named on the command line; null for the default one of the folder.</param>
    /// <param name="folder">The folder that relative paths start from.</param>
    public BaselineStore(string? name, string folder)
    {
        _isNamed = name is not null;
        _workFolder = folder;
        FullPath = Path.GetFullPath(name ?? BaselineFile.DefaultName, folder);
    }

    public string FullPath { get; }

    public string Shown => ShownPath.Of(FullPath, _workFolder);

    /// <summary>How the baseline names a document: relative to its own folder.</summary>
    public string NameOf(string documentPath) => Path.GetRelativePath(Path.GetDirectoryName(FullPath)!, Path.GetFullPath(documentPath, _workFolder)).Replace(Path.DirectorySeparatorChar, '/');

    /// <summary>The full path of a document that the baseline names.</summary>
    public string PathOf(string document) => Path.GetFullPath(document, Path.GetDirectoryName(FullPath)!);

    /// <summary>The baseline; null if there is none and none was named.</summary>
    /// <exception cref="CommandFailure">The named file does not exist, or cannot be read.</exception>
    public Baseline? Read(IFileSnapshot files)
    {
        // Asking first costs less than the exception of a missing file.
        if (!_isNamed && !files.HasFile(FullPath))
        {
            return null;
        }

        try
        {
            // Kept apart so that the JSON library is loaded only when there is a baseline.
            return files.Read(FullPath) is { } bytes ? Parse(bytes) : _isNamed ? throw new CommandFailure($"There is no baseline '{Shown}'; 'pmlint baseline write --baseline {Shown}' makes it.") : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure($"The baseline '{Shown}' cannot be read: {exception.Message}", exception);
        }
    }

    public void Write(Baseline baseline)
    {
        try
        {
            AtomicFile.Write(FullPath, BaselineFile.ToBytes(baseline), Path.GetDirectoryName(FullPath)!);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure($"The baseline '{Shown}' cannot be written: {exception.Message}", exception);
        }
    }

    private Baseline Parse(byte[] bytes) => BaselineFile.Parse(bytes, Shown);
}
