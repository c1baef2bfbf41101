namespace Linter.Text;

/// <summary>How the bytes of a document were decoded.</summary>
public enum SourceEncoding
{
    Utf8,
    Utf8WithBom,
    Utf16LittleEndian,
    Utf16BigEndian,
}
