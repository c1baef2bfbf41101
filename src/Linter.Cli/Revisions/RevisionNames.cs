using Linter.Text;
using Linter.Git;

namespace Linter.Cli.Revisions;

/// <summary>Finds revisions by what was typed.</summary>
internal static class RevisionNames
{
    /// <exception cref="CommandFailure">There is no such revision; the message names one that may be meant.</exception>
    public static GitRevision Find(GitRepository repository, string typed)
    {
        if (new RevisionSearch(repository).Find(typed) is { } revision)
        {
            return revision;
        }

        var hint = Hint(typed, repository.Names);
        throw new CommandFailure(hint.Length == 0 && repository.IsShallow
            ? GitFailure.MissingHistory(typed).Message
            : $"There is no revision '{typed}'{hint}; 'git branch --all' and 'git tag' list what there is.");
    }

    // A fresh clone knows other branches only by the name of the place they came from.
    private static string Hint(string typed, IReadOnlyList<string> names) =>
        names.FirstOrDefault(name => name.EndsWith("/" + typed, StringComparison.Ordinal)) is { } same
            ? $" (did you mean '{same}'?)"
            : NearestName.Hint(typed, names);
}
