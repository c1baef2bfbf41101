using Linter.Text;

namespace Linter.Semantics;

/// <summary>One means of repair as the document tells it.</summary>
/// <param name="Kind">What was done.</param>
/// <param name="Outcome">How far it came.</param>
/// <param name="Text">The words that say so, as written.</param>
/// <param name="Span">Where they stand.</param>
public sealed record Repair(RepairKind Kind, RepairOutcome Outcome, string Text, TextSpan Span);
