using Linter.Semantics.Vocabulary;
using Linter.Text;

namespace Linter.Semantics;

/// <summary>The sections of a document.</summary>
public sealed class SectionOutline
{
    public required Section Root { get; init; }

    /// <summary>All sections in document order, <see cref="Root"/> first.</summary>
    public required IReadOnlyList<Section> Sections { get; init; }

    /// <summary>The document's title; empty if there is none.</summary>
    public string Title { get; init; } = "";

    /// <summary>Where the title stands; empty at offset 0 if there is none.</summary>
    public TextSpan TitleSpan { get; init; }

    /// <summary>The section names it was built with.</summary>
    internal SectionVocabulary Vocabulary { get; init; } = SectionVocabulary.Default;
}
