using System.Diagnostics;
using Linter.Testing;

namespace Linter.Delivery.Tests;

/// <summary>The foreign programs that the tool meets where it is used; installed by tests/run and tests/install-tools.</summary>
internal static class DeliveryTools
{
    private static readonly string Modules = CheckoutFolder.Combine("artifacts", "tools");

    /// <summary>Ignores the calling test where the packages of tests/tools/package.json are missing.</summary>
    public static void RequireNodePackages()
    {
        if (!File.Exists(Path.Combine(Modules, "installed.json")))
        {
            Assert.Ignore("The checks of workflows are not installed: run tests/install-tools.");
        }
    }

    /// <summary>Runs one of the scripts of tests/tools.</summary>
    /// <param name="temporary">Where it puts the files that outlive it; the usual place if it has none.</param>
    public static ProgramResult RunScript(string script, IEnumerable<string> arguments, string input = "", string? temporary = null)
    {
        var start = new ProcessStartInfo("node", ["--import", "./load-json.mjs", script, .. arguments]) { WorkingDirectory = Modules };
        start.Environment["TMPDIR"] = temporary ?? Path.GetTempPath();
        return Feed(start, input);
    }

    /// <summary>Runs a command of a package.</summary>
    public static ProgramResult RunPackaged(string folder, string command, params IEnumerable<string> arguments) =>
        Run(folder, Path.Combine(Modules, "node_modules", ".bin", command), arguments);

    public static ProgramResult Run(string folder, string program, params IEnumerable<string> arguments) =>
        ProgramResult.Of(Isolated(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder }));

    /// <summary>Takes away what the run of the tests put into the environment and a child would mistake for its own.</summary>
    public static ProcessStartInfo Isolated(ProcessStartInfo start)
    {
        foreach (var name in start.Environment.Keys.Where(static name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || name.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        return start;
    }

    private static ProgramResult Feed(ProcessStartInfo start, string input)
    {
        (start.UseShellExecute, start.RedirectStandardInput) = (false, true);
        (start.RedirectStandardOutput, start.RedirectStandardError) = (true, true);
        using var process = Process.Start(Isolated(start))!;
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new ProgramResult(process.ExitCode, output, error.GetAwaiter().GetResult());
    }
}
