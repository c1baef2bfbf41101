using System.CommandLine;
using Linter.Cli.Commands;

namespace Linter.Cli.Arguments;

/// <summary>The arguments of <c>pmlint fix</c>.</summary>
internal sealed class FixArguments
{
    private readonly Argument<string[]> _paths = new("PATH")
    {
        Description = "Files and folders to repair, or - to read standard input and write standard output; the current folder if none is given.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<bool> _diff = new("--diff") { Description = "Show what would be changed as a unified diff and change nothing; exit with 1 if there is anything." };

    private readonly Option<bool> _offered = new("--offered")
    {
        Description = "After the safe fixes, ask about the others one by one; where nobody can be asked, list them.",
    };

    private readonly Option<string?> _failOn = new("--fail-on")
    {
        Description = "Exit with 1 if a finding of this severity or above is left: error (the default), warning, info or never.",
        HelpName = "SEVERITY",
    };

    private readonly ProfileOption _profile = new();

    private readonly Option<string?> _stdinName = new("--stdin-filename") { Description = "The file name of what comes from standard input.", HelpName = "FILE" };

    private readonly Option<bool> _allowEmpty = new("--allow-empty") { Description = "Accept a folder without postmortems." };

    private readonly Option<string?> _asOf = new("--as-of")
    {
        Description = "The day from which dates lie in the future, such as 2025-03-06; today if not given.",
        HelpName = "DATE",
    };

    public FixArguments(Terminal terminal)
    {
        Command = new Command("fix", "Repair what can be repaired without changing what a postmortem says; show or choose other fixes.")
        {
            _paths, _diff, _offered, _failOn, _profile.Option, _stdinName, _allowEmpty, _asOf,
        };
        Command.SetAction(result => FixCommand.Run(ToRequest(result), terminal));
    }

    public Command Command { get; }

    private FixRequest ToRequest(ParseResult result)
    {
        var paths = result.GetValue(_paths) ?? [];
        return new FixRequest
        {
            Paths = paths.Length == 0 ? ["."] : paths,
            ShowsDiff = result.GetValue(_diff),
            WalksOffered = result.GetValue(_offered),
            FailOn = CheckArguments.ReadSeverity(result.GetValue(_failOn)),
            Profile = _profile.Read(result),
            StdinName = result.GetValue(_stdinName) ?? "",
            AllowEmpty = result.GetValue(_allowEmpty),
            AsOf = CheckArguments.ReadDay(result.GetValue(_asOf)),
        };
    }
}
