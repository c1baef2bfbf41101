using Linter.Text;

namespace Linter.Configuration;

/// <summary>A place of an .editorconfig that pmlint cannot follow.</summary>
/// <param name="Path">The file as people name it.</param>
/// <param name="Place">Where; null for the whole file.</param>
/// <param name="Fault">What is wrong.</param>
public sealed record ConfigurationProblem(string Path, LinePosition? Place, SettingFault Fault)
{
    /// <summary>"docs/.editorconfig:3:1", with what people count from 1.</summary>
    public string ShownPlace => Place is { } place ? $"{Path}:{place.Line + 1}:{place.Column + 1}" : Path;
}
