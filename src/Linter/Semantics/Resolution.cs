namespace Linter.Semantics;

/// <summary>How the document says the incident was ended.</summary>
/// <param name="Sections">The sections and labels with the role, in document order.</param>
/// <param name="Statements">Their sentences.</param>
public sealed record Resolution(IReadOnlyList<Section> Sections, IReadOnlyList<Statement> Statements);
