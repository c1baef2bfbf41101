namespace Linter.Reporting;

/// <summary>Writes text in colour, or plain when colour is not wanted. Lines end in LF on every system.</summary>
internal sealed class StyledWriter(TextWriter output, bool useColor)
{
    public void Write(string text, TextStyle style = TextStyle.Plain)
    {
        if (!useColor || style == TextStyle.Plain || text.Length == 0)
        {
            output.Write(text);
            return;
        }

        output.Write(EscapeSequenceOf(style));
        output.Write(text);
        output.Write("\u001b[0m");
    }

    public void EndLine() => output.Write('\n');

    public void Flush() => output.Flush();

    private static string EscapeSequenceOf(TextStyle style) => style switch
    {
        TextStyle.Error => "\u001b[1;31m",
        TextStyle.Warning => "\u001b[1;33m",
        TextStyle.Info => "\u001b[1;36m",
        TextStyle.Frame => "\u001b[1;34m",
        TextStyle.Related => "\u001b[34m",
        _ => "\u001b[1m",
    };
}
