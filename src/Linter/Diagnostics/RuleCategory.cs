namespace Linter.Diagnostics;

/// <summary>The group of a rule; the number is the first digit of its id.</summary>
public enum RuleCategory
{
    Structure = 0,
    Duration = 1,
    Timeline = 2,
    Calendar = 3,
    Impact = 4,
    ActionItem = 5,
    Language = 6,
    Consistency = 7,
    History = 8,
    Hygiene = 9,
}
