namespace Linter.Semantics;

/// <summary>A title of a team's own and the parts it stands for.</summary>
/// <param name="Title">The title; case, marks, emoji and numbering do not count.</param>
/// <param name="Roles">The parts, at least one.</param>
public sealed record HeadingAlias(string Title, IReadOnlyList<SectionRole> Roles);
