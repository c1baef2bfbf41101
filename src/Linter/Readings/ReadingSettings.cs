namespace Linter.Readings;

/// <summary>What the authors of a document have agreed on about writing zones and dates. Immutable.</summary>
public sealed class ReadingSettings
{
    public static readonly ReadingSettings Default = new();

    private readonly Dictionary<string, ZoneAbbreviation>? _zones;

    /// <summary>How a date such as 04/07/2025 is read where its weekday does not decide.</summary>
    public DateOrder DateOrder { get; init; }

    /// <summary>Abbreviations with the meaning they have here, before any usual one.</summary>
    public IEnumerable<ZoneAbbreviation> Zones
    {
        get => _zones is null ? [] : _zones.Values;
        init => _zones = value.Any() ? value.ToDictionary(static zone => zone.Name, StringComparer.OrdinalIgnoreCase) : null;
    }

    /// <summary>Looks an abbreviation up, in any case.</summary>
    public ZoneAbbreviation? FindZone(ReadOnlySpan<char> name) =>
        _zones is not null && _zones.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var zone) ? zone : ZoneTable.Find(name);
}
