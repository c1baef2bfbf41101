namespace Linter.Semantics;

/// <summary>What the document gives as the cause.</summary>
/// <param name="Sections">The sections and labels with the role, in document order.</param>
/// <param name="Statements">Their sentences.</param>
public sealed record RootCause(IReadOnlyList<Section> Sections, IReadOnlyList<Statement> Statements);
