using System.Runtime.InteropServices;
using Linter.Readings;
using Linter.Semantics.ActionItems;
using Linter.Semantics.Causes;
using Linter.Semantics.Commits;
using Linter.Semantics.Events;
using Linter.Semantics.Impacts;
using Linter.Semantics.Placeholders;
using Linter.Semantics.Prose;
using Linter.Semantics.Sections;
using Linter.Semantics.Timelines;
using Linter.Semantics.Windows;
using Linter.Syntax;
using Linter.Text;

namespace Linter.Semantics;

/// <summary>What a postmortem says: facts with their places, computed on first use. One model belongs to one thread.</summary>
public sealed class SemanticModel
{
    private readonly ReadingSettings _readingSettings;
    private IReadOnlyList<SequenceDraft>? _drafts;
    private TemporalDefaults? _defaults;
    private IReadOnlyList<FieldReading>? _fieldReadings;
    private IReadOnlyList<DocumentDate>? _dates;
    private IReadOnlyList<StatedDate>? _statedDates;
    private IncidentWindow? _window;
    private Timeline? _timeline;
    private readonly Lazy<IncidentDays?> _days;
    private IReadOnlyList<TwelveOClockSlip>? _twelves;
    private IReadOnlyList<StatedInstant>? _instants;
    private IReadOnlyList<ZonePart>? _zones;
    private IReadOnlyList<TextSpan>? _unknownZones;
    private IReadOnlyList<ClockConversion>? _conversions;
    private IReadOnlyList<int>? _years;
    private IReadOnlyList<DurationClaim>? _durations;
    private IncidentEvents? _events;
    private IReadOnlyList<RelativeTime>? _relativeTimes;
    private IncidentExtents? _extents;
    private IncidentExtents? _anyTwoMoments;
    private MetricExtentReader? _metricExtents;
    private IReadOnlyList<IncidentMetric>? _metrics;
    private IReadOnlyList<ImpactClaim>? _impact;
    private ActionSections? _actions;
    private readonly Lazy<RootCause?> _rootCause;
    private readonly Lazy<Resolution?> _resolution;
    private IReadOnlyList<EntryRepair>? _entryRepairs;
    private IReadOnlyList<IdentifiedCause>? _identifiedCauses;
    private IReadOnlyList<DetectionStatement>? _detection;
    private readonly Lazy<EntryDetection?> _firstDetection;
    private IReadOnlyList<RepeatedFix>? _repeatedFixes;
    private IReadOnlyList<StatedSeverity>? _severities;
    private IReadOnlyList<StatedIncidentId>? _ids;
    private IReadOnlyList<MetricMovement>? _movements;
    private IReadOnlyList<OriginatingChange>? _changes;
    private IReadOnlyList<IncidentEpisode>? _episodes;
    private IReadOnlyList<MisplacedStatement>? _misplaced;
    private IReadOnlyList<Placeholder>? _placeholders;
    private HashSet<ContentItem>? _unfilledItems;
    private PostmortemRecognition? _recognition;
    private bool? _isEnglish;
    private IReadOnlyList<CommitReference>? _commits;
    private IReadOnlyList<NarrativeSentence>? _narrative;
    private readonly Dictionary<TextLine, WordList?> _words = new(ReferenceEqualityComparer.Instance);

    public SemanticModel(SyntaxTree tree)
        : this(tree, SemanticOptions.Default)
    {
    }

    public SemanticModel(SyntaxTree tree, SemanticOptions options)
    {
        Tree = tree;
        Options = options;
        Outline = SectionOutlineBuilder.Build(tree, options.Vocabulary);
        _readingSettings = SettledZones.Add(tree.ReadableText, options.Readings);
        var collector = new ReadingCollector(tree, _readingSettings);
        Readings = collector.Collect(Outline);
        if (DateOrderReader.Read(Readings, tree.Text.Path) is { } orders)
        {
            collector = new ReadingCollector(tree, options.Readings.With(orders));
            Readings = collector.Collect(Outline);
        }

        Unread = collector.Unread.Count == 0 ? tree.Unread : [.. tree.Unread, .. collector.Unread];
        SectionRoleInference.Run(Outline);
        _days = Fact(() => IncidentDaysReader.Read(Window, Timeline, DocumentDates));
        _rootCause = Fact(() => CauseReader.ReadRootCause(Outline));
        _resolution = Fact(() => CauseReader.ReadResolution(Outline));
        _firstDetection = Fact(() => DetectionReader.ReadFirst(Events));
    }

