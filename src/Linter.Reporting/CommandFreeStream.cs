namespace Linter.Reporting;

/// <summary>
/// Passes JSON or XML on, the bracket in <c>##[</c> written as an escape of the format.
/// GitHub's runner obeys <c>##[command]</c> anywhere in a printed line, so no quoted text may hold it.
/// </summary>
/// <param name="output">Left open.</param>
/// <param name="bracket">An opening square bracket in the notation of the format; where "##[" occurs it is inside a string.</param>
internal sealed class CommandFreeStream(Stream output, ReadOnlyMemory<byte> bracket) : WriteOnlyStream
{
    private int _signs;

    public static CommandFreeStream OfJson(Stream output) => new(output, "\\u005b"u8.ToArray());

    public static CommandFreeStream OfXml(Stream output) => new(output, "&#91;"u8.ToArray());

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        var written = 0;
        for (var index = 0; index < buffer.Length; index++)
        {
            if (buffer[index] == '[' && _signs >= 2)
            {
                output.Write(buffer[written..index]);
                output.Write(bracket.Span);
                written = index + 1;
            }

            _signs = buffer[index] == '#' ? _signs + 1 : 0;
        }

        output.Write(buffer[written..]);
    }

    public override void Flush() => output.Flush();
}
