using Linter.Readings;
using Linter.Semantics.Vocabulary;

namespace Linter.Semantics;

/// <summary>What the authors of documents have agreed on, as far as it decides what the documents say. Immutable.</summary>
public sealed class SemanticOptions
{
    public static readonly SemanticOptions Default = new();

    private readonly IReadOnlyList<HeadingAlias> _headingAliases = [];

    /// <summary>The zone of a document that names none; null if that stays open.</summary>
    public ZonePart? DefaultZone { get; init; }

    /// <summary>How zones and dates are written.</summary>
    public ReadingSettings Readings { get; init; } = ReadingSettings.Default;

    /// <summary>Titles of one's own for the parts of a postmortem.</summary>
    public IReadOnlyList<HeadingAlias> HeadingAliases
    {
        get => _headingAliases;
        init
        {
            _headingAliases = value;
            Vocabulary = SectionVocabulary.Default.With(value);
        }
    }

    internal SectionVocabulary Vocabulary { get; private init; } = SectionVocabulary.Default;
}
