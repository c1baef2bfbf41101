using System.CommandLine;
using Linter.Cli.Commands;

namespace Linter.Cli.Arguments;

/// <summary>The arguments of <c>pmlint explain</c>.</summary>
internal sealed class ExplainArguments
{
    private readonly Argument<string> _rule = new("RULE") { Description = "The id or the name of the rule: PM1001 or duration-mismatch." };

    public ExplainArguments(Terminal terminal)
    {
        Command = new Command("explain", "Print the page of a rule: what it finds and why, with examples.") { _rule };
        Command.SetAction(result => ExplainCommand.Run(result.GetRequiredValue(_rule), terminal));
    }

    public Command Command { get; }
}
