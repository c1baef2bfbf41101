namespace Linter.Cli;

/// <summary>The reason why a run cannot do what was asked, in one line that says what to do.</summary>
public sealed class CommandFailure : Exception
{
    public CommandFailure()
    {
    }

    public CommandFailure(string message)
        : base(message)
    {
    }

    public CommandFailure(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
