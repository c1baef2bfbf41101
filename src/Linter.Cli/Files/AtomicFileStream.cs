using Linter.Reporting;

namespace Linter.Cli.Files;

/// <summary>The new content of a file while it is written: whenever the process ends, the file has its old content or all of the new one.</summary>
internal sealed class AtomicFileStream : WriteOnlyStream
{
    private readonly string _target;
    private readonly string _temporary;
    private readonly FileStream _file;
    private readonly SizeLimitedStream _stream;
    private readonly bool _replaces;
    private bool _isDone;

    /// <param name="target">The full path of the file itself, not of a link to it.</param>
    /// <param name="replaces">False if a file that is there must stay.</param>
    /// <exception cref="IOException">The folder is missing, or the path is a folder.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public AtomicFileStream(string target, bool replaces = true)
    {
        CheckWritable(target);
        _target = target;
        _replaces = replaces;
        _temporary = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{Path.GetRandomFileName()}.tmp");
        TemporaryFiles.Add(_temporary);
        try
        {
            _file = new FileStream(_temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            TemporaryFiles.Remove(_temporary);
            throw AboutTarget(exception);
        }

        _stream = new SizeLimitedStream(_file);
    }

    /// <summary>Puts the new content in place; without it the old content stays.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public void Complete()
    {
        try
        {
            PutInPlace();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw AboutTarget(exception);
        }

        TemporaryFiles.Remove(_temporary);
        _isDone = true;
    }

    /// <exception cref="IOException">The bytes cannot be written.</exception>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            _stream.Write(buffer);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw AboutTarget(exception);
        }
    }

    // Writers flush once more when they are closed; what is written counts only when it is complete.
    public override void Flush()
    {
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && !_isDone)
        {
            Discard();
        }

        base.Dispose(disposing);
    }

    private void PutInPlace()
    {
        _stream.Flush();
        // The content must be on the disk before the name is, or a power failure leaves an empty file.
        _file.Flush(flushToDisk: true);
        _stream.Dispose();
        if (File.Exists(_target) && !OperatingSystem.IsWindows())
        {
            // A change of owner may clear bits of the mode, so it comes first.
            FileOwner.TryCopy(_target, _temporary);
            File.SetUnixFileMode(_temporary, File.GetUnixFileMode(_target));
        }

        File.Move(_temporary, _target, _replaces);
    }

    /// <summary>The same failure told of the file that is asked for: nobody knows the temporary one.</summary>
    private Exception AboutTarget(Exception exception)
    {
        var told = exception.Message.Replace(_temporary, _target, StringComparison.Ordinal);
        var message = told.Contains(_target, StringComparison.Ordinal) ? told : $"{told.TrimEnd('.')} : '{_target}'";
        return exception is UnauthorizedAccessException ? new UnauthorizedAccessException(message, exception) : new IOException(message, exception);
    }

    private void Discard()
    {
        _isDone = true;
        try
        {
            _stream.Dispose();
        }
        catch (IOException)
        {
            // What could not be written is not wanted any more.
        }

        File.Delete(_temporary);
        TemporaryFiles.Remove(_temporary);
    }

    // Replacing needs no right on the file itself, so what may not be written is refused here.
    private static void CheckWritable(string target)
    {
        if (Directory.Exists(target))
        {
            throw new IOException($"'{target}' is a folder.");
        }

        if (!File.Exists(target))
        {
            return;
        }

        if (IsReadOnly(target))
        {
            throw new UnauthorizedAccessException($"'{target}' is read-only.");
        }

        File.OpenHandle(target, FileMode.Open, FileAccess.Write, FileShare.ReadWrite).Dispose();
    }

    // The attribute also stands for a file of somebody else, which the superuser may write; and nothing is refused to the superuser.
    private static bool IsReadOnly(string target) => OperatingSystem.IsWindows()
        ? File.GetAttributes(target).HasFlag(FileAttributes.ReadOnly)
        : (File.GetUnixFileMode(target) & (UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite)) == UnixFileMode.None;
}
