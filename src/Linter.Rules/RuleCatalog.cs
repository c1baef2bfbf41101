using Linter.Analysis;
using Linter.Rules.ActionItemRules;
using Linter.Rules.CalendarRules;
using Linter.Rules.ConsistencyRules;
using Linter.Rules.DurationRules;
using Linter.Rules.HistoryRules;
using Linter.Rules.HygieneRules;
using Linter.Rules.ImpactRules;
using Linter.Rules.LanguageRules;
using Linter.Rules.StructureRules;
using Linter.Rules.TimelineRules;

namespace Linter.Rules;

/// <summary>All rules, sorted by id: the only list of them.</summary>
public static class RuleCatalog
{
    public static IReadOnlyList<DiagnosticAnalyzer> Rules { get; } =
    [
        new MissingSectionRule(),
        new EmptySectionRule(),
        new UnrecognisedHeadingRule(),
        new PseudoHeadingRule(),
        new LostStructureRule(),
        new MisplacedContentRule(),
        new TemplateResidueRule(),
        new SeveralIncidentsRule(),
        new DurationMismatchRule(),
        new ApproximateDurationOffRule(),
        new EndBeforeStartRule(),
        new DurationsDisagreeRule(),
        new IncompleteWindowRule(),
        new DerivedMetricMismatchRule(),
        new RelativeTimeMismatchRule(),
        new OutOfOrderRule(),
        new ReverseChronologicalRule(),
        new LifecycleOrderRule(),
        new OutsideWindowRule(),
        new GapRule(),
        new MissingMilestoneRule(),
        new BadTimeRule(),
        new UnmarkedMidnightRule(),
        new StartNotInTimelineRule(),
        new StartEqualsDetectionRule(),
        new EndNotInTimelineRule(),
        new NoZoneRule(),
        new ZoneNotInForceRule(),
        new AmbiguousZoneRule(),
        new MixedZonesRule(),
        new WeekdayMismatchRule(),
        new ImpossibleDateRule(),
        new DstTransitionTimeRule(),
        new ZoneArithmeticRule(),
        new AmbiguousDateRule(),
        new FutureInstantRule(),
        new MeridiemRule(),
        new YearSlipRule(),
        new ImpactNotQuantifiedRule(),
        new ImpossibleShareRule(),
        new ShareArithmeticRule(),
        new TotalVsPartialRule(),
        new NoImpactContradictionRule(),
        new ImpactArithmeticRule(),
        new OutageOverstatedRule(),
        new NoActionItemsRule(),
        new MissingOwnerRule(),
        new UnaccountableOwnerRule(),
        new MissingDueDateRule(),
        new DueBeforeIncidentRule(),
        new DueTooLateRule(),
        new MissingTicketRule(),
        new VagueActionRule(),
        new HumanBehaviourActionRule(),
        new UnbalancedPlanRule(),
        new DuplicateActionRule(),
        new StatusContradictionRule(),
        new HumanErrorRootCauseRule(),
        new BlamedIndividualRule(),
        new CounterfactualRule(),
        new JudgementalLanguageRule(),
        new HindsightVerbRule(),
        new DramaticLanguageRule(),
        new WeakRootCauseRule(),
        new WindowTimelineMismatchRule(),
        new DateMismatchRule(),
        new RestatedValueMismatchRule(),
        new CauseMismatchRule(),
        new ResolutionMismatchRule(),
        new CauseIdentifiedTwiceRule(),
        new DetectionSourceMismatchRule(),
        new ChangeNotInTimelineRule(),
        new ActionAlreadyDoneRule(),
        new MetricDirectionRule(),
        new DetectionTimeMismatchRule(),
        new PublishedLateRule(),
        new WrittenBeforeIncidentRule(),
        new UnknownCommitRule(),
        new CommitTimeContradictionRule(),
        new FactChangedAfterFinalRule(),
        new ActionItemRemovedRule(),
        new ActionItemOverdueRule(),
        new DueDateSlippedRule(),
        new PossibleDuplicateRule(),
        new PossibleRecurrenceRule(),
        new BrokenEncodingRule(),
        new TruncatedDocumentRule(),
        new BrokenRelativeLinkRule(),
        new LeftoverMarkerRule(),
        new ConflictMarkerRule(),
        new SensitiveDataRule(),
        new RaggedTableRule(),
        new LengthOutOfRangeRule(),
        new BrokenSentenceRule(),
        new MalformedCheckboxRule(),
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
