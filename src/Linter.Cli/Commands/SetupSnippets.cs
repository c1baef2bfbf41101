using Linter.Rules.Pages;

namespace Linter.Cli.Commands;

/// <summary>The texts that <c>pmlint init</c> writes, for the version that is running.</summary>
internal static class SetupSnippets
{
    /// <summary>The repository as a workflow names it: "owner/name".</summary>
    private static string Repository => new Uri(RulePages.ProjectUri).AbsolutePath.Trim('/');

    private static string Tag => "v" + Application.Version;

    public static string EditorConfig => $"""
        # Settings of pmlint, see {RulePages.ProjectUri}
        [*.md]
        pmlint.profile = generic

        """.ReplaceLineEndings("\n");

    public static string PreCommit => $"""
        repos:
          - repo: {RulePages.ProjectUri}
            rev: {Tag}
            hooks:
              - id: pmlint

        """.ReplaceLineEndings("\n");

    public static string Workflow => $"""
        name: pmlint

        on:
          pull_request:
            paths: ["**.md"]

        permissions:
          contents: read

        jobs:
          pmlint:
            runs-on: ubuntu-latest
            steps:
              - uses: actions/checkout@34e114876b0b11c390a56381ad16ebd13914f8d5 # v4.3.1
                with:
                  fetch-depth: 2
                  persist-credentials: false
              - uses: actions/setup-dotnet@67a3573c9a986a3f9c594539f4ab511d57bb3ce9 # v4.3.1
                with:
                  dotnet-version: 10.0.x
              - uses: {Repository}@{Tag}

        """.ReplaceLineEndings("\n");
}
