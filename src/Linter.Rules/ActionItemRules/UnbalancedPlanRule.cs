using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Semantics;

namespace Linter.Rules.ActionItemRules;

/// <summary>PM5010: no preventive item, or no ranking.</summary>
public sealed class UnbalancedPlanRule : DiagnosticAnalyzer
{
    private const int LeastItemsToRank = 4;

    private static readonly OptionDescriptor Types = new("types", OptionKind.Words, "prevent", "Words in the types that count as preventive.");
    private static readonly OptionDescriptor RequireUrgent = new("require_urgent", OptionKind.Boolean, "false", "Whether an item of priority P0 or P1 is needed where users were affected.");

    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM5010",
        Name = "unbalanced-plan",
        Title = "No preventive item, or no ranking.",
        Category = RuleCategory.ActionItem,
        DefaultSeverity = DiagnosticSeverity.Info,
        Options = [Types, RequireUrgent],
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(static document =>
    {
        var lists = document.Model.Recognition.IsTemplate ? [] : document.Model.ActionItemLists.Where(static list => list.Items.Count > 0).ToList();
        var items = lists.SelectMany(static list => list.Items).ToList();
        List<string> faults = [.. new[] { TypeFault(document, items, lists), PriorityFault(items), UrgencyFault(document, items) }.OfType<string>()];
        if (faults.Count > 0)
        {
            Report(document, lists[0], items, $"{Wording.Plural(items.Count, "action item")}, {string.Join("; ", faults)}.");
        }
    });

    /// <summary>"none preventive (2 detect, 2 mitigate)", if every item has a type and some are those of a plan of prevention, detection and repair.</summary>
    private static string? TypeFault(DocumentAnalysisContext document, List<ActionItem> items, List<ActionItemList> lists)
    {
        var preventive = document.Options.GetWords(Types);
        if (items.Count < 2 || items.Exists(item => item.Type is null || preventive.Any(word => item.Type.Value.Contains(word, StringComparison.OrdinalIgnoreCase)))
            || !items.Exists(static item => IsReactive(item.Type!.Value)) || lists.Exists(static list => list.LeavesPreventionOut))
        {
            return null;
        }

        var counts = items.GroupBy(static item => item.Type!.Value.ToLowerInvariant(), StringComparer.Ordinal).Select(static group => $"{group.Count()} {group.Key}");
        return $"none preventive ({string.Join(", ", counts)})";
    }

    private static bool IsReactive(string type) =>
        type.Contains("detect", StringComparison.OrdinalIgnoreCase) || type.Contains("mitigat", StringComparison.OrdinalIgnoreCase) || type.Contains("repair", StringComparison.OrdinalIgnoreCase);

    private static string? PriorityFault(List<ActionItem> items) =>
        items.Count >= LeastItemsToRank && items[0].Priority is { } priority && items.TrueForAll(item => string.Equals(item.Priority?.Value, priority.Value, StringComparison.OrdinalIgnoreCase))
            ? $"all are {priority.Value}"
            : null;

    private static string? UrgencyFault(DocumentAnalysisContext document, List<ActionItem> items) =>
        document.Options.GetBoolean(RequireUrgent) && items.Exists(static item => item.Priority is not null)
        && document.Model.Impact.Any(static claim => claim is { Base: ImpactBase.People, Kind: not ImpactKind.None })
        && !items.Exists(static item => item.Priority?.Value.Trim().ToUpperInvariant() is "P0" or "P1")
            ? "none is P0 or P1 although users were affected"
            : null;

    private static void Report(DocumentAnalysisContext document, ActionItemList list, List<ActionItem> items, string message) => document.Report(new Diagnostic
    {
        Descriptor = Rule,
        Severity = DiagnosticSeverity.Info,
        Confidence = Confidence.Likely,
        Span = list.HeadSpan,
        Message = message,
        Related = items.ConvertAll(static item => new RelatedLocation(item.Span, (item.Type ?? item.Priority)?.Value ?? "an item")),
    });
}
