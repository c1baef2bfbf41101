using System.Diagnostics;

namespace Linter.Testing;

/// <summary>The foreign readers of reports, as installed by tests/install-tools.</summary>
public static class ReportTools
{
    private static readonly string Tools = CheckoutFolder.Combine("artifacts/tools");
    private static readonly string Scripts = CheckoutFolder.Combine("tests/tools");

    /// <summary>The folder of the installed packages.</summary>
    public static string Modules { get; } = Path.Combine(Tools, "node_modules");

    /// <summary>Ignores the calling test where the readers are missing or not those that are pinned.</summary>
    public static void Require()
    {
        if (!OperatingSystem.IsLinux())
        {
            Assert.Ignore("The pinned readers of reports run on Linux only.");
        }

        var installed = Path.Combine(Tools, "installed.json");
        if (!File.Exists(installed) || File.ReadAllText(installed) != File.ReadAllText(Path.Combine(Scripts, "package.json")))
        {
            Assert.Ignore("The readers of reports are not installed: run tests/install-tools.");
        }
    }

    /// <summary>The full path of a file of tests/tools.</summary>
    public static string Script(string name) => Path.Combine(Scripts, name);

    /// <summary>What a script of tests/tools prints about a text; the test fails if the script does.</summary>
    public static string Read(string script, string text)
    {
        Require();
        using var folder = new TemporaryFolder();
        return Run("node", [Script(script), folder.Write("report", text)], out var code, out var errors) is { } output && code == 0
            ? output
            : throw new AssertionException($"{script} failed:\n{errors}");
    }

    /// <summary>Runs a program and returns what it prints on both streams, whatever its exit code.</summary>
    public static string Run(string program, params IReadOnlyList<string> arguments) => Run(program, arguments, out _, out var errors) + errors;

    private static string Run(string program, IReadOnlyList<string> arguments, out int code, out string errors)
    {
        var start = new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["NODE_PATH"] = Modules;
        using var process = Process.Start(start)!;
        var reading = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        code = process.ExitCode;
        errors = reading.GetAwaiter().GetResult();
        return output;
    }
}
