using System.CommandLine;
using Linter.Cli.Commands;

namespace Linter.Cli.Arguments;

/// <summary>The arguments of <c>pmlint baseline write</c> and <c>pmlint baseline prune</c>.</summary>
internal sealed class BaselineArguments
{
    public BaselineArguments(Terminal terminal) => Command = new Command("baseline", "Accept the findings there are, so that only new ones are reported.")
    {
        Subcommand("write", "Accept all findings of the checked documents; what the file says of other documents stays.", prunes: false, terminal),
        Subcommand("prune", "Remove what the file accepts but the checked documents no longer hold.", prunes: true, terminal),
    };

    public Command Command { get; }

    private static Command Subcommand(string name, string description, bool prunes, Terminal terminal)
    {
        var paths = new Argument<string[]>("PATH") { Description = "Files and folders to check; the current folder if none is given.", Arity = ArgumentArity.ZeroOrMore };
        var baseline = CheckArguments.BaselineOption();
        var profile = new ProfileOption();
        var asOf = CheckArguments.AsOfOption();
        var command = new Command(name, description) { paths, baseline, profile.Option, asOf };
        command.SetAction(result => BaselineCommand.Run(
            new BaselineRequest(
                new CheckRequest
                {
                    Paths = result.GetValue(paths) is { Length: > 0 } typed ? typed : ["."],
                    Baseline = result.GetValue(baseline),
                    Profile = profile.Read(result),
                    AsOf = CheckArguments.ReadDay(result.GetValue(asOf)),
                },
                prunes),
            terminal));
        return command;
    }
}
