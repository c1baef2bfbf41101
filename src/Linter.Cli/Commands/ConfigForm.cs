namespace Linter.Cli.Commands;

/// <summary>How <c>pmlint config</c> answers.</summary>
public enum ConfigForm
{
    Text,
    Json,
}
