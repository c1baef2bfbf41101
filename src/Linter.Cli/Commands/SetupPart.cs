namespace Linter.Cli.Commands;

/// <summary>A file that <c>pmlint init</c> sets up.</summary>
public enum SetupPart
{
    /// <summary>A section in .editorconfig.</summary>
    EditorConfig,

    /// <summary>A hook in .pre-commit-config.yaml.</summary>
    PreCommit,

    /// <summary>A workflow for GitHub.</summary>
    Workflow,
}
