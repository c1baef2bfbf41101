namespace Linter.Text;

/// <summary>The outcome of decoding bytes.</summary>
/// <param name="Content">The text, without byte order mark.</param>
/// <param name="Encoding">The encoding the bytes were read in.</param>
/// <param name="InvalidBytes">Where the text holds a U+FFFD for bytes that could not be decoded.</param>
internal readonly record struct DecodedText(string Content, SourceEncoding Encoding, IReadOnlyList<TextSpan> InvalidBytes);
