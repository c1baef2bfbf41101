namespace Linter.Text;

/// <summary>Finds what a mistyped name was probably meant to be.</summary>
public static class NearestName
{
    /// <summary>" (did you mean 'x'?)" or nothing, to be put behind what was not found.</summary>
    public static string Hint(string typed, IEnumerable<string> known) => Find(typed, known) is { } nearest ? $" (did you mean '{nearest}'?)" : "";

    /// <summary>The known name with the fewest edits; null if none is near.</summary>
    public static string? Find(string typed, IEnumerable<string> known)
    {
        string? nearest = null;
        var fewest = Math.Max(2, typed.Length / 3) + 1;
        foreach (var name in known)
        {
            var edits = IsShortened(typed, name) ? 1 : CountEdits(typed.ToUpperInvariant(), name.ToUpperInvariant());
            if (edits < fewest)
            {
                (nearest, fewest) = (name, edits);
            }
        }

        return nearest;
    }

    private static bool IsShortened(string typed, string name) => typed.Length > 1 && name.StartsWith(typed, StringComparison.OrdinalIgnoreCase);

    /// <summary>Insertions, deletions, replacements and swaps of neighbours that lead from one word to the other.</summary>
    private static int CountEdits(string from, string to)
    {
        var rows = new int[from.Length + 1, to.Length + 1];
        for (var i = 0; i <= from.Length; i++)
        {
            for (var j = 0; j <= to.Length; j++)
            {
                rows[i, j] = i == 0 || j == 0 ? i + j : CheapestStep(rows, from, to, i, j);
            }
        }

        return rows[from.Length, to.Length];
    }

    private static int CheapestStep(int[,] rows, string from, string to, int i, int j)
    {
        var replaced = rows[i - 1, j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
        var cheapest = Math.Min(replaced, Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1);
        var isSwap = i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1];
        return isSwap ? Math.Min(cheapest, rows[i - 2, j - 2] + 1) : cheapest;
    }
}
