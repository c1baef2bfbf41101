namespace Linter.Readings;

/// <summary>What the authors of a document have agreed on about writing zones and dates. Immutable.</summary>
public sealed class ReadingSettings
{
    public static readonly ReadingSettings Default = new();

    private readonly Dictionary<string, ZoneAbbreviation>? _zones;
    private readonly DateOrders _shown;

    public ReadingSettings()
    {
    }

    private ReadingSettings(ReadingSettings agreed, DateOrders shown)
    {
        _zones = agreed._zones;
        DateOrder = agreed.DateOrder;
        _shown = shown;
    }

    /// <summary>How a date such as 04/07/2025 is read where its weekday does not decide.</summary>
    public DateOrder DateOrder { get; init; }

    /// <summary>Abbreviations with the meaning they have here, before any usual one.</summary>
    public IEnumerable<ZoneAbbreviation> Zones
    {
        get => _zones is null ? [] : _zones.Values;
        init => _zones = value.Any() ? value.ToDictionary(static zone => zone.Name, StringComparer.OrdinalIgnoreCase) : null;
    }

    /// <summary>The same for a document whose other dates show how it writes them; what is agreed on comes first.</summary>
    internal ReadingSettings With(DateOrders shown) => new(this, shown);

    /// <summary>How a date with this sign between its numbers is read where its weekday does not decide.</summary>
    internal DateOrder OrderOf(char separator) => DateOrder == DateOrder.Open ? _shown.Of(separator) : DateOrder;

    /// <summary>Looks an abbreviation up, in any case.</summary>
    public ZoneAbbreviation? FindZone(ReadOnlySpan<char> name) =>
        _zones is not null && _zones.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var zone) ? zone : ZoneTable.Find(name);
}
