namespace Linter.Cli.Files;

/// <summary>Finds the one document of a command that takes one.</summary>
internal static class NamedDocument
{
    /// <summary>Throws <see cref="CommandFailure"/> for a folder and for a path that does not exist.</summary>
    /// <param name="path">A file, or "-" for standard input.</param>
    /// <param name="command">The command that asks.</param>
    /// <param name="files">Where the files are.</param>
    /// <param name="terminal">Tells the current folder.</param>
    public static InputDocument Find(string path, string command, IFileSnapshot files, Terminal terminal) =>
        files.HasFolder(Path.GetFullPath(path, terminal.Folder))
            ? throw new CommandFailure($"'{path}' is a folder; {command} takes one file.")
            : new InputSearch(files, terminal.Folder, "").Find([path])[0];
}
