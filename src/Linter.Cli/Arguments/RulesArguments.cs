using System.CommandLine;
using Linter.Cli.Commands;

namespace Linter.Cli.Arguments;

/// <summary>The arguments of <c>pmlint rules</c>.</summary>
internal sealed class RulesArguments
{
    private static readonly Dictionary<string, RuleListFormat> Formats = new(StringComparer.Ordinal)
    {
        ["text"] = RuleListFormat.Text,
        ["json"] = RuleListFormat.Json,
        ["markdown"] = RuleListFormat.Markdown,
    };

    private readonly Option<string?> _format = new("--format")
    {
        Description = "text (the default), json or markdown.",
        HelpName = "FORMAT",
    };

    public RulesArguments(Terminal terminal)
    {
        Command = new Command("rules", "List all rules.") { _format };
        Command.SetAction(result => RulesCommand.Run(NamedValue.Read("format", result.GetValue(_format) ?? "text", Formats), terminal));
    }

    public Command Command { get; }
}
