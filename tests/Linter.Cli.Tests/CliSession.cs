using System.Text;
using Linter.Testing;

namespace Linter.Cli.Tests;

/// <summary>Runs the tool in a folder of its own and keeps what it wrote.</summary>
internal sealed class CliSession : IDisposable
{
    /// <summary>A document that reads as a postmortem and in which nothing is wrong with its text.</summary>
    public const string Postmortem = """
        # Checkout outage

        ## Summary

        Checkout failed for 12% of customers from 10:02 to 10:20 UTC on 2025-03-04.

        ## Timeline

        - 10:02 UTC: Error rate rises.
        - 10:05 UTC: Alert fires.
        - 10:20 UTC: Rolled back, service restored.

        ## Root Cause

        A missing index.

        ## Action Items

        - Add the index (@ana, due 2025-03-10, OPS-12)
        """;

    /// <summary>The same with one finding of PM9001, a warning.</summary>
    public const string GarbledPostmortem = Postmortem + "\n\nIt was the dbâ€™s fault.\n";

    public TemporaryFolder Folder { get; init; } = new();

    /// <summary>The current folder, if it is another.</summary>
    public string? CurrentFolder { get; set; }

    public Dictionary<string, string> Variables { get; } = new(StringComparer.Ordinal);

    public string Input { get; set; } = "";

    public bool IsInteractive { get; set; }

    public byte[] OutputBytes { get; private set; } = [];

    public string Output => Encoding.UTF8.GetString(OutputBytes);

    public string Error { get; private set; } = "";

    public int Run(params string[] arguments) => RunWith(new MemoryStream(Encoding.UTF8.GetBytes(Input)), arguments);

    public int RunWith(Stream input, params string[] arguments)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        var code = Application.Run(arguments, new Terminal
        {
            Input = input,
            Output = output,
            Error = error,
            Folder = CurrentFolder ?? Folder.Path,
            Variable = Variables.GetValueOrDefault,
            IsInputInteractive = IsInteractive,
            IsOutputInteractive = IsInteractive,
            IsErrorInteractive = IsInteractive,
        });
        output.CanWrite.Should().BeTrue("the tool does not close the streams it is given");
        OutputBytes = output.ToArray();
        Error = error.ToString();
        return code;
    }

    public void Dispose() => Folder.Dispose();
}
