namespace Linter.Semantics;

/// <summary>How the document says the incident was ended.</summary>
/// <param name="Sections">The sections and labels with the role, in document order.</param>
/// <param name="Statements">Their sentences; where a section is also the root cause, without those that only tell the cause.</param>
/// <param name="Repairs">The means of repair they name, in document order.</param>
public sealed record Resolution(IReadOnlyList<Section> Sections, IReadOnlyList<Statement> Statements, IReadOnlyList<Repair> Repairs);
