namespace Linter.Git;

/// <summary>Something that cannot be read from a repository, in one line that says what to do.</summary>
public sealed class GitException : IOException
{
    public GitException()
    {
    }

    public GitException(string message)
        : base(message)
    {
    }

    public GitException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public GitException(GitFailure failure, Exception? innerException = null)
        : base(failure.Message, innerException) => Problem = failure.Problem;

    public GitProblem Problem { get; } = GitProblem.Unreadable;
}
