using System.Text;

namespace Linter.Reporting.Excerpts;

/// <summary>One row under a source line, filled at columns in any order.</summary>
internal sealed class StyledRow
{
    private readonly StringBuilder _text = new();

    // One character for each column, which stands for a style.
    private readonly StringBuilder _styles = new();

    public void Put(int column, string text, TextStyle style)
    {
        var end = column + text.Length;
        if (end > _text.Length)
        {
            _styles.Append((char)TextStyle.Plain, end - _text.Length);
            _text.Append(' ', end - _text.Length);
        }

        for (var index = 0; index < text.Length; index++)
        {
            _text[column + index] = text[index];
            _styles[column + index] = (char)style;
        }
    }

    public void WriteTo(StyledWriter writer)
    {
        for (var start = 0; start < _text.Length;)
        {
            var end = start + 1;
            while (end < _text.Length && _styles[end] == _styles[start])
                end++;
            writer.Write(_text.ToString(start, end - start), (TextStyle)_styles[start]);
            start = end;
        }
    }
}
