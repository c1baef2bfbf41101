namespace Linter.Configuration;

/// <summary>The files that are about the documents of one folder, the outermost first.</summary>
public sealed class SettingsCascade(IReadOnlyList<SettingsFile> files)
{
    public static readonly SettingsCascade Empty = new([]);

    public IReadOnlyList<SettingsFile> Files { get; } = files;

    /// <summary>What the files set for a document: the innermost file wins, in a file the last line.</summary>
    /// <param name="fullPath">The path of the document, with the separators of the system.</param>
    public DocumentSettings Of(string fullPath)
    {
        var settings = new List<Setting>();
        foreach (var file in Files)
        {
            var path = PathBelow.Of(file.Folder, fullPath);
            foreach (var section in file.Sections)
            {
                if (section.Glob.IsMatch(path))
                {
                    settings.AddRange(section.Settings);
                }
            }
        }

        return settings.Count == 0 ? DocumentSettings.None : new DocumentSettings(settings);
    }
}
