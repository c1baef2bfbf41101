using Linter.Diagnostics;
using Linter.Text;

namespace Linter.Configuration;

/// <summary>All keys that can be set, found by name whatever the case.</summary>
public sealed class SettingCatalog(IReadOnlyList<DiagnosticDescriptor> rules)
{
    private const string CategoryPart = "category";
    private const string ZonesPart = "zones";

    private static readonly CharSet WordCharacters = new("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_");

    private readonly Dictionary<string, DiagnosticDescriptor> _rules = IndexOf(rules);

    public IReadOnlyList<DiagnosticDescriptor> Rules { get; } = rules;

    /// <summary>The keys that are about one rule: its severity first, then its options in the order of its page.</summary>
    public static IEnumerable<SettingKey> KeysOf(DiagnosticDescriptor rule) =>
        rule.Options.Where(static option => GeneralSettings.Behind(option) is null).Prepend(GeneralSettings.Severity).Select(option => KeyOf(rule, option));

    public static SettingKey KeyOf(DiagnosticDescriptor rule, OptionDescriptor option) => new($"{rule.Id}.{option.Name}", option, rule);

    public static SettingKey KeyOf(RuleCategory category) => new($"{CategoryPart}.{CategoryName.Of(category)}.{GeneralSettings.Severity.Name}", GeneralSettings.Severity, Category: category);

    /// <summary>Understands a key.</summary>
    /// <param name="written">The key with its prefix, in any case.</param>
    /// <param name="fault">What is wrong with it if the result is null.</param>
    public SettingKey? Find(string written, out SettingFault? fault)
    {
        var parts = written[SettingKey.Prefix.Length..].Split('.', 2);
        var (first, rest) = (parts[0], parts.Length > 1 ? parts[1] : "");
        SettingKey? key;
        (key, fault) = first.ToLowerInvariant() switch
        {
            CategoryPart => FindCategory(rest),
            ZonesPart => FindZone(rest, GeneralSettings.Zones),
            _ when _rules.TryGetValue(first, out var rule) => FindOption(rule, rest),
            _ when rest.Length > 0 => (null, NoRule(first)),
            _ => FindGeneral(first),
        };
        return key;
    }

    private static (SettingKey? Key, SettingFault? Fault) FindCategory(string rest)
    {
        var parts = rest.Split('.', 2);
        if (CategoryName.Find(parts[0]) is not { } category)
        {
            return (null, new SettingFault($"There is no category '{parts[0]}'", parts[0], CategoryName.All, $"The categories are {string.Join(", ", CategoryName.All)}.", Offset(CategoryPart)));
        }

        var key = KeyOf(category);
        return parts.Length > 1 && IsSame(parts[1], key.Option.Name)
            ? (key, null)
            : (null, new SettingFault($"A category has only a severity, not '{(parts.Length > 1 ? parts[1] : "")}'", "", [], $"Write {key.FullName}."));
    }

    private static (SettingKey? Key, SettingFault? Fault) FindZone(string abbreviation, OptionDescriptor option) =>
        abbreviation.Length is >= 2 and <= 5 && abbreviation.All(char.IsAsciiLetter)
            ? (new SettingKey($"{ZonesPart}.{abbreviation.ToUpperInvariant()}", option.For(abbreviation.ToUpperInvariant())), null)
            : (null, new SettingFault($"'{abbreviation}' is no zone abbreviation", "", [], "An abbreviation has two to five letters, as in pmlint.zones.IST.", Offset(ZonesPart)));

    private static (SettingKey? Key, SettingFault? Fault) FindOption(DiagnosticDescriptor rule, string name)
    {
        if (IsSame(name, GeneralSettings.Severity.Name))
        {
            return (KeyOf(rule, GeneralSettings.Severity), null);
        }

        if (rule.Options.FirstOrDefault(option => IsSame(option.Name, name)) is { } option)
        {
            return (GeneralSettings.Behind(option) is { } general ? new SettingKey(general.Name, general) : KeyOf(rule, option), null);
        }

        if (rule.Options.FirstOrDefault(option => option.Stem is { } stem && option.Name != GeneralSettings.Zones.Name && IsCompleted(name, stem)) is { } open)
        {
            return (KeyOf(rule, open.For(name[open.Stem!.Length..].ToLowerInvariant())), null);
        }

        return name.StartsWith(ZonesPart + ".", StringComparison.OrdinalIgnoreCase) && rule.Options.Any(static option => option.Name == GeneralSettings.Zones.Name)
            ? FindZone(name[(ZonesPart.Length + 1)..], GeneralSettings.Zones)
            : (null, NoOption(rule, name));
    }

    private static (SettingKey? Key, SettingFault? Fault) FindGeneral(string name) =>
        GeneralSettings.All.FirstOrDefault(option => IsSame(option.Name, name)) is { } option
            ? (new SettingKey(option.Name, option), null)
            : (null, NoKey(name));

    private static SettingFault NoKey(string name) => new(
        $"There is no key '{SettingKey.Prefix}{name}'",
        SettingKey.Prefix + name,
        GeneralSettings.All.Select(static option => SettingKey.Prefix + option.Name),
        $"The keys for all rules are {string.Join(", ", GeneralSettings.All.Select(static option => SettingKey.Prefix + option.Name))}.");

    private SettingFault NoRule(string name) => new(
        $"There is no rule '{name}'",
        name,
        Rules.SelectMany(static rule => new[] { rule.Id, rule.Name }).Concat([CategoryPart, ZonesPart]),
        "'pmlint rules' lists them all.",
        SettingKey.Prefix.Length);

    private static SettingFault NoOption(DiagnosticDescriptor rule, string name)
    {
        var names = rule.Options.Select(static option => option.Name).Prepend(GeneralSettings.Severity.Name).ToList();
        var has = $"It has {string.Join(", ", names)}.";
        return name.Length == 0
            ? new SettingFault($"The key names the rule {rule.Id} but nothing of it", "", [], has)
            : new SettingFault($"{rule.Id} ({rule.Name}) has no option '{name}'", name, names, has);
    }

    private static int Offset(string part) => SettingKey.Prefix.Length + part.Length + 1;

    private static bool IsCompleted(string name, string stem) =>
        name.Length > stem.Length && name.StartsWith(stem, StringComparison.OrdinalIgnoreCase) && WordCharacters.Covers(name.AsSpan(stem.Length));

    private static bool IsSame(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    private static Dictionary<string, DiagnosticDescriptor> IndexOf(IReadOnlyList<DiagnosticDescriptor> rules)
    {
        var index = new Dictionary<string, DiagnosticDescriptor>(StringComparer.OrdinalIgnoreCase);
        foreach (var rule in rules)
        {
            index.Add(rule.Id, rule);
            index.TryAdd(rule.Name, rule);
        }

        return index;
    }
}
