using System.CommandLine;
using System.CommandLine.Help;

namespace Linter.Cli.Arguments;

/// <summary>All commands with their arguments, as the command line library sees them.</summary>
public sealed class CommandTree
{
    private const string Summary = "Checks incident postmortems written in Markdown: what they say must be able to be true.";

    private const int HelpWidth = 100;

    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null, EnablePosixBundling = false };

    private readonly Terminal _terminal;
    private readonly Command _root;

    public CommandTree(Terminal terminal)
    {
        _terminal = terminal;
        // A RootCommand would be named after the running program.
        _root = new Command("pmlint", Summary)
        {
            new HelpOption { Action = new HelpAction { MaxWidth = terminal.Width ?? HelpWidth } },
            new VersionOption { Action = new VersionAction() },
            new CheckArguments(terminal).Command,
            new FixArguments(terminal).Command,
            new InspectArguments(terminal).Command,
            new ExplainArguments(terminal).Command,
            new RulesArguments(terminal).Command,
            new BaselineArguments(terminal).Command,
            new ConfigArguments(terminal).Command,
            new InitArguments(terminal).Command,
            new NewArguments(terminal).Command,
        };
    }

    /// <summary>The names of the commands in the order of the help.</summary>
    public IReadOnlyList<string> Names => [.. _root.Subcommands.Select(command => command.Name)];

    /// <summary>How to call each command, those of commands included: "baseline write".</summary>
    public IEnumerable<string> Calls => _root.Subcommands.SelectMany(static command => command.Subcommands.Select(child => $"{command.Name} {child.Name}").Prepend(command.Name));

    /// <summary>Throws <see cref="CommandFailure"/> if the arguments are wrong.</summary>
    public int Run(IReadOnlyList<string> arguments)
    {
        var result = _root.Parse(arguments.Count == 0 ? ["--help"] : arguments, Parsing);
        if (result.Action is not HelpAction and not VersionAction)
        {
            UsageErrors.Check(result, arguments, Names);
        }

        using var output = _terminal.OpenOutput();
        return result.Invoke(new InvocationConfiguration { Output = output, Error = _terminal.Error, EnableDefaultExceptionHandler = false });
    }
}
