using System.Diagnostics;
using Linter.Cli.Files;
using Linter.Testing;

namespace Linter.Cli.Tests.Files;

public sealed class FileOwnerTests
{
    [Test]
    [Platform("Linux")]
    public void A_replaced_file_keeps_user_and_group()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.md", "one");
        if (Run("chown", "1234:2345", path).Code != 0)
        {
            Assert.Ignore("Only the superuser can give files away.");
        }

        AtomicFile.Write(path, "two"u8, folder.Path);

        Run("stat", "-c", "%u:%g", path).Output.Should().Be("1234:2345\n");
        folder.Read("a.md").Should().Be("two");
    }

    private static (int Code, string Output) Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output);
    }
}
