using System.Collections.Concurrent;
using Linter.Configuration;
using Linter.Rules;
using Linter.Text;

namespace Linter.Cli.Files;

/// <summary>Finds the .editorconfig files around documents and reads each once. Serves all threads.</summary>
/// <param name="files">Where the files are.</param>
/// <param name="currentFolder">The folder that shown paths are relative to.</param>
public sealed class ConfigurationFiles(IFileSnapshot files, string currentFolder)
{
    private const string FileName = ".editorconfig";

    private static readonly SettingCatalog Catalog = new([.. RuleCatalog.Rules.Select(static rule => rule.Descriptor)]);

    private readonly ConcurrentDictionary<string, SettingsCascade> _cascades = new(StringComparer.Ordinal);

    /// <summary>The files that count in a folder, up to one that says it is the root or to the top of the volume.</summary>
    public SettingsCascade Around(string folder) => _cascades.GetOrAdd(folder, Read);

    /// <summary>What is wrong with files that could not be read; the others know themselves.</summary>
    public ConcurrentBag<ConfigurationProblem> Unreadable { get; } = [];

    private SettingsCascade Read(string folder)
    {
        var own = ReadFile(folder);
        var outer = own is { IsRoot: true } || Path.GetDirectoryName(folder) is not { } parent ? SettingsCascade.Empty : Around(parent);
        return own is null or { Sections.Count: 0, Problems.Count: 0 } ? outer : new SettingsCascade([.. outer.Files, own]);
    }

    private SettingsFile? ReadFile(string folder)
    {
        var path = Path.Combine(folder, FileName);
        try
        {
            // Asking first costs less than the exception of a missing file.
            return files.HasFile(path) && files.Read(path) is { } bytes
                ? SettingsFile.Read(SourceText.Decode(bytes, ShownPath.Of(path, currentFolder)), folder, Catalog)
                : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Unreadable.Add(new ConfigurationProblem(ShownPath.Of(path, currentFolder), null, new SettingFault($"The file cannot be read: {exception.Message.TrimEnd('.')}", "", [], "")));
            return null;
        }
    }
}
