using Linter.Diagnostics;

namespace Linter.Configuration;

/// <summary>Categories of rules as keys name them: "action-item".</summary>
public static class CategoryName
{
    public static IReadOnlyList<string> All { get; } = [.. Enum.GetValues<RuleCategory>().Select(Of)];

    public static string Of(RuleCategory category) => category == RuleCategory.ActionItem ? "action-item" : category.ToString().ToLowerInvariant();

    /// <summary>The category of this name, whatever the case; null if there is none.</summary>
    public static RuleCategory? Find(string name)
    {
        foreach (var category in Enum.GetValues<RuleCategory>())
        {
            if (string.Equals(Of(category), name, StringComparison.OrdinalIgnoreCase))
            {
                return category;
            }
        }

        return null;
    }
}
