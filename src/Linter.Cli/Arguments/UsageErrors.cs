using System.CommandLine;
using System.CommandLine.Parsing;
using Linter.Text;

namespace Linter.Cli.Arguments;

/// <summary>Turns what is wrong with a command line into one line that says what to do.</summary>
internal static class UsageErrors
{
    /// <summary>Throws <see cref="CommandFailure"/> for the first thing that is wrong.</summary>
    public static void Check(ParseResult result, IReadOnlyList<string> arguments, IReadOnlyList<string> commands)
    {
        CheckCommand(result, arguments[0], commands);
        CheckOptions(result);
        if (result.Errors.Count > 0)
        {
            throw new CommandFailure($"{FirstLine(result.Errors[0].Message)} See 'pmlint {CallOf(result)} --help'.");
        }
    }

    private static void CheckCommand(ParseResult result, string first, IReadOnlyList<string> commands)
    {
        if (result.CommandResult != result.RootCommandResult)
        {
            return;
        }

        if (first.StartsWith('-'))
        {
            throw new CommandFailure($"There is no option '{first}' without a command. See 'pmlint --help'.");
        }

        var hint = File.Exists(first) || Directory.Exists(first) ? $" (to check a file or folder: pmlint check {first})" : NearestName.Hint(first, commands);
        throw new CommandFailure($"There is no command '{first}'{hint}. See 'pmlint --help'.");
    }

    /// <summary>An unknown option is taken for an argument by the library; here it is an error unless "--" stands before it.</summary>
    private static void CheckOptions(ParseResult result)
    {
        var command = result.CommandResult.Command;
        foreach (var token in result.Tokens)
        {
            if (token.Type == TokenType.DoubleDash)
            {
                return;
            }

            if (token.Type == TokenType.Argument && token.Value.Length > 1 && token.Value[0] == '-' && !IsOptionValue(result, token))
            {
                var name = token.Value.Split('=', ':')[0];
                var known = command.Options.Select(option => option.Name).Append("--help");
                throw new CommandFailure($"There is no option '{name}'{NearestName.Hint(name, known)}. See 'pmlint {CallOf(result)} --help'.");
            }
        }
    }

    /// <summary>"baseline write": the names of the commands that were given.</summary>
    private static string CallOf(ParseResult result) =>
        result.CommandResult.Parent is CommandResult parent && parent != result.RootCommandResult ? $"{parent.Command.Name} {result.CommandResult.Command.Name}" : result.CommandResult.Command.Name;

    private static bool IsOptionValue(ParseResult result, Token token) =>
        result.CommandResult.Command.Options.Any(option => result.GetResult(option) is { } value && value.Tokens.Contains(token));

    private static string FirstLine(string message) => message.Split('\n')[0].TrimEnd();
}
