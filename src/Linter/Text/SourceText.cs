namespace Linter.Text;

/// <summary>A decoded document. Offsets are UTF-16 code units; a byte order mark is not part of the text.</summary>
public sealed class SourceText
{
    private readonly int[] _lineStarts;

    private SourceText(string content, string path, SourceEncoding encoding, IReadOnlyList<TextSpan> invalidBytes)
    {
        Content = content;
        Path = path;
        Encoding = encoding;
        InvalidBytes = invalidBytes;
        _lineStarts = [0];
    }

    public string Content { get; }

    /// <summary>The name shown to people, relative and with forward slashes; empty for text without a file.</summary>
    public string Path { get; }

    public SourceEncoding Encoding { get; }

    /// <summary>Where bytes could not be decoded; each such run is one U+FFFD in the text.</summary>
    public IReadOnlyList<TextSpan> InvalidBytes { get; }

    public int Length => Content.Length;

    public int LineCount => _lineStarts.Length;

    public static SourceText From(string content, string path = "") => new(content, path, SourceEncoding.Utf8, []);

    /// <summary>Decodes UTF-8, UTF-8 with BOM or UTF-16 with BOM; bytes that fit none are kept as facts.</summary>
    public static SourceText Decode(ReadOnlySpan<byte> bytes, string path = "") => throw new NotSupportedException();

    /// <summary>The place of an offset; the length of the text is a valid offset.</summary>
    public LinePosition GetPosition(int offset) => throw new NotSupportedException();

    /// <summary>A line without its line break.</summary>
    /// <param name="line">0-based.</param>
    public TextSpan GetLine(int line) => throw new NotSupportedException();

    public ReadOnlySpan<char> Slice(TextSpan span) => Content.AsSpan(span.Start, span.Length);
}
