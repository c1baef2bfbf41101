using Linter.Diagnostics;
using Linter.Readings;
using NodaTime;

namespace Linter.Configuration;

/// <summary>Decides whether a value fits its key.</summary>
internal static class SettingValue
{
    private const string Unset = "unset";

    /// <summary>True for the value that takes back what outer files set.</summary>
    public static bool IsUnset(string value) => string.Equals(value, Unset, StringComparison.OrdinalIgnoreCase);

    /// <summary>What is wrong with the value; null if nothing is.</summary>
    public static SettingFault? FaultOf(SettingKey key, string? value)
    {
        if (value is null || (value.Length == 0 && !MayBeEmpty(key.Option)))
        {
            return new SettingFault($"'{key.FullName}' has no value", "", [], key.Option.Values.Count > 0 ? Takes(key.Option) : "Write a value behind an equals sign.");
        }

        if (value.Length == 0 || IsUnset(value))
        {
            return null;
        }

        return key.Option.Name switch
        {
            _ when key.Rule is not null => FaultOfOption(key, value),
            var name when name == GeneralSettings.HeadingAliases.Name => HeadingAliasList.FaultOf(value),
            _ when key.Option.Kind == OptionKind.Zone => FaultOfZone(value),
            _ => FaultOfOption(key, value),
        };
    }

    private static bool MayBeEmpty(OptionDescriptor option) => option.Kind is OptionKind.Words or OptionKind.Text or OptionKind.Patterns;

    private static SettingFault? FaultOfZone(string value) => WrittenZone.Parse(value) is not null ? null : new SettingFault(
        $"'{value}' is no time zone with one meaning",
        value,
        DateTimeZoneProviders.Tzdb.Ids.Prepend("UTC"),
        "Write an offset such as +05:30, UTC, or a name of the tz database such as Europe/Oslo.");

    private static SettingFault? FaultOfOption(SettingKey key, string value)
    {
        if (key.Option.ProblemOf(value) is not { } problem)
        {
            return null;
        }

        return key.Option.Kind is OptionKind.Word or OptionKind.Words
            ? FaultOfWord(key, value)
            : new SettingFault($"The value '{value}' of {key.FullName} {problem.TrimEnd('.')}", value, Candidates(key.Option), key.Option.Description);
    }

    private static SettingFault FaultOfWord(SettingKey key, string value)
    {
        var words = key.Option.Kind == OptionKind.Words ? OptionValue.ReadWords(value) : [value];
        var wrong = words.First(word => !key.Option.Values.Contains(word, StringComparer.OrdinalIgnoreCase));
        return new SettingFault($"'{wrong}' is no value of {key.FullName}", wrong, key.Option.Values, Takes(key.Option), value.IndexOf(wrong, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Candidates(OptionDescriptor option) =>
        option.Kind is OptionKind.ZoneName or OptionKind.Zone ? option.Values.Concat(DateTimeZoneProviders.Tzdb.Ids) : option.Values;

    private static string Takes(OptionDescriptor option) => $"It takes {string.Join(", ", option.Values)}.";
}
