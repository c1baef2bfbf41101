namespace Linter.Semantics.Timelines;

/// <summary>When an entry happened, and how long it lasted if it says so.</summary>
internal sealed record EntryTimes(StatedInstant? At, StatedInstant? Until)
{
    public static readonly EntryTimes Unknown = new(null, null);
}
