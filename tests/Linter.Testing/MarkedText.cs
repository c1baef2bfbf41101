using System.Text;
using Linter.Text;

namespace Linter.Testing;

/// <summary>A text with expected places marked in it: <c>[|primary|]</c> and <c>{|related|}</c>; marks may be nested.</summary>
public sealed class MarkedText
{
    private readonly List<TextSpan> _primary = [];
    private readonly List<TextSpan> _related = [];

    private MarkedText(string marked)
    {
        Text = Strip(marked);
        _primary.Sort();
        _related.Sort();
    }

    /// <summary>The text without marks.</summary>
    public string Text { get; }

    public IReadOnlyList<TextSpan> Primary => _primary;

    public IReadOnlyList<TextSpan> Related => _related;

    public static MarkedText Parse(string marked) => new(marked);

    private string Strip(string marked)
    {
        var text = new StringBuilder();
        var open = new Stack<(char Mark, int Start)>();
        for (var i = 0; i < marked.Length; i++)
        {
            var next = i + 1 < marked.Length ? marked[i + 1] : '\0';
            if (marked[i] is '[' or '{' && next == '|')
            {
                open.Push((marked[i++], text.Length));
            }
            else if (marked[i] == '|' && open.Count > 0 && next == ClosingOf(open.Peek().Mark))
            {
                Close(open.Pop(), text.Length);
                i++;
            }
            else
            {
                text.Append(marked[i]);
            }
        }

        Assert.That(open, Is.Empty, "Every [| needs a |] and every {| a |}.");
        return text.ToString();
    }

    private static char ClosingOf(char mark) => mark == '[' ? ']' : '}';

    private void Close((char Mark, int Start) open, int end) =>
        (open.Mark == '[' ? _primary : _related).Add(TextSpan.FromBounds(open.Start, end));
}
