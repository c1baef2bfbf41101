namespace Linter.Analysis;

/// <summary>Text files that options of rules name. Given by whoever reads the documents; called from several threads.</summary>
public interface ITextFiles
{
    /// <summary>The lines of a file; empty if there is none.</summary>
    /// <param name="path">The path as the option has it, relative to the folder that shown paths are relative to.</param>
    IReadOnlyList<string> ReadLines(string path);
}
