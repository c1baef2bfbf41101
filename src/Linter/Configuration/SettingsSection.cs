namespace Linter.Configuration;

/// <summary>What a section of an .editorconfig sets for pmlint.</summary>
/// <param name="Glob">For which files.</param>
/// <param name="Settings">In the order of the file.</param>
public sealed record SettingsSection(EditorConfigGlob Glob, IReadOnlyList<Setting> Settings);
