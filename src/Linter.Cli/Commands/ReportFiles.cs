using Linter.Cli.Files;

namespace Linter.Cli.Commands;

/// <summary>Refuses reports that would destroy one another or a document.</summary>
internal static class ReportFiles
{
    /// <summary>Throws <see cref="CommandFailure"/> if two reports have the same file, or a report has that of a checked document.</summary>
    public static void Check(IReadOnlyList<ReportTarget> targets, string folder, IReadOnlyList<InputDocument> documents)
    {
        var taken = new HashSet<string>(new WorkingFiles().IsCaseSensitive ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase);
        foreach (var file in targets.Select(target => target.File).OfType<string>())
        {
            var path = RealPathOf(file, folder);
            if (!taken.Add(path))
            {
                throw new CommandFailure($"Two reports go to '{file}'; give each its own file.");
            }

            if (documents.Any(document => taken.Comparer.Equals(FileOf(document), path)))
            {
                throw new CommandFailure($"The report '{file}' would overwrite a document that is checked; give it another name.");
            }
        }
    }

    // A search does not follow links; only a named document can be one.
    private static string FileOf(InputDocument document) =>
        document.IsNamed && document.FullPath.Length > 0 ? RealPath.Of(document.FullPath) : document.FullPath;

    private static string RealPathOf(string file, string folder)
    {
        try
        {
            return RealPath.Of(Path.GetFullPath(file, folder));
        }
        catch (IOException exception)
        {
            throw new CommandFailure($"The report '{file}' cannot be written: {exception.Message}", exception);
        }
    }
}
