using Linter.Cli.Commands;
using Linter.Git;

namespace Linter.Cli.Revisions;

/// <summary>A check that reads from a Git repository. Nothing else of the tool loads libgit2.</summary>
internal static class GitCheck
{
    public static int Run(CheckRequest request, Terminal terminal)
    {
        try
        {
            using var opened = OpenedRepository.Open(request.Paths, terminal);
            return CheckCommand.Run(request, terminal, GitScope.Of(request, terminal, opened));
        }
        catch (GitException exception)
        {
            throw new CommandFailure(exception.Message, exception);
        }
    }
}
