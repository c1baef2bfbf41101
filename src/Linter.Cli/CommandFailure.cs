namespace Linter.Cli;

/// <summary>Why a run cannot do what was asked: usually one line that says what to do.</summary>
public sealed class CommandFailure : Exception
{
    public CommandFailure()
    {
    }

    public CommandFailure(string message)
        : base(message)
    {
        Problems = [message];
    }

    public CommandFailure(string message, Exception innerException)
        : base(message, innerException)
    {
        Problems = [message];
    }

    public CommandFailure(IReadOnlyList<string> problems)
        : base(string.Join('\n', problems))
    {
        Problems = problems;
    }

    /// <summary>What is wrong, one line each.</summary>
    public IReadOnlyList<string> Problems { get; } = [];
}
