namespace Linter.Cli.Commands;

/// <summary>The commonest call, <c>check</c> with nothing but paths, read without loading the command line library.</summary>
internal static class PlainCheck
{
    /// <summary>The request; null if there is anything else than paths.</summary>
    public static CheckRequest? Read(IReadOnlyList<string> arguments)
    {
        if (arguments.Count < 2 || arguments[0] != "check")
        {
            return null;
        }

        var paths = new List<string>(arguments.Count - 1);
        for (var i = 1; i < arguments.Count; i++)
        {
            if (!IsPath(arguments[i]))
            {
                return null;
            }

            paths.Add(arguments[i]);
        }

        return new CheckRequest { Paths = paths };
    }

    private static bool IsPath(string argument) => argument.Length > 0 && (argument == "-" || argument[0] != '-');
}
