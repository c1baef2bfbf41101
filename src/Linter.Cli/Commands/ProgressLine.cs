using System.Diagnostics;
using Linter.Reporting;

namespace Linter.Cli.Commands;

/// <summary>How far a long run is, on one line of the error stream; only for people who watch.</summary>
internal sealed class ProgressLine(Terminal terminal, int total)
{
    private const string EraseLine = "\r\u001b[K";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);

    private readonly long _started = Stopwatch.GetTimestamp();
    private long _shownAt = Stopwatch.GetTimestamp();
    private bool _isShown;
    private int _done;

    public void Advance()
    {
        _done++;
        if (terminal.IsErrorInteractive && _done < total && Stopwatch.GetElapsedTime(_started) > Patience && Stopwatch.GetElapsedTime(_shownAt) > Interval)
        {
            terminal.Error.Write($"{EraseLine}{_done} of {total} files");
            _shownAt = Stopwatch.GetTimestamp();
            _isShown = true;
        }
    }

    /// <summary>Clears the line if the document's findings are about to be written.</summary>
    public void MakeRoomFor(DocumentReport document)
    {
        if (document.Diagnostics.Count + document.Suppressed.Count > 0)
        {
            Clear();
        }
    }

    public void Clear()
    {
        if (_isShown)
        {
            terminal.Error.Write(EraseLine);
            _isShown = false;
        }
    }
}
