using System.Text;
using Linter.Cli.Files;
using NodaTime;

namespace Linter.Cli;

/// <summary>What a command sees of the world around it: streams, the current folder, the environment, the clock.</summary>
public sealed record Terminal
{
    public required Stream Input { get; init; }

    /// <summary>For findings and answers only.</summary>
    public required Stream Output { get; init; }

    /// <summary>For everything else: summary, progress, notes, failures.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>The folder that relative paths start from.</summary>
    public required string Folder { get; init; }

    /// <summary>Reads an environment variable; null if it is not set.</summary>
    public required Func<string, string?> Variable { get; init; }

    /// <summary>Tells the current time.</summary>
    public IClock Clock { get; init; } = SystemClock.Instance;

    public bool IsInputInteractive { get; init; }

    public bool IsOutputInteractive { get; init; }

    public bool IsErrorInteractive { get; init; }

    /// <summary>The columns of the window, if the shell tells; asking the console would send control sequences to it.</summary>
    public int? Width { get; init; }

    /// <summary>True if the output may be coloured: FORCE_COLOR and NO_COLOR decide, else whether people watch.</summary>
    public bool UsesColor
    {
        get
        {
            if (Variable("FORCE_COLOR") is { Length: > 0 } force)
            {
                return force is not ("0" or "false");
            }

            return Variable("NO_COLOR") is null or "" && IsOutputInteractive && Variable("TERM") is not "dumb";
        }
    }

    public static Terminal OfProcess()
    {
        var isInteractive = !Console.IsOutputRedirected;
        if (isInteractive && OperatingSystem.IsWindows())
        {
            Console.OutputEncoding = Encoding.UTF8;
        }

        return new Terminal
        {
            Input = Console.OpenStandardInput(),
            Output = new SizeLimitedStream(Console.OpenStandardOutput()),
            Error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true, NewLine = "\n" },
            Folder = Environment.CurrentDirectory,
            Variable = Environment.GetEnvironmentVariable,
            IsInputInteractive = !Console.IsInputRedirected,
            IsOutputInteractive = isInteractive,
            IsErrorInteractive = !Console.IsErrorRedirected,
            Width = isInteractive && int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), out var columns) && columns > 0 ? columns : null,
        };
    }

    /// <summary>True in a GitHub workflow, whose runner obeys what is printed.</summary>
    public bool IsInWorkflow => Variable("GITHUB_ACTIONS") is "true";

    /// <summary>A writer of text to the output; the caller disposes it. In a workflow quoted text commands nothing.</summary>
    public TextWriter OpenOutput(bool isAutoFlushed = false)
    {
        var writer = OpenCommandOutput(isAutoFlushed);
        return IsInWorkflow ? new WorkflowLogWriter(writer) { NewLine = "\n" } : writer;
    }

    /// <summary>A writer of text that may hold commands to a workflow.</summary>
    public TextWriter OpenCommandOutput(bool isAutoFlushed = false) =>
        new StreamWriter(Output, new UTF8Encoding(false), bufferSize: 16 * 1024, leaveOpen: true) { NewLine = "\n", AutoFlush = isAutoFlushed };
}
