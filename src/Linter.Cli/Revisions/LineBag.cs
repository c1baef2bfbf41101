namespace Linter.Cli.Revisions;

/// <summary>The lines of a document, each weighing as many bytes as it has; their order and how they end do not matter.</summary>
internal sealed class LineBag
{
    private readonly Dictionary<int, int> _weights = [];
    private readonly int _total;

    public LineBag(string path, ReadOnlySpan<byte> content)
    {
        Path = path;
        foreach (var range in content.Split((byte)'\n'))
        {
            var line = content[range].TrimEnd("\r \t"u8);
            if (line.Length > 0)
            {
                var hash = HashOf(line);
                _weights[hash] = _weights.GetValueOrDefault(hash) + line.Length;
                _total += line.Length;
            }
        }
    }

    public string Path { get; }

    /// <summary>The weight of the lines that both have, in parts of the heavier one: 0 to 1.</summary>
    public double SimilarityTo(LineBag other)
    {
        var shared = 0;
        foreach (var (hash, weight) in _weights)
        {
            shared += Math.Min(weight, other._weights.GetValueOrDefault(hash));
        }

        return (double)shared / Math.Max(Math.Max(_total, other._total), 1);
    }

    // The same in every process, unlike HashCode.
    private static int HashOf(ReadOnlySpan<byte> line)
    {
        var hash = 17u;
        foreach (var value in line)
        {
            hash = unchecked(hash * 31 + value);
        }

        return unchecked((int)hash);
    }
}
