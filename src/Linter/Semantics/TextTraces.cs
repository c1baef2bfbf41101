using System.Globalization;
using Linter.Semantics.Comparisons;

namespace Linter.Semantics;

/// <summary>
/// The words and numbers of a text that is not read any further: enough to rule out, at a small part of the cost of reading it,
/// that it tells the incident of another document. Traces prove nothing but absence.
/// </summary>
public sealed class TextTraces
{
    private const int MinutesPerHour = 60;
    private const int Noon = 12;
    private const int Numbers = 10_000;
    private const int CharactersPerNewWord = 16;

    private readonly HashSet<uint> _words;
    private readonly bool[] _numbers = new bool[Numbers];
    private readonly Lazy<IReadOnlyList<uint>> _sketch;

    private TextTraces(string text)
    {
        _words = new HashSet<uint>(text.Length / CharactersPerNewWord);
        _sketch = new Lazy<IReadOnlyList<uint>>(() => TextSketch.Of(text), LazyThreadSafetyMode.None);
        for (var i = 0; i < text.Length;)
        {
            if (char.IsLetterOrDigit(text[i]))
            {
                var start = i;
                _words.Add(WordHash.Read(text, ref i));
                AddNumbers(text.AsSpan(start, i - start));
            }
            else
            {
                i++;
            }
        }
    }

    /// <summary>The smallest hashes of the word sequences of the whole text, addresses and marks included.</summary>
    public IReadOnlyList<uint> Sketch => _sketch.Value;

    public static TextTraces Of(string text) => new(text);

    /// <summary>True if each word of a name stands somewhere, itself or its plural.</summary>
    public bool HasWordsOf(string name)
    {
        for (var i = 0; i < name.Length;)
        {
            if (!char.IsLetterOrDigit(name[i]))
            {
                i++;
                continue;
            }

            var word = WordHash.Read(name, ref i);
            if (!_words.Contains(word) && !_words.Contains(WordHash.Append(word, 's')))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>True if the numbers are there that a clock time is written with: "15:20", "3.20 pm", "1520", "15h20"; noon and midnight may be words.</summary>
    /// <param name="minuteOfDay">From 0 to 1439.</param>
    public bool HasClock(int minuteOfDay)
    {
        var (hour, minute) = Math.DivRem(minuteOfDay, MinutesPerHour);
        var otherHour = hour < Noon ? hour + Noon : hour - Noon;
        return minute == 0 && hour % Noon == 0
            || (_numbers[hour] || _numbers[otherHour]) && (minute == 0 || _numbers[minute])
            || _numbers[(hour * 100) + minute] || _numbers[(otherHour * 100) + minute];
    }

    private void AddNumbers(ReadOnlySpan<char> word)
    {
        for (var i = word.IndexOfAnyInRange('0', '9'); i >= 0 && i < word.Length; i++)
        {
            var length = word[i..].IndexOfAnyExceptInRange('0', '9');
            length = length < 0 ? word.Length - i : length;
            if (int.TryParse(word.Slice(i, length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < Numbers)
            {
                _numbers[number] = true;
            }

            i += length;
        }
    }
}
