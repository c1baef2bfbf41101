using System.CommandLine;
using Linter.Cli.Commands;

namespace Linter.Cli.Arguments;

/// <summary>The arguments of <c>pmlint config</c>.</summary>
internal sealed class ConfigArguments
{
    private static readonly Dictionary<string, ConfigForm> Formats = new(StringComparer.Ordinal)
    {
        ["text"] = ConfigForm.Text,
        ["json"] = ConfigForm.Json,
    };

    private readonly Argument<string> _path = new("FILE") { Description = "The document." };

    private readonly ProfileOption _profile = new();

    private readonly Option<string?> _format = new("--format")
    {
        Description = "text (the default) or json.",
        HelpName = "FORMAT",
    };

    public ConfigArguments(Terminal terminal)
    {
        Command = new Command("config", "Show what counts for one document: every setting with its value and the line that sets it.") { _path, _profile.Option, _format };
        Command.SetAction(result => ConfigCommand.Run(ToRequest(result), terminal));
    }

    public Command Command { get; }

    private ConfigRequest ToRequest(ParseResult result) =>
        new(result.GetRequiredValue(_path), _profile.Read(result), NamedValue.Read("format", result.GetValue(_format) ?? "text", Formats));
}
