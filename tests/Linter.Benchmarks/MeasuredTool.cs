using System.Diagnostics;
using System.Globalization;

namespace Linter.Benchmarks;

/// <summary>Runs the tool as a process in a folder and measures it. Linux only: figures come from /proc.</summary>
/// <param name="tool">The tool: a program, or a library for dotnet.</param>
/// <param name="folder">The current folder of the process.</param>
internal sealed class MeasuredTool(string tool, string folder)
{
    private static readonly TimeSpan BetweenReadings = TimeSpan.FromMilliseconds(5);

    /// <exception cref="InvalidOperationException">The tool could not do what was asked.</exception>
    public ToolCost Run(params string[] arguments)
    {
        var (started, used) = (Stopwatch.GetTimestamp(), ProcessorTimeOfChildren());
        using var process = Process.Start(StartOf(arguments))!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        var peak = PeakMemoryOf(process);
        var wall = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        output.GetAwaiter().GetResult();
        return process.ExitCode > 1
            ? throw new InvalidOperationException(error.GetAwaiter().GetResult())
            : new ToolCost(wall, ProcessorTimeOfChildren() - used, peak);
    }

    /// <summary>Runs each command line several times.</summary>
    public ToolCost[] Medians(int rounds, int warmUps, IReadOnlyList<string[]> commands) =>
        ToolCost.Medians(rounds, warmUps, [.. commands.Select(command => (Func<ToolCost>)(() => Run(command)))]);

    private ProcessStartInfo StartOf(string[] arguments)
    {
        var isLibrary = tool.EndsWith(".dll", StringComparison.Ordinal);
        return new ProcessStartInfo(isLibrary ? "dotnet" : tool, isLibrary ? [tool, .. arguments] : arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
    }

    /// <summary>Waits for the end of the process; what /proc says is gone with it.</summary>
    private static long PeakMemoryOf(Process process)
    {
        var peak = 0L;
        while (!process.WaitForExit(BetweenReadings))
        {
            peak = Math.Max(peak, HighWaterMark(process.Id));
        }

        process.WaitForExit();
        return peak;
    }

    private static long HighWaterMark(int processId)
    {
        try
        {
            var line = File.ReadLines($"/proc/{processId}/status").FirstOrDefault(static line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture) * 1024;
        }
        catch (IOException)
        {
            return 0;
        }
    }

    /// <summary>Milliseconds in user and system mode of all children that ended; the time of a process is gone with it.</summary>
    private static double ProcessorTimeOfChildren()
    {
        const int MillisecondsPerTick = 10;
        var stat = File.ReadAllText("/proc/self/stat");
        var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        return (long.Parse(fields[13], CultureInfo.InvariantCulture) + long.Parse(fields[14], CultureInfo.InvariantCulture)) * MillisecondsPerTick;
    }
}
