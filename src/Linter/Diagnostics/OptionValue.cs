using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;

namespace Linter.Diagnostics;

/// <summary>Reads the values of options as they are written in configuration files.</summary>
public static class OptionValue
{
    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture("H:mm");
    private static readonly OffsetPattern Offset = OffsetPattern.CreateWithInvariantCulture("+H:mm");

    public static bool? ReadBoolean(string value) => bool.TryParse(value, out var flag) ? flag : null;

    /// <summary>A whole number that is not negative.</summary>
    public static int? ReadNumber(ReadOnlySpan<char> value) =>
        int.TryParse(value, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The number of per cent, with or without the sign.</summary>
    public static int? ReadPercentage(string value) => ReadNumber(value.AsSpan().TrimEnd().TrimEnd('%'));

    /// <summary>A length such as 90s, 60m, 24h or 30d.</summary>
    public static Duration? ReadDuration(string value)
    {
        var text = value.AsSpan().Trim();
        if (text.Length < 2 || ReadNumber(text[..^1]) is not { } number)
        {
            return null;
        }

        return text[^1] switch
        {
            's' => Duration.FromSeconds(number),
            'm' => Duration.FromMinutes(number),
            'h' => Duration.FromHours(number),
            'd' => Duration.FromDays(number),
            _ => null,
        };
    }

    /// <summary>The parts between commas; empty ones are left out.</summary>
    public static IReadOnlyList<string> ReadWords(string value) =>
        value.Length == 0 ? [] : value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whole numbers between commas; null if one is none, or if there is none.</summary>
    public static IReadOnlyList<int>? ReadNumbers(string value)
    {
        var numbers = new List<int>();
        foreach (var word in ReadWords(value))
        {
            if (ReadNumber(word) is not { } number)
            {
                return null;
            }

            numbers.Add(number);
        }

        return numbers.Count == 0 ? null : numbers;
    }

    /// <summary>The two ends of "10:00-17:00".</summary>
    public static (LocalTime From, LocalTime To)? ReadDailyHours(string value)
    {
        var ends = value.Split('-', StringSplitOptions.TrimEntries);
        return ends.Length == 2 && Clock.Parse(ends[0]) is { Success: true } from && Clock.Parse(ends[1]) is { Success: true } to && from.Value != to.Value
            ? (from.Value, to.Value)
            : null;
    }

    /// <summary>The patterns between blanks. They match in time that grows with the text only, so look-around and back references are not among them.</summary>
    /// <exception cref="FormatException">A part is no regular expression, or one that cannot be matched that way.</exception>
    public static IReadOnlyList<Regex> ReadPatterns(string value) =>
        [.. value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(CompilePattern)];

    internal static string? ProblemOf(OptionDescriptor option, string value) => option.Kind switch
    {
        _ when option.Values.Contains(value.Trim(), StringComparer.OrdinalIgnoreCase) => null,
        OptionKind.Boolean => ReadBoolean(value) is null ? "is neither true nor false" : null,
        OptionKind.Number => ReadNumber(value) is null ? "is not a whole number" : null,
        OptionKind.Numbers => ReadNumbers(value) is null ? "is not a list of whole numbers such as 15, 30" : null,
        OptionKind.Percentage => ReadPercentage(value) is null ? "is not a percentage such as 25%" : null,
        OptionKind.Duration => ReadDuration(value) is null ? "is not a length such as 90s, 60m, 24h or 30d" : null,
        OptionKind.DailyHours => ReadDailyHours(value) is null ? "is not a part of the day such as 10:00-17:00" : null,
        OptionKind.Word => $"is none of {string.Join(", ", option.Values)}",
        OptionKind.Words => ProblemOfWords(option, value),
        OptionKind.Patterns => ProblemOfPatterns(value),
        OptionKind.ZoneName => IsZoneName(value) ? null : "is not a zone of the tz database such as Europe/Oslo",
        OptionKind.Zone => IsZone(value) ? null : "is not a time zone such as UTC, +05:30 or Europe/Oslo",
        _ => null,
    };

    private static string? ProblemOfWords(OptionDescriptor option, string value) =>
        option.Values.Count > 0 && ReadWords(value).FirstOrDefault(word => !option.Values.Contains(word, StringComparer.OrdinalIgnoreCase)) is { } unknown
            ? $"has \"{unknown}\", which is none of {string.Join(", ", option.Values)}"
            : null;

    private static string? ProblemOfPatterns(string value)
    {
        try
        {
            ReadPatterns(value);
            return null;
        }
        catch (FormatException exception)
        {
            return $"is not a list of regular expressions: {exception.Message}";
        }
    }

    private static Regex CompilePattern(string pattern)
    {
        try
        {
            return new Regex(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
        }
        catch (ArgumentException exception)
        {
            throw new FormatException(exception.Message, exception);
        }
        catch (NotSupportedException exception)
        {
            throw new FormatException($"\"{pattern}\" uses look-around, a back reference or an atomic group, which are not supported.", exception);
        }
    }

    private static bool IsZoneName(string value) => DateTimeZoneProviders.Tzdb.GetZoneOrNull(value.Trim()) is not null;

    private static bool IsZone(string value) =>
        Offset.Parse(value.Trim()).Success || value.Trim() is { Length: >= 1 and <= 5 } word && word.All(char.IsAsciiLetterUpper) || IsZoneName(value);
}