    public SyntaxTree Tree { get; }

    /// <summary>What was agreed on about documents like this one.</summary>
    public SemanticOptions Options { get; }

    /// <summary>The title heading without marks; empty if there is none.</summary>
    public string Title => Outline.Title;

    public SectionOutline Outline { get; }

    /// <summary>All sections in document order, the document itself first.</summary>
    public IReadOnlyList<Section> Sections => Outline.Sections;

    /// <summary>Every outermost reading in document order, those with a problem included.</summary>
    public IReadOnlyList<LocatedReading> Readings { get; }

    /// <summary>What exceeds the <see cref="MarkdownLimits"/> and was not read, or only as plain text.</summary>
    public IReadOnlyList<UnreadPart> Unread { get; }

    /// <summary>The dates of labels, title, front matter and file name, strongest source first.</summary>
    public IReadOnlyList<DocumentDate> DocumentDates => _dates ??= DocumentDateReader.Read(Tree, Outline, FieldReadings);

    /// <summary>Every calendar date that is written in the document, in document order, impossible ones included.</summary>
    public IReadOnlyList<StatedDate> Dates => _statedDates ??= StatedDateReader.Read(Readings);

    /// <summary>How much the document vouches for the date or time at a place; <see cref="DateStanding.Stated"/> where nothing was read.</summary>
    public DateStanding StandingOf(TextSpan span)
    {
        foreach (var located in Readings)
        {
            if (located.Reading.Span.Contains(span))
            {
                return DateStandingReader.Read(located);
            }
        }

        return DateStanding.Stated;
    }

    /// <summary>The weekday that title or summary name without a date; null if they name none, or several.</summary>
    public LooseWeekday? LooseWeekday => LooseWeekdayReader.Read(this);

    /// <summary>When the resolution section says that the service was back; null if it does not.</summary>
    public StatedInstant? ResolutionClock => ResolutionClockReader.Read(this);

    /// <summary>Which parts of a postmortem the document gives, in whatever form.</summary>
    public DocumentParts Parts => new(this);

    public PostmortemRecognition Recognition => _recognition ??= PostmortemRecognizer.Recognize(this);

    public IncidentWindow Window => _window ??= WindowReader.Read(Tree.Text, Outline, Defaults, FieldReadings);

    public IReadOnlyList<DurationClaim> Durations => _durations ??= DurationClaimReader.Read(Outline, Window, FieldReadings);

    public Timeline Timeline => _timeline ??= TimelineReader.Read(Drafts, Window, Defaults);

    /// <summary>The stretches of the incident that no entry tells about and that exceed both a length and a share of the incident in percent.</summary>
    public IReadOnlyList<TimelineHole> HolesLongerThan(NodaTime.Duration length, double share) => TimelineHoleReader.Read(this, length, share);

    /// <summary>Lengths in timeline entries that are counted from another moment: "30 minutes after the deploy".</summary>
    public IReadOnlyList<RelativeTime> RelativeTimes => _relativeTimes ??= RelativeTimeReader.Read(Window, Timeline);

    /// <summary>The days of the incident; null if no date is known.</summary>
    public IncidentDays? IncidentDays => _days.Value;

    /// <summary>Entries stamped 12 AM or 12 PM where the other one must be meant.</summary>
    public IReadOnlyList<TwelveOClockSlip> TwelveOClockSlips => _twelves ??= TwelveOClockReader.Read(Timeline);

    /// <summary>Every clock of the document but those of action items, in document order, with the day it falls on; clocks in prose have only their own zone.</summary>
    public IReadOnlyList<StatedInstant> Instants => _instants ??= StatedInstantReader.Read(Window, Timeline, Readings, Defaults.WindowDay);

    /// <summary>Every zone that is written in the document, captions included.</summary>
    public IReadOnlyList<ZonePart> Zones => _zones ??= ZoneMentionReader.Read(Readings);

