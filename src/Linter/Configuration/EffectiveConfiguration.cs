using Linter.Diagnostics;
using Linter.Readings;
using Linter.Semantics;

namespace Linter.Configuration;

/// <summary>What counts for one document: the command line before files, files before the profile, the profile before what rules say.</summary>
public sealed class EffectiveConfiguration
{
    private const string Off = "none";

    private readonly DocumentSettings _settings;
    private readonly Profile? _profile;
    private readonly PathPatterns? _include;
    private readonly PathPatterns? _exclude;

    /// <param name="settings">What files set.</param>
    /// <param name="commandLineProfile">The profile that the command line names; null if it names none.</param>
    public EffectiveConfiguration(DocumentSettings settings, string? commandLineProfile = null)
    {
        _settings = settings;
        Profile = General(GeneralSettings.Profile) is var profile && commandLineProfile is null
            ? profile
            : profile with { Value = commandLineProfile!, Source = SettingSource.CommandLine, Setting = null, Overridden = Lines(profile.Key.Name) };
        _profile = Configuration.Profile.Find(Profile.Value);
        _include = PatternsOf(GeneralSettings.Include);
        _exclude = PatternsOf(GeneralSettings.Exclude);
        Semantics = ReadSemantics();
    }

    public EffectiveValue Profile { get; }

    public SemanticOptions Semantics { get; }

    /// <summary>Whether a file that a search comes across is checked.</summary>
    public SearchChoice Choose(string fullPath)
    {
        if (_exclude?.IsMatch(fullPath) ?? false)
        {
            return SearchChoice.Excluded;
        }

        return _include is null or { IsEmpty: true } ? SearchChoice.Open : _include.IsMatch(fullPath) ? SearchChoice.Included : SearchChoice.Excluded;
    }

    /// <summary>The line that grades one rule.</summary>
    public Setting? SeverityOf(DiagnosticDescriptor rule) => _settings.Find(SettingCatalog.KeyOf(rule, GeneralSettings.Severity).Name);

    /// <summary>The line that grades all rules of a category.</summary>
    public Setting? SeverityOf(RuleCategory category) => _settings.Find(SettingCatalog.KeyOf(category).Name);

    /// <summary>The options of a rule that files set, general ones included.</summary>
    public IReadOnlyDictionary<string, string> OptionsOf(DiagnosticDescriptor rule)
    {
        var options = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var setting in _settings.Effective)
        {
            var isShared = setting.Key.Rule is null && rule.Options.Any(option => GeneralSettings.Behind(option) is { } general && IsOf(setting.Key, general));
            if ((isShared || setting.Key.Rule?.Id == rule.Id) && setting.Key.Option.Name != GeneralSettings.Severity.Name)
            {
                options[setting.Key.Option.Name] = setting.Value!;
            }
        }

        return options;
    }

    /// <summary>Every key with what counts for it: general ones first, then rule by rule.</summary>
    public IEnumerable<EffectiveValue> Values(IEnumerable<DiagnosticDescriptor> rules) => GeneralValues().Concat(rules.SelectMany(ValuesOf));

    private IEnumerable<EffectiveValue> GeneralValues()
    {
        yield return Profile;
        foreach (var option in GeneralSettings.All.Where(static option => option != GeneralSettings.Profile && option != GeneralSettings.Zones))
        {
            yield return General(option);
        }

        foreach (var zone in _settings.Effective.Where(static setting => IsOf(setting.Key, GeneralSettings.Zones)))
        {
            yield return OfFile(zone.Key, zone);
        }
    }

    private IEnumerable<EffectiveValue> ValuesOf(DiagnosticDescriptor rule)
    {
        foreach (var key in SettingCatalog.KeysOf(rule))
        {
            yield return key.Option == GeneralSettings.Severity ? Severity(rule, key) : Option(rule, key);
        }
    }

    private EffectiveValue Option(DiagnosticDescriptor rule, SettingKey key)
    {
        if (_settings.Find(key.Name) is { } setting)
        {
            return OfFile(key, setting);
        }

        return _profile?.For(rule.Id).GetValueOrDefault(key.Option.Name) is { } ofProfile
            ? new EffectiveValue(key, ofProfile, SettingSource.Profile) { Overridden = Lines(key.Name) }
            : new EffectiveValue(key, key.Option.Default, SettingSource.Default) { Overridden = Lines(key.Name) };
    }

    private EffectiveValue Severity(DiagnosticDescriptor rule, SettingKey key)
    {
        var category = SeverityOf(rule.Category);
        if (SeverityOf(rule) is { } own)
        {
            return OfFile(key, own) with { Overridden = [.. Lines(key.Name).Skip(1), .. category is null ? [] : new[] { category }] };
        }

        var usual = _profile?.For(rule.Id).GetValueOrDefault(key.Option.Name) is { } ofProfile
            ? new EffectiveValue(key, ofProfile.ToLowerInvariant(), SettingSource.Profile)
            : new EffectiveValue(key, rule.IsEnabledByDefault ? rule.DefaultSeverity.ToString().ToLowerInvariant() : Off, SettingSource.Default);
        // A category is graded, not switched on: rules that are off stay off.
        var decided = category is null || usual.Value == Off ? usual : OfFile(key, category);
        return decided with { Overridden = [.. Lines(key.Name), .. decided.Overridden] };
    }

    private EffectiveValue General(OptionDescriptor option)
    {
        var key = new SettingKey(option.Name, option);
        return _settings.Find(option.Name) is { } setting ? OfFile(key, setting) : new EffectiveValue(key, option.Default, SettingSource.Default) { Overridden = Lines(option.Name) };
    }

    private EffectiveValue OfFile(SettingKey key, Setting setting) =>
        new(key, setting.Value!, SettingSource.File) { Setting = setting, Overridden = [.. Lines(setting.Key.Name).Skip(1)] };

    private IReadOnlyList<Setting> Lines(string name) => [.. _settings.HistoryOf(name).Reverse()];

    private PathPatterns? PatternsOf(OptionDescriptor option) => _settings.Find(option.Name) is { } setting ? new PathPatterns(setting) : null;

    private SemanticOptions ReadSemantics()
    {
        var zones = _settings.Effective.Where(static setting => IsOf(setting.Key, GeneralSettings.Zones)).ToList();
        var order = _settings.Find(GeneralSettings.DateOrder.Name)?.Value?.ToLowerInvariant();
        var zone = _settings.Find(GeneralSettings.DefaultZone.Name);
        var aliases = _settings.Find(GeneralSettings.HeadingAliases.Name);
        if (zones.Count == 0 && order is null && zone is null && aliases is null)
        {
            return SemanticOptions.Default;
        }

        return new SemanticOptions
        {
            DefaultZone = zone is null ? null : WrittenZone.Parse(zone.Value!),
            HeadingAliases = aliases is null ? [] : HeadingAliasList.Parse(aliases.Value!),
            Readings = new ReadingSettings
            {
                DateOrder = order switch { "dmy" => DateOrder.DayFirst, "mdy" => DateOrder.MonthFirst, _ => DateOrder.Open },
                Zones = zones.Select(static setting => WrittenZone.ParseMeaning(ZoneOf(setting.Key), setting.Value!)!.Value),
            },
        };
    }

    private static bool IsOf(SettingKey key, OptionDescriptor general) =>
        key.Rule is null && (general == GeneralSettings.Zones ? key.Name.StartsWith("zones.", StringComparison.Ordinal) : key.Name == general.Name);

    private static string ZoneOf(SettingKey key) => key.Name[(key.Name.IndexOf('.', StringComparison.Ordinal) + 1)..];
}
