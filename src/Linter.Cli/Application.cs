using Linter.Cli.Arguments;
using Linter.Cli.Commands;
using Linter.Reporting.Excerpts;

namespace Linter.Cli;

/// <summary>The tool: arguments in, exit code out.</summary>
public static class Application
{
    /// <summary>The version without build data: "1.4.0".</summary>
    public static string Version => typeof(Application).Assembly.GetName().Version!.ToString(3);

    public static int Run(IReadOnlyList<string> arguments, Terminal terminal) =>
        RunGuarded(arguments, terminal.IsInWorkflow ? terminal with { Error = new WorkflowLogWriter(terminal.Error) { NewLine = "\n" } } : terminal);

    private static int RunGuarded(IReadOnlyList<string> arguments, Terminal terminal)
    {
        try
        {
            return PlainCheck.Read(arguments) is { } request ? CheckCommand.Run(request, terminal) : RunParsed(arguments, terminal);
        }
        catch (CommandFailure failure)
        {
            foreach (var problem in failure.Problems)
            {
                terminal.Error.WriteLine($"pmlint: {VisibleText.Escape(problem)}");
            }

            return ExitCode.Failed;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            terminal.Error.WriteLine($"pmlint: The output cannot be written: {VisibleText.Escape(exception.Message)}");
            return ExitCode.Failed;
        }
        catch (Exception exception)
        {
            terminal.Error.WriteLine($"pmlint: This is a defect of pmlint {Version}; please report it with these lines.\n{exception}");
            return ExitCode.Failed;
        }
    }

    // Kept apart so that the command line library is loaded only when it is needed.
    private static int RunParsed(IReadOnlyList<string> arguments, Terminal terminal) => new CommandTree(terminal).Run(arguments);
}
