namespace Linter.Semantics;

/// <summary>What the document gives as the cause.</summary>
/// <param name="Sections">The sections and labels with the role, in document order.</param>
/// <param name="Causes">Their sentences and what these name; where a section is also the resolution, without the sentences that only tell the repair.</param>
public sealed record RootCause(IReadOnlyList<Section> Sections, IReadOnlyList<CauseStatement> Causes)
{
    /// <summary>The sentences alone.</summary>
    public IReadOnlyList<Statement> Statements { get; } = [.. Causes.Select(cause => cause.Statement)];
}
