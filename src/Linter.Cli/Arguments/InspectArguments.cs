using System.CommandLine;
using Linter.Cli.Commands;

namespace Linter.Cli.Arguments;

/// <summary>The arguments of <c>pmlint inspect</c>.</summary>
internal sealed class InspectArguments
{
    private static readonly Dictionary<string, InspectionForm> Formats = new(StringComparer.Ordinal)
    {
        ["text"] = InspectionForm.Text,
        ["json"] = InspectionForm.Json,
    };

    private readonly Argument<string> _path = new("FILE") { Description = "The file, or - for standard input." };

    private readonly Option<string?> _format = new("--format")
    {
        Description = "text (the default) or json.",
        HelpName = "FORMAT",
    };

    private readonly Option<bool> _readings = new("--readings")
    {
        Description = "Show every date, time, range, duration, share and count exactly as written, one JSON object per line.",
    };

    public InspectArguments(Terminal terminal)
    {
        Command = new Command("inspect", "Show what was understood of one document: its sections and every fact with its place.") { _path, _format, _readings };
        Command.SetAction(result => InspectCommand.Run(ToRequest(result), terminal));
    }

    public Command Command { get; }

    private InspectRequest ToRequest(ParseResult result)
    {
        var form = NamedValue.Read("format", result.GetValue(_format) ?? "text", Formats);
        return new InspectRequest(result.GetRequiredValue(_path), result.GetValue(_readings) ? InspectionForm.Readings : form);
    }
}
