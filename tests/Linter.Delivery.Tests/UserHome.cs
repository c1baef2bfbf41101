using System.Diagnostics;
using Linter.Testing;

namespace Linter.Delivery.Tests;

/// <summary>The home folder of somebody who has the .NET SDK and git, and whose only source of packages holds the tool.</summary>
internal sealed class UserHome : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public UserHome()
    {
        _folder.Write(".nuget/NuGet/NuGet.Config", $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="only" value="{ToolPackage.Folder}" />
              </packageSources>
            </configuration>
            """);
        Variables = new(StringComparer.Ordinal)
        {
            ["HOME"] = Path,
            ["DOTNET_CLI_HOME"] = Path,
            ["DOTNET_CLI_UI_LANGUAGE"] = "en",
            ["DOTNET_NOLOGO"] = "1",
            ["NUGET_PACKAGES"] = System.IO.Path.Combine(Path, ".nuget", "packages"),
            ["GIT_CONFIG_GLOBAL"] = "/dev/null",
            ["PATH"] = $"{Path}/bin:{Path}/.dotnet/tools:{Environment.GetEnvironmentVariable("PATH")}",
        };
    }

    public string Path => _folder.Path;

    public Dictionary<string, string> Variables { get; }

    /// <summary>Runs commands as a shell of this user does; the first that fails ends them.</summary>
    public ProgramResult Shell(string folder, string script)
    {
        var start = new ProcessStartInfo("bash", ["--noprofile", "--norc", "-e", "-o", "pipefail", "-c", script]) { WorkingDirectory = folder };
        foreach (var (name, value) in Variables)
        {
            start.Environment[name] = value;
        }

        return ProgramResult.Of(DeliveryTools.Isolated(start));
    }

    /// <summary>Installs the command as the README says.</summary>
    public void InstallTool()
    {
        var result = Shell(CheckoutFolder.Path, ReadmeCommands.Install);
        result.ExitCode.Should().Be(0, $"the package must install; dotnet said: {result.Output}{result.Error}");
    }

    /// <summary>Writes a program that the shells of this user find first.</summary>
    public void WriteProgram(string name, string script)
    {
        var file = _folder.Write("bin/" + name, "#!/bin/sh\n" + script);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    public string Read(string path) => File.ReadAllText(System.IO.Path.Combine(Path, path));

    public void Dispose() => _folder.Dispose();
}