    /// <summary>True if title or introduction of the timeline, or a bracket behind a stamp, names a zone or a city without saying that its time is meant.</summary>
    public bool HintsAtZone => ZoneHintReader.IsIn(Timeline);

    /// <summary>Places that look like a zone abbreviation and hold none that is known.</summary>
    public IReadOnlyList<TextSpan> UnknownZones => _unknownZones ??= UnknownZoneReader.Read(Tree.ReadableText, Readings);

    /// <summary>Clocks that are written in two zones side by side.</summary>
    public IReadOnlyList<ClockConversion> Conversions => _conversions ??= ClockConversionReader.Read(Tree, Readings, Instants);

    /// <summary>The years that the document or its file name mentions, ascending.</summary>
    public IReadOnlyList<int> Years => _years ??= YearMentionReader.Read(Tree, Dates, DocumentDates);

    /// <summary>Milestones and timeline entries by what they mean.</summary>
    public IncidentEvents Events => _events ??= IncidentEventReader.Read(Window, Timeline);

    /// <summary>The moments a stated length may be measured between.</summary>
    public IncidentExtents Extents => _extents ??= IncidentEventReader.ReadExtents(Window, Timeline, Events, ResolutionClock);

    /// <summary>Any two clocks of the document: the words around them may hide what they mean.</summary>
    public IncidentExtents AnyTwoMoments => _anyTwoMoments ??= IncidentExtents.AnyTwo(Instants);

    /// <summary>The moments a stated time to something may be measured between.</summary>
    public MetricExtents ExtentsOf(DurationClaim claim, MetricKind metric) => (_metricExtents ??= new MetricExtentReader(this)).Read(claim, metric);

    /// <summary>Time to detect, acknowledge, mitigate and restore, each with the facts it comes from.</summary>
    public IReadOnlyList<IncidentMetric> Metrics => _metrics ??= IncidentMetricReader.Read(Window, Events);

    public IReadOnlyList<ImpactClaim> Impact => _impact ??= ImpactReader.Read(Outline);

    /// <summary>What the document says about the size of the harm.</summary>
    public ImpactText ImpactText => new(this);
    /// <summary>The incidents, if the document describes several; else empty.</summary>
    public IReadOnlyList<IncidentEpisode> Episodes => _episodes ??= EpisodeReader.Read(Outline, Timeline);

    /// <summary>Statements that stand under the name of another part.</summary>
    public IReadOnlyList<MisplacedStatement> MisplacedStatements => _misplaced ??= MisplacedStatementReader.Read(Outline);

    /// <summary>What is left of a template, one place per line.</summary>
    public IReadOnlyList<Placeholder> Placeholders => _placeholders ??= PlaceholderReader.Read(Outline, Tree.Text);

    /// <summary>True if a placeholder of a template stands in the item: what it lacks is still to be written.</summary>
    public bool IsUnfilled(ContentItem item) => (_unfilledItems ??= [.. Placeholders.Select(static placeholder => placeholder.Item).OfType<ContentItem>()]).Contains(item);

    /// <summary>Null if no section or label gives a cause.</summary>
    public RootCause? RootCause => _rootCause.Value;

    /// <summary>Null if no section or label gives a resolution.</summary>
    public Resolution? Resolution => _resolution.Value;

    /// <summary>The means of repair that timeline entries tell, in document order.</summary>
    public IReadOnlyList<EntryRepair> TimelineRepairs => _entryRepairs ??= TimelineCauseReader.ReadRepairs(Timeline);

    /// <summary>Timeline entries that say without doubt that a cause was found.</summary>
    public IReadOnlyList<IdentifiedCause> IdentifiedCauses => _identifiedCauses ??= TimelineCauseReader.ReadCauses(Timeline);

    /// <summary>What summary and detection sections say about how the incident was noticed.</summary>
    public IReadOnlyList<DetectionStatement> Detection => _detection ??= DetectionReader.Read(Outline);

    /// <summary>The timeline entry that tells the first detection; null if there is none.</summary>
    public EntryDetection? FirstDetection => _firstDetection.Value;

    /// <summary>Changes that the root cause gives as the origin of the incident.</summary>
    public IReadOnlyList<OriginatingChange> OriginatingChanges => _changes ??= OriginatingChangeReader.Read(RootCause, Readings, Tree, Timeline);

