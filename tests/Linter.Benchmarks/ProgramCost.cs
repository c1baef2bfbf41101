using System.Diagnostics;

namespace Linter.Benchmarks;

/// <summary>What a whole run of a program costs.</summary>
/// <param name="Wall">Milliseconds from start to end.</param>
/// <param name="Processor">Milliseconds of all its threads, to ten.</param>
/// <param name="Peak">The most memory it held at a time, in MB; 0 where the system does not tell.</param>
internal sealed record ProgramCost(double Wall, double Processor, double Peak)
{
    private const int MillisecondsPerTick = 10;
    private const int KilobytesPerMegabyte = 1024;

    /// <summary>Runs the tool, a program or a library for dotnet; its output is read and thrown away.</summary>
    /// <exception cref="InvalidOperationException">The run could not do what was asked.</exception>
    public static ProgramCost Of(string tool, string folder, params string[] arguments)
    {
        var isLibrary = tool.EndsWith(".dll", StringComparison.Ordinal);
        var start = new ProcessStartInfo(isLibrary ? "dotnet" : tool, isLibrary ? [tool, .. arguments] : arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var (started, used) = (Stopwatch.GetTimestamp(), ProcessorTimeOfChildren());
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        var peak = PeakUntilExit(process);
        output.GetAwaiter().GetResult();
        var cost = new ProgramCost(Stopwatch.GetElapsedTime(started).TotalMilliseconds, ProcessorTimeOfChildren() - used, peak);
        return process.ExitCode <= 1 ? cost : throw new InvalidOperationException(error.GetAwaiter().GetResult());
    }

    /// <summary>Runs several commands in turn, so that all see the same state of the machine, and returns the medians of each.</summary>
    /// <param name="rounds">How often; one more round only warms up.</param>
    /// <param name="commands">The commands.</param>
    public static ProgramCost[] Medians(int rounds, params Func<ProgramCost>[] commands)
    {
        var costs = Array.ConvertAll(commands, static _ => new List<ProgramCost>());
        for (var round = -1; round < rounds; round++)
        {
            for (var i = 0; i < commands.Length; i++)
            {
                var cost = commands[i]();
                if (round >= 0)
                {
                    costs[i].Add(cost);
                }
            }
        }

        return Array.ConvertAll(costs, static runs => new ProgramCost(Median(runs, static run => run.Wall), Median(runs, static run => run.Processor), Median(runs, static run => run.Peak)));
    }

    private static double Median(List<ProgramCost> costs, Func<ProgramCost, double> figure) => costs.Select(figure).Order().ElementAt(costs.Count / 2);

    // The high-water mark only rises, so the last one that is seen is right to what the last moment added.
    private static double PeakUntilExit(Process process)
    {
        var peak = 0.0;
        var status = $"/proc/{process.Id}/status";
        while (!process.WaitForExit(10))
        {
            var line = OperatingSystem.IsLinux() ? ReadLines(status).FirstOrDefault(static line => line.StartsWith("VmHWM:", StringComparison.Ordinal)) : null;
            peak = line is null ? peak : double.Parse(line["VmHWM:".Length..^"kB".Length].Trim()) / KilobytesPerMegabyte;
        }

        return peak;
    }

    private static string[] ReadLines(string path)
    {
        try
        {
            return File.ReadAllLines(path);
        }
        catch (IOException)
        {
            return []; // it has just ended
        }
    }

    /// <summary>Milliseconds in user and system mode of all children that ended; the time of a process is gone with it.</summary>
    private static double ProcessorTimeOfChildren()
    {
        if (!OperatingSystem.IsLinux())
        {
            return 0;
        }

        var stat = File.ReadAllText("/proc/self/stat");
        var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        return (long.Parse(fields[13]) + long.Parse(fields[14])) * MillisecondsPerTick;
    }
}
