namespace Linter.Rules.Pages;

/// <summary>The page of a rule: what it says, why, and examples that are tests.</summary>
public sealed record RulePage
{
    /// <summary>The headings of a page, in this order.</summary>
    public static readonly IReadOnlyList<string> RequiredHeadings = ["Why", "Bad", "Good", "Options", "When to suppress", "See also"];

    /// <summary>The columns of the table under the summary.</summary>
    public static readonly IReadOnlyList<string> RequiredFacts = ["Category", "Severity", "On by default", "Fix", "Options", "Since"];

    /// <summary>The whole page as Markdown.</summary>
    public required string Text { get; init; }

    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>The line under the title.</summary>
    public required string Summary { get; init; }

    /// <summary>The table under the summary by column.</summary>
    public required IReadOnlyDictionary<string, string> Facts { get; init; }

    /// <summary>The text under each second-level heading, in the order of the page.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Parts { get; init; }

    /// <summary>The examples in the order of the page.</summary>
    public required IReadOnlyList<PageExample> Examples { get; init; }

    public static RulePage Parse(string text) => new RulePageParser(text).Parse();
}
