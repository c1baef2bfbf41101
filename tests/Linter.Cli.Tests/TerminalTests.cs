namespace Linter.Cli.Tests;

public sealed class TerminalTests
{
    [TestCase(false, null, null, null, false)]
    [TestCase(true, null, null, null, true)]
    [TestCase(true, "1", null, null, false)]
    [TestCase(true, "", null, null, true)]
    [TestCase(true, null, null, "dumb", false)]
    [TestCase(false, null, "1", null, true)]
    [TestCase(false, null, "0", null, false)]
    [TestCase(true, null, "0", null, false)]
    [TestCase(false, "1", "1", null, true)]
    public void Colour_is_used_for_people_unless_the_environment_decides(bool isInteractive, string? noColor, string? forceColor, string? term, bool expected)
    {
        var variables = new Dictionary<string, string?>(StringComparer.Ordinal) { ["NO_COLOR"] = noColor, ["FORCE_COLOR"] = forceColor, ["TERM"] = term };
        var terminal = new Terminal
        {
            Input = Stream.Null,
            Output = Stream.Null,
            Error = TextWriter.Null,
            Folder = ".",
            Variable = variables.GetValueOrDefault,
            IsOutputInteractive = isInteractive,
        };
        terminal.UsesColor.Should().Be(expected);
    }
}
