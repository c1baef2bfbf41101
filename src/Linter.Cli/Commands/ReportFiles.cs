using Linter.Cli.Files;

namespace Linter.Cli.Commands;

/// <summary>Refuses reports that would destroy one another or a document.</summary>
internal static class ReportFiles
{
    /// <summary>Throws <see cref="CommandFailure"/> if two reports have the same file, or a report has that of a checked document.</summary>
    public static void Check(IReadOnlyList<ReportTarget> targets, string folder, IReadOnlyList<InputDocument> documents)
    {
        var taken = new HashSet<string>(OperatingSystem.IsLinux() ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase);
        foreach (var file in targets.Select(target => target.File).OfType<string>())
        {
            var path = FileBehind(Path.GetFullPath(file, folder));
            if (!taken.Add(path))
            {
                throw new CommandFailure($"Two reports go to '{file}'; give each its own file.");
            }

            if (documents.Any(document => taken.Comparer.Equals(document.FullPath, path)))
            {
                throw new CommandFailure($"The report '{file}' would overwrite a document that is checked; give it another name.");
            }
        }
    }

    private static string FileBehind(string path) => new FileInfo(path).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? path;
}
