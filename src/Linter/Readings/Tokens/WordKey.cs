using System.Runtime.InteropServices;

namespace Linter.Readings.Tokens;

/// <summary>The letters of a word packed into numbers, without case: words are equal if their keys are.</summary>
[StructLayout(LayoutKind.Auto)]
internal record struct WordKey
{
    private const int LettersOfHead = 12;
    private const int LongestWord = 16;
    private const int BitsOfLetter = 5;

    private ulong _head;
    private uint _tail;
    private int _length;

    /// <summary>False for a word that is empty, too long, or holds other letters than A to Z: no table has it.</summary>
    public readonly bool IsComplete => _length is > 0 and <= LongestWord;

    /// <summary>A number that tells keys apart well in its upper bits.</summary>
    public readonly uint Hash => (uint)(((_head ^ (_tail * 0x9E3779B1UL)) * 0x9E3779B97F4A7C15UL) >> 32);

    /// <summary>Adds an ASCII letter.</summary>
    public void Add(char letter)
    {
        if (_length < LettersOfHead)
            _head = (_head << BitsOfLetter) | (letter & 31u);
        else
            _tail = (_tail << BitsOfLetter) | (letter & 31u);
        _length++;
    }

    /// <summary>Notes another letter, such as one with an accent.</summary>
    public void Spoil() => _length = LongestWord + 1;

    public static WordKey Of(ReadOnlySpan<char> word)
    {
        var key = default(WordKey);
        foreach (var letter in word)
            key.Add(letter);
        return key;
    }
}
