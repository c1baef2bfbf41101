using Linter.Cli.Revisions;

namespace Linter.Cli.Commands;

/// <summary>The commonest calls, <c>check</c> with paths and with what to take from Git, read without loading the command line library.</summary>
internal static class PlainCheck
{
    /// <summary>The request; null if there is anything else, or anything wrong.</summary>
    public static CheckRequest? Read(IReadOnlyList<string> arguments)
    {
        if (arguments.Count < 2 || arguments[0] != "check")
        {
            return null;
        }

        var git = new GitOptions();
        var paths = new List<string>(arguments.Count - 1);
        var onlyPathsFollow = false;
        for (var i = 1; i < arguments.Count; i++)
        {
            if (arguments[i] == "--" && !onlyPathsFollow)
            {
                onlyPathsFollow = true;
            }
            else if (IsPath(arguments[i]) || (onlyPathsFollow && arguments[i].Length > 0))
            {
                paths.Add(arguments[i]);
            }
            else if (ReadOption(arguments, ref i, git) is { } options)
            {
                git = options;
            }
            else
            {
                return null;
            }
        }

        return git is { IsStaged: true, Revision: not null } ? null : new CheckRequest { Paths = paths.Count == 0 ? ["."] : paths, Git = git };
    }

    private static GitOptions? ReadOption(IReadOnlyList<string> arguments, ref int at, GitOptions options)
    {
        if (arguments[at] == "--staged")
        {
            return options.IsStaged ? null : options with { IsStaged = true };
        }

        var value = at + 1 < arguments.Count && IsPath(arguments[at + 1]) ? arguments[at + 1] : null;
        return (arguments[at++], value) switch
        {
            ("--rev", { } revision) when options.Revision is null => options with { Revision = revision },
            ("--since", { } since) when options.Since is null => options with { Since = since },
            _ => null,
        };
    }

    private static bool IsPath(string argument) => argument.Length > 0 && (argument == "-" || argument[0] != '-');
}
