namespace Linter.Readings;

/// <summary>A zone that stands alone and applies to what follows: "(all times UTC)", "Time (CET)".</summary>
public sealed record ZoneReading : Reading
{
    public required ZonePart Zone { get; init; }

    public override ReadingKind Kind => ReadingKind.Zone;

    public override string Value => ReadingFormat.Zone(Zone);
}
