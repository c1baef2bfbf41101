using System.Diagnostics;
using Linter.Testing;

namespace Linter.Cli.Tests.Revisions;

/// <summary>The tool as a program on a machine without Git's library: what needs no Git works, what does says what to install.</summary>
public sealed class LazyLoadingTests
{
    private static readonly string[] Libraries = ["libgit2.so.1.7", "libgit2.so.1.6", "libgit2.so.1.5"];

    private GitSandbox _sandbox = null!;

    [SetUp]
    public void Create()
    {
        if (!OperatingSystem.IsLinux())
        {
            Assert.Ignore("Libraries are hidden by a search path of Linux.");
        }

        _sandbox = GitSandbox.Create();
        _sandbox.Folder.Write("a.md", PostmortemSample.Good);
        _sandbox.Commit("Add a postmortem");
    }

    [TearDown]
    public void Delete() => _sandbox?.Dispose();

    [TestCase("--staged")]
    [TestCase("--rev HEAD")]
    [TestCase("--since HEAD")]
    public void Without_libgit2_a_check_of_git_says_what_to_install(string options)
    {
        using var libraries = new TemporaryFolder();
        foreach (var library in Libraries)
        {
            libraries.Write(library, "no library");
        }

        var result = Run(AppContext.BaseDirectory, ("LD_LIBRARY_PATH", libraries.Path), ["check", .. options.Split(' ')]);
        result.ExitCode.Should().Be(ExitCode.Failed);
        result.Error.Should().Be("pmlint: libgit2 is not installed; install the package libgit2-1.7 or libgit2-1.5 (Debian, Ubuntu) or libgit2 (Fedora, Alpine).\n");
        result.Output.Should().BeEmpty();
        Run(AppContext.BaseDirectory, ("LD_LIBRARY_PATH", libraries.Path), ["check", "a.md"]).ExitCode.Should().Be(ExitCode.Clean);
    }

    [TestCase("check a.md")]
    [TestCase("check . --as-of 2025-04-01 --format sarif")]
    [TestCase("rules")]
    public void Without_options_of_git_its_libraries_are_not_even_looked_for(string command)
    {
        using var tool = new TemporaryFolder();
        foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory))
        {
            var name = Path.GetFileName(file);
            if (name is not ("LibGit2Sharp.dll" or "Linter.Git.dll"))
            {
                File.Copy(file, Path.Combine(tool.Path, name));
            }
        }

        // A list of libraries that are not there would stop the program before it starts.
        File.Delete(Path.Combine(tool.Path, "pmlint.deps.json"));
        Run(tool.Path, ("LC_ALL", "C.UTF-8"), command.Split(' ')).ExitCode.Should().Be(ExitCode.Clean);
        Run(tool.Path, ("LC_ALL", "C.UTF-8"), ["check", "--staged"]).ExitCode.Should().NotBe(ExitCode.Clean, "this needs what was taken away");
    }

    private ProgramResult Run(string tool, (string Name, string Value) variable, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(tool, "pmlint.dll"), .. arguments]) { WorkingDirectory = _sandbox.Folder.Path };
        start.Environment[variable.Name] = variable.Value;
        return ProgramResult.Of(start);
    }
}
