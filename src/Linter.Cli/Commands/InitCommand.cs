using System.Text;
using Linter.Cli.Files;
using Linter.Text;

namespace Linter.Cli.Commands;

/// <summary><c>pmlint init</c>: writes the settings of a project; what is there is never overwritten.</summary>
internal static class InitCommand
{
    public static int Run(IReadOnlyCollection<SetupPart> parts, Terminal terminal)
    {
        using var output = terminal.OpenOutput();
        foreach (var part in parts)
        {
            var (path, snippet) = Describe(part);
            try
            {
                SetUp(part, path, snippet, terminal.Folder, output);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                throw new CommandFailure($"'{path}' cannot be written: {exception.Message}", exception);
            }
        }

        return ExitCode.Clean;
    }

    private static (string Path, string Snippet) Describe(SetupPart part) => part switch
    {
        SetupPart.EditorConfig => (".editorconfig", SetupSnippets.EditorConfig),
        SetupPart.PreCommit => (".pre-commit-config.yaml", SetupSnippets.PreCommit),
        _ => (".github/workflows/pmlint.yml", SetupSnippets.Workflow),
    };

    private static void SetUp(SetupPart part, string path, string snippet, string folder, TextWriter output)
    {
        var file = Path.GetFullPath(path, folder);
        if (!File.Exists(file))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            AtomicFile.Write(file, Encoding.UTF8.GetBytes(snippet), folder);
            output.Write($"wrote {path}\n");
        }
        else if (part == SetupPart.EditorConfig && SourceText.Decode(File.ReadAllBytes(file)) is { InvalidBytes.Count: 0 } text && !HasKeys(text))
        {
            AtomicFile.Write(file, text.With(Appended(text, snippet)).Encode(), folder);
            output.Write($"added a section to {path}\n");
        }
        else
        {
            output.Write($"left {path} alone, since it is there; what it may hold for pmlint:\n\n{snippet}\n");
        }
    }

    /// <summary>True if a line sets an option of pmlint.</summary>
    private static bool HasKeys(SourceText text) => text.Content.Split('\n').Any(static line => line.TrimStart().StartsWith("pmlint.", StringComparison.OrdinalIgnoreCase));

    private static TextChangeSet Appended(SourceText text, string section)
    {
        var content = text.Content;
        var gap = content.Length == 0 ? "" : content[^1] is '\n' or '\r' ? "\n" : "\n\n";
        var added = (gap + section).Replace("\n", text.NewLine, StringComparison.Ordinal);
        return TextChangeSet.Of([new TextChange(new TextSpan(content.Length, 0), added)], content.Length)!;
    }
}
