using Linter.Text;

namespace Linter.Rules.Pages;

/// <summary>A document shown in a rule's page.</summary>
public sealed record PageExample
{
    /// <summary>True if the rule finds something in it.</summary>
    public required bool IsBad { get; init; }

    public required string Text { get; init; }

    /// <summary>The file name the fence gives, or a usual one.</summary>
    public required string Path { get; init; }

    /// <summary>The day from which dates lie in the future ("2025-03-06"), as the fence gives it; else null.</summary>
    public string? AsOf { get; init; }

    /// <summary>When the document was committed as shown; null if it is not committed.</summary>
    public string? At { get; init; }

    /// <summary>The start of that commit's hash; null if it does not matter.</summary>
    public string? Commit { get; init; }

    /// <summary>The blocks given in front of the example, in the order of the page.</summary>
    public IReadOnlyList<PageGiven> Given { get; init; } = [];

    /// <summary>The options of the rule that the fence sets.</summary>
    public required IReadOnlyDictionary<string, string> Options { get; init; }

    /// <summary>What the page says the rule reports; null if the page does not show it yet.</summary>
    public string? Output { get; init; }

    /// <summary>Where the output stands in the page; where it belongs if it is not shown yet.</summary>
    public TextSpan OutputSpan { get; init; }

    /// <summary>The 1-based line of the page the example starts in.</summary>
    public required int Line { get; init; }
}
