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
