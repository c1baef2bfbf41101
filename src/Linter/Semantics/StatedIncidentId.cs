using Linter.Text;

namespace Linter.Semantics;

/// <summary>The id of the incident as title or metadata state it.</summary>
/// <param name="Scheme">What ids of one kind have in common, in capitals: the "INC" of "INC-123", the "#" of "incident #465".</param>
/// <param name="Number">The rest.</param>
/// <param name="Text">The id as written.</param>
/// <param name="Span">Where it stands.</param>
public sealed record StatedIncidentId(string Scheme, string Number, string Text, TextSpan Span);
