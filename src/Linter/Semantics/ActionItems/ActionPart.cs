namespace Linter.Semantics.ActionItems;

/// <summary>What the items of a section inside an action section are.</summary>
internal enum ActionPart
{
    Tasks,
    Improvements,
    Outside,
}
