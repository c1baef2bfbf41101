using System.Text;

namespace Linter.Text;

/// <summary>Turns a text back into the bytes it was decoded from.</summary>
internal static class TextEncoder
{
    public static byte[] Encode(string content, SourceEncoding encoding)
    {
        var encoder = EncoderOf(encoding);
        return [.. encoder.Preamble, .. encoder.GetBytes(content)];
    }

    private static Encoding EncoderOf(SourceEncoding encoding) => encoding switch
    {
        SourceEncoding.Utf16LittleEndian => new UnicodeEncoding(bigEndian: false, byteOrderMark: true),
        SourceEncoding.Utf16BigEndian => new UnicodeEncoding(bigEndian: true, byteOrderMark: true),
        _ => new UTF8Encoding(encoderShouldEmitUTF8Identifier: encoding == SourceEncoding.Utf8WithBom),
    };
}
