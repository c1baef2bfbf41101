using System.CommandLine;
using Linter.Cli.Commands;

namespace Linter.Cli.Arguments;

/// <summary>The arguments of <c>pmlint init</c>.</summary>
internal sealed class InitArguments
{
    private static readonly Dictionary<string, SetupPart> Parts = new(StringComparer.Ordinal)
    {
        ["editorconfig"] = SetupPart.EditorConfig,
        ["pre-commit"] = SetupPart.PreCommit,
        ["workflow"] = SetupPart.Workflow,
    };

    private readonly Option<string[]> _only = new("--only")
    {
        Description = "Set up only editorconfig, pre-commit or workflow; may be given several times.",
        HelpName = "PART",
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
    };

    public InitArguments(Terminal terminal)
    {
        Command = new Command("init", "Set up the current folder: a section in .editorconfig, a pre-commit hook and a GitHub workflow. Nothing is overwritten.") { _only };
        Command.SetAction(result => InitCommand.Run(ToParts(result.GetValue(_only) ?? []), terminal));
    }

    public Command Command { get; }

    private static SetupPart[] ToParts(string[] typed) =>
        typed.Length == 0 ? [.. Parts.Values] : [.. typed.Select(static part => NamedValue.Read("part", part, Parts)).Distinct()];
}
