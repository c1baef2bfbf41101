using Linter.Testing;

namespace Linter.Cli.Tests.Surroundings;

/// <summary>Culture and time zone of the machine change nothing.</summary>
public sealed class SameBytesTests
{
    private static readonly (string Name, string? Value)[][] Machines =
    [
        [("TZ", "UTC"), ("LANG", "C"), ("LC_ALL", null), ("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1")],
        [("TZ", "Pacific/Kiritimati"), ("LANG", "tr_TR.UTF-8"), ("LC_ALL", null)],
        [("TZ", "America/St_Johns"), ("LANG", "ar_SA.UTF-8"), ("LC_ALL", "ar_SA.UTF-8"), ("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "0")],
    ];

    private TemporaryFolder _folder = null!;

    [SetUp]
    public void Write()
    {
        _folder = new TemporaryFolder();
        _folder.Write("a.md", CliSession.GarbledPostmortem);
        _folder.Write("iıİI.md", CliSession.Postmortem.Replace("10:02 to 10:20 UTC on 2025-03-04", "10:02 to 10:20 PST on Tuesday, 4 July 2025, 1,5 hours, 12.5%", StringComparison.Ordinal));
        _folder.Write(".editorconfig", "root = true\n[*.md]\npmlint_profile = sre\n");
        File.Copy(CheckoutFolder.Combine("docs", "examples", "2025-09-18-dashboard-timeouts.md"), Path.Combine(_folder.Path, "b.md"));
    }

    [TearDown]
    public void Delete() => _folder.Dispose();

    [TestCase("check . --pedantic --as-of 2026-01-01")]
    [TestCase("check . --pedantic --as-of 2026-01-01 --format json")]
    [TestCase("check . --pedantic --as-of 2026-01-01 --format sarif")]
    [TestCase("check . --pedantic --as-of 2026-01-01 --format github")]
    [TestCase("check . --pedantic --as-of 2026-01-01 --format gitlab")]
    [TestCase("check . --pedantic --as-of 2026-01-01 --format junit")]
    [TestCase("check . --pedantic --as-of 2026-01-01 --format checkstyle")]
    [TestCase("check . --pedantic --as-of 2026-01-01 --format rdjson")]
    [TestCase("check . --pedantic --as-of 2026-01-01 --format summary")]
    [TestCase("fix --diff .")]
    [TestCase("fix .")]
    [TestCase("baseline write . --as-of 2026-01-01")]
    [TestCase("inspect b.md")]
    [TestCase("inspect b.md --format json")]
    [TestCase("inspect b.md --readings")]
    [TestCase("config b.md")]
    [TestCase("rules")]
    [TestCase("rules --format json")]
    [TestCase("explain PM1001")]
    [TestCase("new Istanbul")]
    [TestCase("init")]
    [TestCase("check --help")]
    [TestCase("chek")]
    public void Every_machine_writes_the_same(string command)
    {
        var first = Run(command, Machines[0]);
        first.Output.Should().NotBe(first.Error, "it writes something");
        foreach (var machine in Machines[1..])
        {
            Delete();
            Write();
            Run(command, machine).Should().Be(first, string.Join(' ', machine));
        }
    }

    /// <summary>The exit code, what was printed, and what became of the files.</summary>
    private ProgramResult Run(string command, (string Name, string? Value)[] machine)
    {
        var start = ToolProcess.Start(_folder.Path, command.Split(' '));
        foreach (var (name, value) in machine)
        {
            start.Environment[name] = value;
        }

        var result = ProgramResult.Of(start);
        var files = Directory.GetFiles(_folder.Path).Order(StringComparer.Ordinal).Select(file => $"{Path.GetFileName(file)}\n{File.ReadAllText(file)}");
        return result with { Output = result.Output + string.Join('\n', files) };
    }
}
