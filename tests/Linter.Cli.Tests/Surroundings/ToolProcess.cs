using System.Diagnostics;
using Linter.Testing;

namespace Linter.Cli.Tests.Surroundings;

/// <summary>The tool as a program of its own in a folder.</summary>
internal static class ToolProcess
{
    private static readonly string Tool = Path.Combine(AppContext.BaseDirectory, "pmlint.dll");

    public static ProgramResult Run(string folder, params string[] arguments) => ProgramResult.Of(Start(folder, arguments));

    public static ProcessStartInfo Start(string folder, params string[] arguments) =>
        new("dotnet", [Tool, .. arguments]) { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };

    /// <summary>Runs a line of the shell in which <c>pmlint</c> is the tool.</summary>
    public static ProgramResult Shell(string folder, string line) =>
        ProgramResult.Of(new ProcessStartInfo("bash", ["-c", $"pmlint() {{ dotnet '{Tool}' \"$@\"; }}\n{line}"]) { WorkingDirectory = folder });
}
