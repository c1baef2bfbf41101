using Linter.Cli.Files;

namespace Linter.Cli.Commands;

/// <summary>Where a report goes: standard output, a file that is replaced as a whole, or a device.</summary>
internal sealed class ReportOutput : IDisposable
{
    private readonly Terminal _terminal;
    private readonly AtomicFileStream? _file;
    private readonly SizeLimitedStream? _device;

    private ReportOutput(Terminal terminal, AtomicFileStream? file, SizeLimitedStream? device)
    {
        _terminal = terminal;
        _file = file;
        _device = device;
    }

    public bool IsStandardOutput => _file is null && _device is null;

    public Stream Stream => _file ?? _device ?? _terminal.Output;

    /// <param name="path">The full path; null for standard output.</param>
    /// <param name="terminal">Where standard output leads.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static ReportOutput Open(string? path, Terminal terminal)
    {
        if (path is null)
        {
            return new ReportOutput(terminal, null, null);
        }

        // What stands for a pipe or a terminal is written to; a file in its place would reach nobody.
        return IsDevice(path)
            ? new ReportOutput(terminal, null, new SizeLimitedStream(new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite)))
            : new ReportOutput(terminal, new AtomicFileStream(RealPath.Of(path)), null);
    }

    /// <summary>A writer of text that quotes documents.</summary>
    public TextWriter OpenText(bool isAutoFlushed = false) => IsStandardOutput ? _terminal.OpenOutput(isAutoFlushed) : OpenFileText();

    /// <summary>A writer of text that commands a workflow.</summary>
    public TextWriter OpenCommands() => IsStandardOutput ? _terminal.OpenCommandOutput() : OpenFileText();

    /// <summary>Puts the report in place; the writers must be flushed.</summary>
    public void Complete() => _file?.Complete();

    public void Dispose()
    {
        _file?.Dispose();
        _device?.Dispose();
    }

    private StreamWriter OpenFileText() => new(Stream, leaveOpen: true) { NewLine = "\n" };

    private static bool IsDevice(string path) =>
        !OperatingSystem.IsWindows() && (path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal));
}
