using Linter.Testing;

namespace Linter.Cli.Tests;

/// <summary>What the README shows is what the tool prints.</summary>
public sealed class ReadmeTests
{
    private const string Prompt = "$ dotnet run --project src/Linter.Cli -- ";
    private const string Fence = "```text\n";

    [Test]
    public void The_shown_output_is_the_real_one()
    {
        var readme = File.ReadAllText(CheckoutFolder.Combine("README.md")).ReplaceLineEndings("\n");
        var command = readme[(readme.IndexOf(Prompt, StringComparison.Ordinal) + Prompt.Length)..];
        var start = readme.IndexOf(Fence, StringComparison.Ordinal) + Fence.Length;
        var end = readme.IndexOf("```", start, StringComparison.Ordinal);

        Snapshot.Match(readme[..start] + OutputOf(command[..command.IndexOf('\n', StringComparison.Ordinal)]) + readme[end..], "README.md");
    }

    [TestCase("Use it in pull requests on GitHub", "workflow", ".github/workflows/pmlint.yml")]
    [TestCase("Use it before each commit with pre-commit", "pre-commit", ".pre-commit-config.yaml")]
    public void The_shown_set_up_is_what_init_writes(string heading, string part, string path)
    {
        using var session = new CliSession();
        session.Run("init", "--only", part).Should().Be(ExitCode.Clean);
        var readme = File.ReadAllText(CheckoutFolder.Combine("README.md")).ReplaceLineEndings("\n");
        var section = readme.IndexOf($"## {heading}\n", StringComparison.Ordinal);
        var start = readme.IndexOf("```yaml\n", section, StringComparison.Ordinal) + "```yaml\n".Length;
        var end = readme.IndexOf("```", start, StringComparison.Ordinal);

        section.Should().BePositive();
        readme[section..start].Should().Contain($"`{path}`");
        Snapshot.Match(readme[..start] + session.Folder.Read(path) + readme[end..], "README.md");
    }

    private static string OutputOf(string command)
    {
        using var output = new MemoryStream();
        Application.Run(command.Split(' '), new Terminal
        {
            Input = Stream.Null,
            Output = output,
            Error = TextWriter.Null,
            Folder = CheckoutFolder.Path,
            Variable = static _ => null,
            IsOutputInteractive = false,
            IsErrorInteractive = false,
        });
        return System.Text.Encoding.UTF8.GetString(output.ToArray()).TrimEnd('\n') + "\n";
    }
}
