namespace Linter.TimeSuite;

/// <summary>How the items of one kind were read.</summary>
internal sealed class Tally
{
    public int Right { get; private set; }

    public int Total { get; private set; }

    public Dictionary<string, int> SetAside { get; } = new(StringComparer.Ordinal);

    public List<string> Misses { get; } = [];

    public void Add(SuiteItem item, bool isRight, string found)
    {
        if (!isRight && Disagreement.Reason(item) is { } reason)
        {
            SetAside[reason] = SetAside.GetValueOrDefault(reason) + 1;
            return;
        }

        Total++;
        if (isRight)
            Right++;
        else
            Misses.Add($"{item.Id}  {item.Text.ReplaceLineEndings("\\n")}  [{item.Quote}]  expected {item.Value ?? "nothing"}  read {found}");
    }

    public double Share => Total == 0 ? 100 : 100.0 * Right / Total;
}
