namespace Linter.Cli.Files;

/// <summary>Reads files and streams whole, up to a size that no postmortem has; so a device without end ends a read, too.</summary>
internal static class BoundedReading
{
    /// <summary>Bytes of the largest file that is read.</summary>
    public const int MostBytes = 32 * 1024 * 1024;

    private const int BufferSize = 64 * 1024;

    /// <exception cref="IOException">The file cannot be read or is too large.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static byte[] ReadFile(string fullPath)
    {
        using var file = File.OpenHandle(fullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, FileOptions.SequentialScan);
        using var stream = new FileStream(file, FileAccess.Read, bufferSize: 0);
        return stream.CanSeek && stream.Length is > 0 and <= MostBytes ? ReadKnown(stream) : ReadToEnd(stream);
    }

    /// <exception cref="IOException">The stream cannot be read or is too long.</exception>
    public static byte[] ReadToEnd(Stream stream)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[BufferSize];
        for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
        {
            if (bytes.Length + read > MostBytes)
            {
                throw new IOException($"it is larger than {MostBytes / 1024 / 1024} MB.");
            }

            bytes.Write(buffer.AsSpan(0, read));
        }

        return bytes.ToArray();
    }

    // A file that grows meanwhile is read as long as it was, one that shrinks as long as it is.
    private static byte[] ReadKnown(FileStream stream)
    {
        var bytes = new byte[stream.Length];
        var count = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return count == bytes.Length ? bytes : bytes[..count];
    }
}
