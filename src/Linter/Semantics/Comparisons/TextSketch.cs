namespace Linter.Semantics.Comparisons;

/// <summary>The smallest hashes of the word sequences of a text: enough to tell how much two texts share.</summary>
public static class TextSketch
{
    private const int WordsPerSequence = 4;
    private const int MostHashes = 64;

    /// <summary>Shorter texts are alike by chance.</summary>
    private const int FewestSequences = 60;

    public static IReadOnlyList<uint> Of(string text)
    {
        // Arrays, because lists of this type are compiled anew in every run. A word is followed by another sign.
        var hashes = new uint[(text.Length / 2) + 1];
        Span<uint> words = stackalloc uint[WordsPerSequence];
        var count = 0;
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }

            words[count++ % WordsPerSequence] = WordHash.Read(text, ref i);
            if (count >= WordsPerSequence)
            {
                hashes[count - WordsPerSequence] = Combine(words, count);
            }
        }

        var sequences = Math.Max(count - WordsPerSequence + 1, 0);
        return sequences < FewestSequences ? [] : Smallest(hashes.AsSpan(0, sequences));
    }

    /// <summary>The estimated share of word sequences that two texts have in common, from 0 to 1.</summary>
    public static double Similarity(IReadOnlyList<uint> left, IReadOnlyList<uint> right)
    {
        var size = Math.Min(MostHashes, Math.Min(left.Count, right.Count));
        int i = 0, j = 0, seen = 0, shared = 0;
        while (seen < size && i < left.Count && j < right.Count)
        {
            var order = left[i].CompareTo(right[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
            seen++;
        }

        return size == 0 ? 0 : (double)shared / size;
    }

    private static uint Combine(ReadOnlySpan<uint> words, int count)
    {
        var hash = 0x9E3779B9u;
        for (var k = 0; k < WordsPerSequence; k++)
        {
            hash = (hash ^ words[(count + k) % WordsPerSequence]) * 0x85EBCA6Bu;
            hash ^= hash >> 15;
        }

        return hash;
    }

    private static uint[] Smallest(Span<uint> hashes)
    {
        hashes.Sort();
        var smallest = new uint[Math.Min(MostHashes, hashes.Length)];
        var count = 0;
        for (var i = 0; i < hashes.Length && count < smallest.Length; i++)
        {
            if (count == 0 || smallest[count - 1] != hashes[i])
            {
                smallest[count++] = hashes[i];
            }
        }

        return smallest[..count];
    }
}
