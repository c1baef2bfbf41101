namespace Linter.Semantics;

/// <summary>A timeline entry that says without doubt that a cause was found.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Classes">The kinds of cause it names.</param>
/// <param name="Components">The words that say where the cause sat; lower case, each once.</param>
/// <param name="Name">The words for the cause, as written.</param>
public sealed record IdentifiedCause(TimelineEntry Entry, CauseClasses Classes, IReadOnlyList<string> Components, string Name)
{
    /// <summary>True if both name one kind of cause in one place.</summary>
    public bool IsSameAs(IdentifiedCause other) =>
        (Classes & other.Classes) != CauseClasses.None && Components.Count > 0 && other.Components.Count > 0
        && (Components.All(other.Components.Contains) || other.Components.All(Components.Contains));
}
