using System.Text;
using Linter.Cli.Files;

namespace Linter.Cli.Commands;

/// <summary><c>pmlint new</c>: writes a blank postmortem.</summary>
internal static class NewCommand
{
    public static int Run(NewRequest request, Terminal terminal)
    {
        var title = request.Title.Trim();
        if (title.Length == 0 || title.Any(char.IsControl))
        {
            throw new CommandFailure("A title is one line of text, such as \"Checkout outage\".");
        }

        var text = PostmortemTemplate.Fill(request.Profile, title, request.Start);
        if (request.Output is { } path)
        {
            Write(text, Target(path, title, request.Start, terminal.Folder), terminal);
            return ExitCode.Clean;
        }

        using var output = terminal.OpenOutput();
        output.Write(text);
        return ExitCode.Clean;
    }

    private static string Target(string path, string title, IncidentStart? start, string folder)
    {
        var full = Path.GetFullPath(path, folder);
        return Directory.Exists(full) || Path.EndsInDirectorySeparator(path) ? Path.Combine(full, FileName(title, start)) : full;
    }

    /// <summary>"2025-03-06-checkout-outage.md": the day, if it is known, and the words of the title.</summary>
    private static string FileName(string title, IncidentStart? start)
    {
        var words = new StringBuilder(start is null ? "" : start.Date + "-");
        foreach (var unit in title.ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(unit) || char.IsSurrogate(unit))
            {
                words.Append(unit);
            }
            else if (words.Length > 0 && words[^1] != '-')
            {
                words.Append('-');
            }
        }

        return words.ToString().Trim('-') is { Length: > 0 } name ? name + ".md" : "postmortem.md";
    }

    private static void Write(string text, string target, Terminal terminal)
    {
        var shown = ShownPath.Of(target, terminal.Folder);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            if (File.Exists(target))
            {
                throw new CommandFailure($"'{shown}' exists and is not overwritten; choose another name with --output.");
            }

            AtomicFile.Create(target, Encoding.UTF8.GetBytes(text));
            terminal.Error.WriteLine($"wrote {shown}");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure($"'{shown}' cannot be written: {exception.Message}", exception);
        }
    }
}
