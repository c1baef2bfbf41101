using Linter.Text;

namespace Linter.Configuration;

/// <summary>A key of pmlint with its value, as a file sets it.</summary>
/// <param name="Key">What is set.</param>
/// <param name="Value">To what; null if the file takes back what outer files set.</param>
/// <param name="Path">The file as people name it.</param>
/// <param name="Place">Where in the file.</param>
/// <param name="Folder">The full path of the folder the file lies in.</param>
public sealed record Setting(SettingKey Key, string? Value, string Path, LinePosition Place, string Folder)
{
    /// <summary>"docs/.editorconfig:3".</summary>
    public string ShownPlace => $"{Path}:{Place.Line + 1}";
}
