using Linter.Syntax;

namespace Linter.Semantics;

/// <summary>What a postmortem says: facts with their places, computed on first use. One model belongs to one thread.</summary>
public sealed class SemanticModel
{
    public SemanticModel(SyntaxTree tree)
    {
        Tree = tree;
    }

    public SyntaxTree Tree { get; }

    /// <summary>The title heading without marks; empty if there is none.</summary>
    public string Title => Outline.Title;

    public SectionOutline Outline { get; } = null!;

    /// <summary>All sections in document order, the document itself first.</summary>
    public IReadOnlyList<Section> Sections => Outline.Sections;

    /// <summary>Every outermost reading in document order, those with a problem included.</summary>
    public IReadOnlyList<LocatedReading> Readings { get; } = [];

    public PostmortemRecognition Recognition { get; } = null!;

    public IncidentWindow Window { get; } = null!;

    public IReadOnlyList<DurationClaim> Durations { get; } = [];

    public Timeline Timeline { get; } = null!;

    public IReadOnlyList<ImpactClaim> Impact { get; } = [];

    /// <summary>Null if no section or label gives a cause.</summary>
    public RootCause? RootCause { get; }

    /// <summary>Null if no section or label gives a resolution.</summary>
    public Resolution? Resolution { get; }

    public IReadOnlyList<ActionItemList> ActionItemLists { get; } = [];

    public IReadOnlyList<Improvement> Improvements { get; } = [];

    /// <summary>True for a draft, or an incident said to be ongoing.</summary>
    public bool IsUnfinished { get; }
}
