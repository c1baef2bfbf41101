namespace Linter.Text;

/// <summary>A stretch of text that was UTF-8 and was read in another character set: "â€™" for "’".</summary>
/// <param name="Span">The garbled characters.</param>
/// <param name="Original">What they were.</param>
/// <param name="CodePage">The character set they were read in: "Windows-1252".</param>
public sealed record GarbledText(TextSpan Span, string Original, string CodePage);
