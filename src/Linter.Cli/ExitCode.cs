namespace Linter.Cli;

/// <summary>What a process says by its exit code.</summary>
public static class ExitCode
{
    /// <summary>Nothing at or above the severity that fails.</summary>
    public const int Clean = 0;

    public const int Findings = 1;

    /// <summary>The run could not do what was asked.</summary>
    public const int Failed = 2;
}
