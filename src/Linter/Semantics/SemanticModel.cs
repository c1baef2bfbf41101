using Linter.Semantics.ActionItems;
using Linter.Semantics.Events;
using Linter.Semantics.Impacts;
using Linter.Semantics.Prose;
using Linter.Semantics.Sections;
using Linter.Semantics.Timelines;
using Linter.Semantics.Windows;
using Linter.Syntax;

namespace Linter.Semantics;

/// <summary>What a postmortem says: facts with their places, computed on first use. One model belongs to one thread.</summary>
public sealed class SemanticModel
{
    private readonly Lazy<IReadOnlyList<SequenceDraft>> _drafts;
    private readonly Lazy<TemporalDefaults> _defaults;
    private readonly Lazy<IReadOnlyList<DocumentDate>> _dates;
    private readonly Lazy<IncidentWindow> _window;
    private readonly Lazy<Timeline> _timeline;
    private readonly Lazy<IReadOnlyList<DurationClaim>> _durations;
    private readonly Lazy<IncidentEvents> _events;
    private readonly Lazy<IncidentExtents> _extents;
    private readonly Lazy<IReadOnlyList<IncidentMetric>> _metrics;
    private readonly Lazy<IReadOnlyList<ImpactClaim>> _impact;
    private readonly Lazy<(IReadOnlyList<ActionItemList> Lists, IReadOnlyList<Improvement> Improvements)> _actions;
    private readonly Lazy<PostmortemRecognition> _recognition;
    private readonly Lazy<bool> _isEnglish;

    public SemanticModel(SyntaxTree tree)
    {
        Tree = tree;
        Outline = SectionOutlineBuilder.Build(tree);
        Readings = ReadingCollector.Collect(tree, Outline);
        SectionRoleInference.Run(Outline);
        _drafts = Fact(() => TimelineCollector.Collect(Tree, Outline));
        _dates = Fact(() => DocumentDateReader.Read(Tree, Outline, Readings));
        _defaults = Fact(() => new TemporalDefaults(Readings, DocumentDates, _drafts!.Value));
        _window = Fact(() => WindowReader.Read(Outline, _defaults!.Value));
        _timeline = Fact(() => TimelineReader.Read(_drafts!.Value, Window, _defaults!.Value));
        _durations = Fact(() => DurationClaimReader.Read(Outline, Window));
        _events = Fact(() => IncidentEventReader.Read(Window, Timeline));
        _extents = Fact(() => IncidentEventReader.ReadExtents(Window, Timeline, Events));
        _metrics = Fact(() => IncidentMetricReader.Read(Window, Events));
        _impact = Fact(() => ImpactReader.Read(Outline));
        _actions = Fact(() => ActionItemReader.Read(Outline, Window, DocumentDates));
        _recognition = Fact(() => PostmortemRecognizer.Recognize(this));
        _isEnglish = Fact(() => EnglishText.Prevails(Sections.SelectMany(static section => section.Items).SelectMany(static item => item.Lines)));
    }

    public SyntaxTree Tree { get; }

    /// <summary>The title heading without marks; empty if there is none.</summary>
    public string Title => Outline.Title;

    public SectionOutline Outline { get; }

    /// <summary>All sections in document order, the document itself first.</summary>
    public IReadOnlyList<Section> Sections => Outline.Sections;

    /// <summary>Every outermost reading in document order, those with a problem included.</summary>
    public IReadOnlyList<LocatedReading> Readings { get; }

    /// <summary>The dates of labels, title, front matter and file name, strongest source first.</summary>
    public IReadOnlyList<DocumentDate> DocumentDates => _dates.Value;

    /// <summary>Which parts of a postmortem the document gives, in whatever form.</summary>
    public DocumentParts Parts => new(this);

    public PostmortemRecognition Recognition => _recognition.Value;

    public IncidentWindow Window => _window.Value;

    /// <summary>The day the incident began; null if no date is known.</summary>
    public IncidentDay? IncidentDay => IncidentDay.Of(this);

    public IReadOnlyList<DurationClaim> Durations => _durations.Value;

    public Timeline Timeline => _timeline.Value;

    /// <summary>Milestones and timeline entries by what they mean.</summary>
    public IncidentEvents Events => _events.Value;

    /// <summary>The moments a stated length may be measured between.</summary>
    public IncidentExtents Extents => _extents.Value;

    /// <summary>Time to detect, acknowledge, mitigate and restore, each with the facts it comes from.</summary>
    public IReadOnlyList<IncidentMetric> Metrics => _metrics.Value;

    public IReadOnlyList<ImpactClaim> Impact => _impact.Value;

    /// <summary>What the document says about the size of the harm.</summary>
    public ImpactText ImpactText => new(this);

    /// <summary>Null if no section or label gives a cause.</summary>
    public RootCause? RootCause { get; }

    /// <summary>Null if no section or label gives a resolution.</summary>
    public Resolution? Resolution { get; }

    public IReadOnlyList<ActionItemList> ActionItemLists => _actions.Value.Lists;

    public IReadOnlyList<Improvement> Improvements => _actions.Value.Improvements;

    /// <summary>False if the document is written in another language, so that English word lists say nothing about it.</summary>
    public bool IsEnglish => _isEnglish.Value;

    /// <summary>True for a draft, or an incident said to be ongoing.</summary>
    public bool IsUnfinished => DocumentStatus.IsUnfinished(Outline);

    private static Lazy<T> Fact<T>(Func<T> read) => new(read, LazyThreadSafetyMode.None);
}
