using System.Text;

namespace Linter.Cli;

/// <summary>
/// Text for the log of a GitHub workflow, whose runner obeys <c>::command::</c> at the start of a line and <c>##[command]</c> anywhere:
/// an invisible character parts the signs of both, so that quoted text can command nothing.
/// </summary>
public sealed class WorkflowLogWriter(TextWriter output) : TextWriter
{
    private const char ZeroWidthSpace = '\u200B';

    private char _last = '\n';
    private char _secondLast;
    private bool _isAtStart = true;

    public override Encoding Encoding => output.Encoding;

    public override void Write(char value)
    {
        if (IsCommandSign(value))
        {
            output.Write(ZeroWidthSpace);
        }

        output.Write(value);
        (_secondLast, _last) = (_last, value);
        // The runner passes over blanks before a command.
        _isAtStart = value is '\n' or '\r' || (_isAtStart && (char.IsWhiteSpace(value) || value == ':'));
    }

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(ReadOnlySpan<char> buffer)
    {
        foreach (var character in buffer)
        {
            Write(character);
        }
    }

    public override void Flush() => output.Flush();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            output.Dispose();
        }

        base.Dispose(disposing);
    }

    private bool IsCommandSign(char value) =>
        (value == ':' && _last == ':' && _isAtStart) || (value == '[' && _last == '#' && _secondLast == '#');
}
