using System.CommandLine;
using System.CommandLine.Invocation;

namespace Linter.Cli.Arguments;

/// <summary>Prints the version.</summary>
internal sealed class VersionAction : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine(Application.Version);
        return ExitCode.Clean;
    }
}
