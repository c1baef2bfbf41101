namespace Linter.Configuration;

/// <summary>What counts for a key in one document, and why.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">The value; empty for none.</param>
/// <param name="Source">Who decides.</param>
public sealed record EffectiveValue(SettingKey Key, string Value, SettingSource Source)
{
    /// <summary>The line that decides, if a file does; it may be about the category of the rule.</summary>
    public Setting? Setting { get; init; }

    /// <summary>The lines that would decide if stronger ones were not there, from the strongest to the weakest.</summary>
    public IReadOnlyList<Setting> Overridden { get; init; } = [];
}
