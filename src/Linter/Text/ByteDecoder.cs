using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Unicode;

namespace Linter.Text;

/// <summary>Turns the bytes of a document into text; each run of bytes that cannot be decoded becomes one U+FFFD.</summary>
internal static class ByteDecoder
{
    private const char Replacement = '\uFFFD';

    public static DecodedText Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith<byte>([0xEF, 0xBB, 0xBF]))
            return DecodeUtf8(bytes[3..], SourceEncoding.Utf8WithBom);
        if (bytes.StartsWith<byte>([0xFF, 0xFE]))
            return DecodeUtf16(bytes[2..], SourceEncoding.Utf16LittleEndian);
        if (bytes.StartsWith<byte>([0xFE, 0xFF]))
            return DecodeUtf16(bytes[2..], SourceEncoding.Utf16BigEndian);
        return DecodeUtf8(bytes, SourceEncoding.Utf8);
    }

    private static DecodedText DecodeUtf8(ReadOnlySpan<byte> bytes, SourceEncoding encoding) =>
        Utf8.IsValid(bytes)
            ? new DecodedText(Encoding.UTF8.GetString(bytes), encoding, new ValueList<TextSpan>())
            : DecodeBrokenUtf8(bytes, encoding);

    private static DecodedText DecodeBrokenUtf8(ReadOnlySpan<byte> bytes, SourceEncoding encoding)
    {
        var units = new char[bytes.Length];
        var length = 0;
        var invalid = new ValueList<TextSpan>();
        while (true)
        {
            Utf8.ToUtf16(bytes, units.AsSpan(length), out var read, out var written, replaceInvalidSequences: false);
            length += written;
            bytes = bytes[read..];
            if (bytes.IsEmpty)
                return new DecodedText(new string(units, 0, length), encoding, invalid);
            bytes = SkipInvalid(bytes);
            invalid.Add(new TextSpan(length, 1));
            units[length++] = Replacement;
        }
    }

    private static ReadOnlySpan<byte> SkipInvalid(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty && Rune.DecodeFromUtf8(bytes, out _, out var consumed) != OperationStatus.Done)
            bytes = bytes[consumed..];
        return bytes;
    }

    private static DecodedText DecodeUtf16(ReadOnlySpan<byte> bytes, SourceEncoding encoding)
    {
        var invalid = new ValueList<TextSpan>();
        var units = new char[(bytes.Length / 2) + 1];
        ReadUnits(bytes, units, encoding);
        var length = ReplaceLoneSurrogates(units, bytes.Length / 2, invalid);
        if (bytes.Length % 2 != 0)
        {
            invalid.Add(new TextSpan(length, 1));
            units[length++] = Replacement;
        }

        return new DecodedText(new string(units, 0, length), encoding, invalid);
    }

    private static void ReadUnits(ReadOnlySpan<byte> bytes, Span<char> units, SourceEncoding encoding)
    {
        var raw = MemoryMarshal.Cast<char, ushort>(units)[..(bytes.Length / 2)];
        bytes[..(raw.Length * 2)].CopyTo(MemoryMarshal.AsBytes(raw));
        if (BitConverter.IsLittleEndian != (encoding == SourceEncoding.Utf16LittleEndian))
            BinaryPrimitives.ReverseEndianness(raw, raw);
    }

    private static int ReplaceLoneSurrogates(Span<char> units, int count, ValueList<TextSpan> invalid)
    {
        if (units[..count].IndexOfAnyInRange('\uD800', '\uDFFF') < 0)
            return count;
        var length = 0;
        for (var index = 0; index < count; index++)
        {
            var width = WidthAt(units, index, count);
            if (width == 2)
                units[length++] = units[index++];
            if (width > 0)
                units[length++] = units[index];
            else if (!EndsWithInvalid(invalid, length))
                AddReplacement(units, ref length, invalid);
        }

        return length;
    }

    /// <summary>Code units of the character here; 0 for a surrogate without its partner.</summary>
    private static int WidthAt(ReadOnlySpan<char> units, int index, int count)
    {
        if (!char.IsSurrogate(units[index]))
            return 1;
        return index + 1 < count && char.IsSurrogatePair(units[index], units[index + 1]) ? 2 : 0;
    }

    private static bool EndsWithInvalid(ValueList<TextSpan> invalid, int length) => invalid.Count > 0 && invalid.Last.End == length;

    private static void AddReplacement(Span<char> units, ref int length, ValueList<TextSpan> invalid)
    {
        invalid.Add(new TextSpan(length, 1));
        units[length++] = Replacement;
    }
}
