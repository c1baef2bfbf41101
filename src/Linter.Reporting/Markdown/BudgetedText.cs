using System.Text;

namespace Linter.Reporting.Markdown;

/// <summary>Text that takes whole pieces until a number of bytes is reached.</summary>
/// <param name="mostBytes">The size in UTF-8 that the text never exceeds.</param>
internal sealed class BudgetedText(int mostBytes)
{
    private readonly StringBuilder _text = new();

    public int Bytes { get; private set; }

    /// <summary>Takes the piece if there is room for it.</summary>
    public bool TryAppend(string piece)
    {
        var bytes = Encoding.UTF8.GetByteCount(piece);
        if (Bytes + bytes > mostBytes)
            return false;
        _text.Append(piece);
        Bytes += bytes;
        return true;
    }

    public override string ToString() => _text.ToString();
}
