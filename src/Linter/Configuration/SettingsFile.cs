using Linter.Text;

namespace Linter.Configuration;

/// <summary>What an .editorconfig sets for pmlint; the keys of other tools are left out.</summary>
public sealed class SettingsFile
{
    private readonly SettingCatalog _catalog;
    private readonly SourceText _text;
    private readonly List<SettingsSection> _sections = [];
    private readonly List<ConfigurationProblem> _problems = [];

    private SettingsFile(SourceText text, string folder, SettingCatalog catalog)
    {
        _text = text;
        _catalog = catalog;
        Folder = folder;
        var holdsSettings = text.Content.Contains(SettingKey.Prefix, StringComparison.OrdinalIgnoreCase);
        var file = EditorConfigFile.Parse(text, preambleOnly: !holdsSettings);
        IsRoot = file.IsRoot;
        foreach (var property in file.Preamble.Where(IsOurs))
        {
            Report(property.KeySpan, new SettingFault($"'{Written(property)}' stands before the first section", "", [], "Put it under a section such as [*.md]."));
        }

        foreach (var section in file.Sections)
        {
            Read(section);
        }
    }

    /// <summary>The full path of the folder the file lies in.</summary>
    public string Folder { get; }

    /// <summary>The file as people name it.</summary>
    public string Path => _text.Path;

    /// <summary>True if no file of an outer folder counts.</summary>
    public bool IsRoot { get; }

    /// <summary>The sections that set something, in the order of the file.</summary>
    public IReadOnlyList<SettingsSection> Sections => _sections;

    public IReadOnlyList<ConfigurationProblem> Problems => _problems;

    public static SettingsFile Read(SourceText text, string folder, SettingCatalog catalog) => new(text, folder, catalog);

    private static bool IsOurs(EditorConfigProperty property) => property.Key.StartsWith(SettingKey.Prefix, StringComparison.Ordinal);

    private void Read(EditorConfigSection section)
    {
        var settings = section.Properties.Where(IsOurs).Select(ReadSetting).OfType<Setting>().ToList();
        if (section.Glob is { Pattern.Length: <= EditorConfigGlob.LongestPattern } glob)
        {
            if (settings.Count > 0)
            {
                _sections.Add(new SettingsSection(glob, settings));
            }
        }
        else if (section.Properties.Any(IsOurs))
        {
            Report(section.HeaderSpan, section.Glob is null
                ? new SettingFault("The header of the section is not closed", "", [], "End it with a bracket, as in [*.md].")
                : new SettingFault($"The header of the section is longer than {EditorConfigGlob.LongestPattern} characters", "", [], "Split it into several sections."));
        }
    }

    private Setting? ReadSetting(EditorConfigProperty property)
    {
        if (_catalog.Find(Written(property), out var fault) is not { } key)
        {
            Report(property.KeySpan, fault!);
            return null;
        }

        if (SettingValue.FaultOf(key, property.Value) is { } wrong)
        {
            Report(property.Value is { Length: > 0 } ? property.ValueSpan : property.KeySpan, wrong);
            return null;
        }

        return new Setting(key, SettingValue.IsUnset(property.Value!) ? null : property.Value, Path, _text.GetPosition(property.KeySpan.Start), Folder);
    }

    private string Written(EditorConfigProperty property) => _text.Slice(property.KeySpan).ToString();

    private void Report(TextSpan place, SettingFault fault) =>
        _problems.Add(new ConfigurationProblem(Path, _text.GetPosition(Math.Min(place.Start + fault.Offset, _text.Length)), fault));
}
