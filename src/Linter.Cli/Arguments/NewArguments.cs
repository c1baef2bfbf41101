using System.CommandLine;
using Linter.Cli.Commands;
using Linter.Configuration;

namespace Linter.Cli.Arguments;

/// <summary>The arguments of <c>pmlint new</c>.</summary>
internal sealed class NewArguments
{
    private static readonly Dictionary<string, string> Profiles = Profile.Names.ToDictionary(name => name, StringComparer.Ordinal);

    private readonly Argument<string> _title = new("TITLE") { Description = "The title: \"Checkout outage\"." };

    private readonly Option<string?> _profile = new("--profile")
    {
        Description = "Whose template to take: generic (the default), alx, sre, pagerduty or atlassian.",
        HelpName = "PROFILE",
    };

    private readonly Option<string?> _start = new("--start")
    {
        Description = "When the incident began, such as \"2025-03-06 14:00 UTC\"; a placeholder if not given.",
        HelpName = "TIME",
    };

    private readonly Option<string?> _output = new("--output")
    {
        Description = "A new file, or a folder for a file named by day and title; standard output if not given. Nothing is overwritten.",
        HelpName = "FILE",
    };

    public NewArguments(Terminal terminal)
    {
        Command = new Command("new", "Write a blank postmortem in which only placeholders are left to be replaced.") { _title, _profile, _start, _output };
        Command.SetAction(result => NewCommand.Run(ToRequest(result), terminal));
    }

    public Command Command { get; }

    private NewRequest ToRequest(ParseResult result) => new(result.GetRequiredValue(_title))
    {
        Profile = NamedValue.Read("profile", result.GetValue(_profile) ?? Profile.Names[0], Profiles),
        Start = result.GetValue(_start) is { } typed ? ReadStart(typed) : null,
        Output = result.GetValue(_output),
    };

    private static IncidentStart ReadStart(string typed) => IncidentStart.Parse(typed)
        ?? throw new CommandFailure($"--start takes a date, a clock and a zone such as \"2025-03-06 14:00 UTC\", not '{typed}'.");
}