    /// <summary>Open action items that say again what ended the incident.</summary>
    public IReadOnlyList<RepeatedFix> RepeatedFixes => _repeatedFixes ??= RepeatedFixReader.Read(RootCause, Resolution, Timeline, ActionItemLists);

    /// <summary>The severities that title, front matter and severity labels state.</summary>
    public IReadOnlyList<StatedSeverity> Severities => _severities ??= StatedSeverityReader.Read(Tree, Outline);

    /// <summary>The ids of the incident that title, front matter and labels state.</summary>
    public IReadOnlyList<StatedIncidentId> IncidentIds => _ids ??= IncidentIdReader.Read(Tree, Outline);

    /// <summary>Symptoms that are told as improvements.</summary>
    public IReadOnlyList<MetricMovement> HealthyMovements => _movements ??= MetricMovementReader.Read(Outline, Timeline);

    public IReadOnlyList<ActionItemList> ActionItemLists => Actions.Lists;

    public IReadOnlyList<Improvement> Improvements => Actions.Improvements;

    /// <summary>The commits that the document names by their hash, in document order.</summary>
    public IReadOnlyList<CommitReference> CommitReferences => _commits ??= CommitReferenceReader.Read(this);

    /// <summary>The status the document states; null if it states none.</summary>
    public StatedField? Status => DocumentStatus.Stated(Tree, Outline);

    /// <summary>True for an exercise, a drill or planned work: it is written about before it happens.</summary>
    public bool IsPlanned => DocumentStatus.IsPlanned(Title, Tree.Text.Path);

    /// <summary>The people who own the postmortem; empty if none are named, or a group is.</summary>
    public IReadOnlyList<StatedField> DocumentOwners => Semantics.Sections.DocumentOwners.Read(Tree, Outline);

    /// <summary>The status that says the document is finished ("Closed"); null if none does.</summary>
    public StatedField? ClosingStatus => DocumentStatus.Closing(Outline);

    /// <summary>The severity of the incident; null if none is stated as a level.</summary>
    public StatedSeverity? Severity => Severities.Count > 0 ? Severities[0] : null;

    /// <summary>The author's own prose, sentence by sentence; empty for templates and other languages than English.</summary>
    public IReadOnlyList<NarrativeSentence> Narrative => _narrative ??= NarrativeText.Read(this);

    /// <summary>False if the document is written in another language, so that English word lists say nothing about it.</summary>
    public bool IsEnglish => _isEnglish ??= EnglishText.Prevails(this);

    /// <summary>True for a draft, or an incident said to be ongoing.</summary>
    public bool IsUnfinished => DocumentStatus.IsUnfinished(Outline);

    /// <summary>True if the status of the document holds one of these words or phrases.</summary>
    public bool HasStatus(IReadOnlyList<string> phrases) => DocumentStatus.IsAny(Outline, phrases);

    /// <summary>True if title or file name speak of an attack or a leak.</summary>
    public bool IsSecurityIncident => DocumentStatus.IsSecurityIncident(Title, Tree.Text.Path);

    private IReadOnlyList<FieldReading> FieldReadings => _fieldReadings ??= FieldReading.Read(Tree, Readings);

    private IReadOnlyList<SequenceDraft> Drafts => _drafts ??= TimelineCollector.Collect(Tree, Outline, _readingSettings);

    private TemporalDefaults Defaults => _defaults ??= new TemporalDefaults(Readings, DocumentDates, Drafts, Zones.Count == 0 ? Options.DefaultZone : null);

    private ActionSections Actions => _actions ??= ActionItemReader.Read(Outline, Window, DocumentDates);

    /// <summary>The sentence of a section that a place belongs to; null for a bare label.</summary>
    internal static Sentence? SentenceAt(Section section, TextSpan place) => SectionSentences.At(section, place);

    /// <summary>The words of a line, cut when first asked for.</summary>
    public WordList WordsOf(TextLine line)
    {
        ref var words = ref CollectionsMarshal.GetValueRefOrAddDefault(_words, line, out _);
        return words ??= WordList.Of(line.PlainText);
    }

    private static Lazy<T> Fact<T>(Func<T> read) => new(read, LazyThreadSafetyMode.None);
}
