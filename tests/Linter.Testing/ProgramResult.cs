using System.Diagnostics;

namespace Linter.Testing;

/// <summary>What a program left behind when it ended.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">What it wrote to standard output.</param>
/// <param name="Error">What it wrote to the error stream.</param>
public sealed record ProgramResult(int ExitCode, string Output, string Error)
{
    /// <summary>Runs a program to its end.</summary>
    public static ProgramResult Of(ProcessStartInfo start)
    {
        (start.UseShellExecute, start.RedirectStandardOutput, start.RedirectStandardError) = (false, true, true);
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new ProgramResult(process.ExitCode, output, error.GetAwaiter().GetResult());
    }
}
