using Linter.Testing;

namespace Linter.Cli.Tests.Surroundings;

/// <summary>A library that is loaded costs time at every start, so each must be needed.</summary>
public sealed class StartUpTests
{
    /// <summary>What the check of one plain file needs, each with the reason.</summary>
    private static readonly Dictionary<string, string> Needed = new(StringComparer.Ordinal)
    {
        ["Linter"] = "the engine",
        ["Linter.Reporting"] = "the text report",
        ["Linter.Rules"] = "the rules",
        ["Markdig"] = "the Markdown parser",
        ["Microsoft.Win32.Primitives"] = "the console",
        ["NodaTime"] = "dates",
        ["System.Collections"] = "sorted and hashed collections",
        ["System.Collections.Concurrent"] = "caches that all threads share",
        ["System.Collections.Immutable"] = "Markdig's tables",
        ["System.Console"] = "the streams",
        ["System.Linq"] = "queries over facts",
        ["System.Memory"] = "spans and search values",
        ["System.Numerics.Vectors"] = "a facade that Markdig refers to",
        ["System.Private.CoreLib"] = "the runtime",
        ["System.Private.Xml"] = "interfaces of NodaTime's types",
        ["System.Runtime"] = "the facade of the runtime",
        ["System.Runtime.InteropServices"] = "the facade of spans over collections",
        ["System.Runtime.Numerics"] = "a field of NodaTime's types",
        ["System.Text.Encoding.Extensions"] = "the facade of UTF-8",
        ["System.Threading"] = "locks",
        ["System.Xml.ReaderWriter"] = "the facade of the interfaces of NodaTime's types",
        ["pmlint"] = "the tool",
    };

    private TemporaryFolder _folder = null!;

    [SetUp]
    public void Write()
    {
        _folder = new TemporaryFolder();
        _folder.Write("a.md", CliSession.GarbledPostmortem);
        _folder.Write("b.md", CliSession.Postmortem);
    }

    [TearDown]
    public void Delete() => _folder.Dispose();

    [Test]
    public void The_check_of_a_file_loads_nothing_but_what_it_needs() =>
        Loaded("check", "a.md").Except(Needed.Keys, StringComparer.Ordinal).Should().BeEmpty("each library costs milliseconds at every start; load it only on the way that needs it, or give the reason here");

    [TestCase("check a.md", "System.CommandLine", "LibGit2Sharp", "Linter.Git", "YamlDotNet", "System.Text.Json", "System.Text.RegularExpressions", "System.Linq.Expressions", "Microsoft.Extensions.FileSystemGlobbing")]
    [TestCase("check -- a.md", "System.CommandLine", "LibGit2Sharp", "Linter.Git", "Microsoft.Extensions.FileSystemGlobbing")]
    [TestCase("check .", "System.CommandLine", "LibGit2Sharp", "Linter.Git", "YamlDotNet", "System.Text.Json", "System.Text.RegularExpressions", "System.Linq.Expressions")]
    [TestCase("check a.md --format json", "LibGit2Sharp", "Linter.Git", "YamlDotNet", "System.Linq.Expressions", "Microsoft.Extensions.FileSystemGlobbing")]
    [TestCase("fix a.md", "LibGit2Sharp", "Linter.Git", "YamlDotNet", "System.Text.Json", "System.Text.RegularExpressions", "System.Linq.Expressions")]
    public void A_command_leaves_libraries_of_others_alone(string command, params string[] others) =>
        Loaded(command.Split(' ')).Should().NotContain(others);

    [Test]
    public void What_a_command_needs_is_seen() =>
        Loaded("check", ".", "--format", "json").Should().Contain(["System.CommandLine", "System.Text.Json", "Microsoft.Extensions.FileSystemGlobbing"]);

    private IReadOnlyList<string> Loaded(params string[] arguments) => LoadedAssemblies.Of(ToolProcess.Start(_folder.Path, arguments));
}
