namespace Linter.Rules.Tests.Oracle;

/// <summary>One edit of a seed.</summary>
/// <param name="Line">The 1-based line; 0 for every line.</param>
/// <param name="Old">The text to replace; empty to append to the line.</param>
/// <param name="New">The replacement.</param>
public sealed record Edit(int Line, string Old, string New)
{
    public string[] Apply(string[] lines) => [.. lines.Select((line, index) => Line == 0 || index == Line - 1 ? Apply(line) : line)];

    private string Apply(string line)
    {
        if (Old.Length == 0)
        {
            return line + New;
        }

        if (Line > 0)
        {
            line.Should().Contain(Old, "the edit must change something");
        }

        return line.Replace(Old, New, StringComparison.Ordinal);
    }
}
