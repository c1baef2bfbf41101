using Linter.Git;

namespace Linter.Testing;

/// <summary>The libgit2 that tests of repositories need.</summary>
public static class GitLibrary
{
    private static readonly Lazy<string?> WhyMissing = new(static () =>
    {
        using var folder = new TemporaryFolder();
        return GitRepository.Open(folder.Path).Failure is { Problem: GitProblem.MissingLibrary } failure ? failure.Message : null;
    });

    /// <summary>Skips the test where there is none.</summary>
    public static void Require()
    {
        if (WhyMissing.Value is { } message)
        {
            Assert.Ignore(message);
        }
    }
}
