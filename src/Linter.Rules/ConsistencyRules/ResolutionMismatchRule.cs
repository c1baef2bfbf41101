using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Semantics;
using Linter.Text;

namespace Linter.Rules.ConsistencyRules;

/// <summary>PM7005: timeline and resolution describe different fixes.</summary>
public sealed class ResolutionMismatchRule : DiagnosticAnalyzer
{
    private static readonly string[] Kinds = ["revert", "fix_forward", "restart", "configuration_change", "scaling", "failover", "data_repair"];

    private static readonly OptionDescriptor ExclusivePairs = new("exclusive_pairs", OptionKind.Words, "revert/fix_forward", "Means of which the resolution must not name the first if the timeline knows only the second.")
    {
        Values = [.. Kinds.SelectMany(static first => Kinds.Where(second => second != first).Select(second => $"{first}/{second}"))],
    };

    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM7005",
        Name = "resolution-mismatch",
        Title = "Timeline and resolution describe different fixes.",
        Category = RuleCategory.Consistency,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Options = [ExclusivePairs],
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(static document =>
    {
        if (document.Model.Resolution is not { } resolution)
        {
            return;
        }

        var stated = resolution.Repairs.Where(static repair => repair.Outcome == RepairOutcome.Applied).ToList();
        var told = document.Model.TimelineRepairs.Where(IsEnding).ToList();
        if (stated.Count == 0 || told.Count == 0)
        {
            return;
        }

        if (FindExcluded(document, stated, told) is { } excluded)
        {
            Report(document, excluded, told[^1], DiagnosticSeverity.Warning);
        }
        else if (!stated.Exists(repair => told.Exists(item => item.Repair.Kind == repair.Kind)) && !stated.Exists(repair => Mentions(document.Model, repair.Kind)))
        {
            Report(document, stated[0], told[^1], told.Exists(static item => item.Repair.Kind == RepairKind.Revert) ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning);
        }
    });

    /// <summary>A means in the resolution that excludes the only one the timeline knows.</summary>
    private static Repair? FindExcluded(DocumentAnalysisContext document, List<Repair> stated, List<EntryRepair> told)
    {
        foreach (var pair in document.Options.GetWords(ExclusivePairs))
        {
            var slash = pair.IndexOf('/', StringComparison.Ordinal);
            var (first, second) = (Kind(pair.AsSpan(0, slash)), Kind(pair.AsSpan(slash + 1)));
            if (stated.Find(repair => repair.Kind == first) is { } excluded && told.TrueForAll(item => item.Repair.Kind == second) && !Mentions(document.Model, first))
            {
                return excluded;
            }
        }

        return null;
    }

    private static RepairKind Kind(ReadOnlySpan<char> name) => EnumText.Read<RepairKind>(name.ToString().Replace("_", "", StringComparison.Ordinal), ignoreCase: true);

    /// <summary>A repair that worked, in an entry that says that things got better.</summary>
    private static bool IsEnding(EntryRepair item) =>
        item.Repair.Outcome == RepairOutcome.Applied && (item.Entry.Has(EventRole.FixApplied) || item.Entry.Has(EventRole.Mitigated) || item.Entry.Has(EventRole.Resolved));

    /// <summary>True if the timeline knows of such a repair that may have worked.</summary>
    private static bool Mentions(SemanticModel model, RepairKind kind) =>
        model.TimelineRepairs.Any(item => item.Repair.Kind == kind && item.Repair.Outcome != RepairOutcome.Failed);

    private static void Report(DocumentAnalysisContext document, Repair stated, EntryRepair told, DiagnosticSeverity severity)
    {
        var isStatedLater = stated.Span.Start > told.Repair.Span.Start;
        var at = told.Entry.At is { } instant ? $" ({Wording.Clock(instant)})" : "";
        document.Report(new Diagnostic
        {
            Descriptor = Rule,
            Severity = severity,
            Confidence = Confidence.Likely,
            Span = isStatedLater ? stated.Span : told.Repair.Span,
            Message = $"The resolution says \"{stated.Text}\", the timeline \"{told.Repair.Text}\"{at}; which one ended the incident?",
            Label = isStatedLater ? "not in the timeline" : "not in the resolution",
            Related = [new RelatedLocation(isStatedLater ? told.Repair.Span : stated.Span, isStatedLater ? "the repair in the timeline" : "the repair in the resolution")],
        });
    }
}
