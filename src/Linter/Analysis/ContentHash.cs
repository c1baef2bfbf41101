namespace Linter.Analysis;

/// <summary>A 64-bit FNV-1a hash over words; how much white space stands between them does not matter.</summary>
public struct ContentHash()
{
    private const ulong Prime = 0x100000001b3;
    private const char EndOfPart = '\uFFFF';

    public ulong Value { get; private set; } = 0xcbf29ce484222325;

    public void Add(ReadOnlySpan<char> part)
    {
        var isBehindSpace = false;
        foreach (var character in part.Trim())
        {
            if (char.IsWhiteSpace(character))
            {
                isBehindSpace = true;
                continue;
            }

            if (isBehindSpace)
                Add(' ');
            isBehindSpace = false;
            Add(character);
        }

        Add(EndOfPart);
    }

    private void Add(char character)
    {
        Value = unchecked((Value ^ (byte)character) * Prime);
        Value = unchecked((Value ^ (byte)(character >> 8)) * Prime);
    }
}
