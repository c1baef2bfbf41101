namespace Linter.Text;

/// <summary>A decoded document. Offsets are UTF-16 code units; a byte order mark is not part of the text.</summary>
public sealed class SourceText
{
    private LineTable? _lines;

    private SourceText(string content, string path, SourceEncoding encoding, IReadOnlyList<TextSpan> invalidBytes)
    {
        Content = content;
        Path = path;
        Encoding = encoding;
        InvalidBytes = invalidBytes;
    }

    public string Content { get; }

    /// <summary>The name shown to people, relative and with forward slashes; empty for text without a file.</summary>
    public string Path { get; }

    public SourceEncoding Encoding { get; }

    /// <summary>Where bytes could not be decoded; each such run is one U+FFFD in the text.</summary>
    public IReadOnlyList<TextSpan> InvalidBytes { get; }

    public int Length => Content.Length;

    public int LineCount => Lines.LineCount;

    /// <summary>The most frequent line break of the document; LF if it has none.</summary>
    public string NewLine => Lines.NewLine;

    // Built when first asked for; two threads that ask at once build equal tables.
    private LineTable Lines => _lines ??= LineTable.Of(Content);

    public static SourceText From(string content, string path = "") => new(content, path, SourceEncoding.Utf8, new ValueList<TextSpan>());

    /// <summary>Decodes UTF-8, UTF-8 with BOM or UTF-16 with BOM; bytes that fit none are kept as facts.</summary>
    public static SourceText Decode(ReadOnlySpan<byte> bytes, string path = "")
    {
        var decoded = ByteDecoder.Decode(bytes);
        return new SourceText(decoded.Content, path, decoded.Encoding, decoded.InvalidBytes);
    }

    /// <summary>The same document with replacements made.</summary>
    public SourceText With(TextChangeSet changes) => new(changes.ApplyTo(Content), Path, Encoding, InvalidBytes);

    /// <summary>The bytes of the document in its own encoding, byte order mark included; those it was decoded from unless it has <see cref="InvalidBytes"/>.</summary>
    public byte[] Encode() => TextEncoder.Encode(Content, Encoding);

    /// <summary>The place of an offset; the length of the text is a valid offset.</summary>
    public LinePosition GetPosition(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, Length);
        var line = Lines.LineAt(offset);
        return new LinePosition(line, offset - Lines.StartOf(line));
    }

    /// <summary>A line without its line break.</summary>
    /// <param name="line">0-based.</param>
    public TextSpan GetLine(int line)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(line);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(line, LineCount);
        var start = Lines.StartOf(line);
        return TextSpan.FromBounds(start, LineTable.NextBreak(Content, start));
    }

    public ReadOnlySpan<char> Slice(TextSpan span) => Content.AsSpan(span.Start, span.Length);
}
