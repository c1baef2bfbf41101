using Linter.Analysis;
using Linter.Rules.ActionItemRules;
using Linter.Rules.HygieneRules;
using Linter.Rules.ImpactRules;
using Linter.Rules.StructureRules;

namespace Linter.Rules;

/// <summary>All rules, sorted by id: the only list of them.</summary>
public static class RuleCatalog
{
    public static IReadOnlyList<DiagnosticAnalyzer> Rules { get; } =
    [
        new MissingSectionRule(),
        new EmptySectionRule(),
        new ImpactNotQuantifiedRule(),
        new ImpossibleShareRule(),
        new ShareArithmeticRule(),
        new TotalVsPartialRule(),
        new NoActionItemsRule(),
        new MissingOwnerRule(),
        new MissingDueDateRule(),
        new DueBeforeIncidentRule(),
        new MissingTicketRule(),
        new BrokenEncodingRule(),
        new TruncatedDocumentRule(),
    ];

    /// <summary>The rule with this id or nickname, whatever the case; null if there is none.</summary>
    public static DiagnosticAnalyzer? Find(string idOrName)
    {
        foreach (var rule in Rules)
        {
            if (string.Equals(rule.Descriptor.Id, idOrName, StringComparison.OrdinalIgnoreCase)
                || string.Equals(rule.Descriptor.Name, idOrName, StringComparison.OrdinalIgnoreCase))
            {
                return rule;
            }
        }

        return null;
    }
}
