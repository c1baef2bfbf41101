using Linter.Text;

namespace Linter.Reporting.Sarif;

/// <summary>
/// The <c>primaryLocationLineHash</c> of each line of a document, as GitHub's upload action computes it:
/// a rolling hash over the 100 characters from the start of the line without blanks, and a count for equal ones.
/// </summary>
internal sealed class LineHashes
{
    private const int WindowLength = 100;
    private const ulong Base = 37;
    private const char EndOfFile = '\uFFFF';
    private const char ByteOrderMark = '\uFEFF';
    private const int NoLine = -1;

    private static readonly ulong BaseToWindowLength = Power(Base, WindowLength);

    private readonly char[] _window = new char[WindowLength];
    private readonly int[] _lineStartingAt = new int[WindowLength];
    private readonly string[] _hashes;
    private readonly Dictionary<ulong, int> _occurrences = [];
    private ulong _hash;
    private int _next;
    private int _lines;
    private bool _isAtLineStart = true;

    private LineHashes(int lineCount)
    {
        _hashes = new string[lineCount];
        Array.Fill(_lineStartingAt, NoLine);
    }

    /// <summary>The hashes of a document; null if the action decodes its bytes otherwise and would disagree.</summary>
    public static LineHashes? Of(SourceText text)
    {
        var isUtf8 = text.Encoding is SourceEncoding.Utf8 or SourceEncoding.Utf8WithBom;
        if (!isUtf8 || text.InvalidBytes.Count > 0)
            return null;
        var hashes = new LineHashes(text.LineCount);
        // The action reads the mark as a character of the first line.
        if (text.Encoding == SourceEncoding.Utf8WithBom)
            hashes.Read(ByteOrderMark);
        hashes.ReadAll(text.Content);
        return hashes;
    }

    /// <param name="line">0-based.</param>
    public string this[int line] => _hashes[line];

    private void ReadAll(string content)
    {
        for (var index = 0; index < content.Length; index++)
        {
            var character = content[index];
            var endsCarriageReturn = character == '\n' && index > 0 && content[index - 1] == '\r';
            if (character is not (' ' or '\t') && !endsCarriageReturn)
                Read(character == '\r' ? '\n' : character);
        }

        Read(EndOfFile);
        for (var index = 0; index < WindowLength; index++)
            Push('\0', NoLine);
    }

    private void Read(char character)
    {
        Push(character, _isAtLineStart ? _lines++ : NoLine);
        _isAtLineStart = character == '\n';
    }

    private void Push(char character, int startingLine)
    {
        // The character that leaves began a line, and its window is now complete.
        if (_lineStartingAt[_next] != NoLine)
            Complete(_lineStartingAt[_next]);
        _hash = unchecked((Base * _hash) + character - (BaseToWindowLength * _window[_next]));
        _window[_next] = character;
        _lineStartingAt[_next] = startingLine;
        _next = (_next + 1) % WindowLength;
    }

    private void Complete(int line)
    {
        var occurrence = _occurrences.GetValueOrDefault(_hash) + 1;
        _occurrences[_hash] = occurrence;
        _hashes[line] = $"{_hash:x}:{occurrence}";
    }

    private static ulong Power(ulong number, int exponent)
    {
        var power = 1UL;
        for (var index = 0; index < exponent; index++)
            power = unchecked(power * number);
        return power;
    }
}
