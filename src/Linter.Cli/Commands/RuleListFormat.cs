namespace Linter.Cli.Commands;

/// <summary>The form of the list of rules.</summary>
public enum RuleListFormat
{
    Text,
    Json,
    Markdown,
}
