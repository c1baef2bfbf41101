using NodaTime;

namespace Linter.Analysis;

/// <summary>The configured options of one rule; an option that is not set has the default the rule names.</summary>
public sealed class RuleOptions(IReadOnlyDictionary<string, string> values)
{
    public static readonly RuleOptions Default = new(new Dictionary<string, string>(StringComparer.Ordinal));

    public string GetString(string name, string fallback) => values.GetValueOrDefault(name, fallback);

    public bool GetBoolean(string name, bool fallback) =>
        values.TryGetValue(name, out var value) ? string.Equals(value, "true", StringComparison.OrdinalIgnoreCase) : fallback;

    public int GetNumber(string name, int fallback) =>
        values.TryGetValue(name, out var value) && int.TryParse(value.TrimEnd('%', ' '), out var number) ? number : fallback;

    /// <summary>A length such as 90s, 60m, 24h or 30d.</summary>
    public Duration GetDuration(string name, Duration fallback)
    {
        if (!values.TryGetValue(name, out var value) || value.Length < 2 || !int.TryParse(value.AsSpan(0, value.Length - 1), out var number))
        {
            return fallback;
        }

        return value[^1] switch
        {
            's' => Duration.FromSeconds(number),
            'm' => Duration.FromMinutes(number),
            'h' => Duration.FromHours(number),
            'd' => Duration.FromDays(number),
            _ => fallback,
        };
    }

    internal RuleOptions Over(IReadOnlyDictionary<string, string> defaults)
    {
        var merged = new Dictionary<string, string>(defaults, StringComparer.Ordinal);
        foreach (var (name, value) in values)
        {
            merged[name] = value;
        }

        return new RuleOptions(merged);
    }
}
