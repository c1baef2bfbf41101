using Linter.Reporting;

namespace Linter.Cli.Files;

/// <summary>
/// Bytes that leave the process. A file that would be too large for its disk or for the process (<c>ulimit -f</c>) is refused as on a full disk;
/// the framework takes that for a wrong argument.
/// </summary>
internal sealed class SizeLimitedStream(Stream stream) : WriteOnlyStream
{
    /// <exception cref="IOException">The bytes cannot be written.</exception>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            stream.Write(buffer);
        }
        catch (ArgumentOutOfRangeException exception)
        {
            throw TooLarge(exception);
        }
    }

    /// <exception cref="IOException">The bytes cannot be written.</exception>
    public override void Flush()
    {
        try
        {
            stream.Flush();
        }
        catch (ArgumentOutOfRangeException exception)
        {
            throw TooLarge(exception);
        }
    }

    protected override void Dispose(bool disposing)
    {
        try
        {
            stream.Dispose();
        }
        catch (ArgumentOutOfRangeException exception)
        {
            throw TooLarge(exception);
        }

        base.Dispose(disposing);
    }

    private static IOException TooLarge(ArgumentOutOfRangeException exception) => new("The file would be larger than its disk allows, or this process (ulimit -f).", exception);
}
