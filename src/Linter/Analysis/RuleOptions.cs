using System.Text.RegularExpressions;
using Linter.Diagnostics;
using NodaTime;

namespace Linter.Analysis;

/// <summary>The configured options of one rule; an option that is not set, or cannot be read, has the default its descriptor names.</summary>
public sealed class RuleOptions(IReadOnlyDictionary<string, string> values)
{
    public static readonly RuleOptions Default = new(new Dictionary<string, string>(StringComparer.Ordinal));

    private PatternCache? _patterns;

    public string GetText(OptionDescriptor option) =>
        values.TryGetValue(option.Name, out var value) && option.ProblemOf(value) is null ? value.Trim() : option.Default;

    /// <summary>One of the words the option names, as the option writes it.</summary>
    public string GetWord(OptionDescriptor option) =>
        option.Values.First(word => string.Equals(word, GetText(option), StringComparison.OrdinalIgnoreCase));

    public bool GetBoolean(OptionDescriptor option) => OptionValue.ReadBoolean(GetText(option)) ?? false;

    public int GetNumber(OptionDescriptor option) => FindNumber(option) ?? 0;

    /// <summary>Null if the option is a word that stands for no number.</summary>
    public int? FindNumber(OptionDescriptor option) => OptionValue.ReadNumber(GetText(option));

    public IReadOnlyList<int> GetNumbers(OptionDescriptor option) => OptionValue.ReadNumbers(GetText(option)) ?? [];

    /// <summary>The number of per cent.</summary>
    public int GetPercentage(OptionDescriptor option) => FindPercentage(option) ?? 0;

    /// <summary>The number of per cent; null if the option is a word that stands for none.</summary>
    public int? FindPercentage(OptionDescriptor option) => OptionValue.ReadPercentage(GetText(option));

    public Duration GetDuration(OptionDescriptor option) => FindDuration(option) ?? Duration.Zero;

    /// <summary>Null if the option is a word that stands for no length.</summary>
    public Duration? FindDuration(OptionDescriptor option) => OptionValue.ReadDuration(GetText(option));

    public IReadOnlyList<string> GetWords(OptionDescriptor option) => OptionValue.ReadWords(GetText(option));

    /// <summary>False if there can be no <see cref="GetPatterns"/>: asking first keeps the library of regular expressions from being loaded.</summary>
    public bool HasPatterns(OptionDescriptor option) => values.ContainsKey(option.Name) || option.Default.Length > 0;

    public IReadOnlyList<Regex> GetPatterns(OptionDescriptor option) =>
        values.TryGetValue(option.Name, out var value)
            ? LazyInitializer.EnsureInitialized(ref _patterns).Get(option, value)
            : OptionValue.ReadPatterns(option.Default);

    /// <summary>Null if none are set.</summary>
    public (LocalTime From, LocalTime To)? FindDailyHours(OptionDescriptor option) => OptionValue.ReadDailyHours(GetText(option));

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
