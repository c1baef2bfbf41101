using System.Text.Json.Nodes;
using Linter.Testing;

namespace Linter.Cli.Tests;

public sealed class WorkflowLogWriterTests
{
    private const string ZeroWidthSpace = "\u200B";

    [TestCase("::error::x\n")]
    [TestCase("  \t::error::x\n")]
    [TestCase("text\n::error::x\n")]
    [TestCase("text\r\n ::error::x\r\n")]
    [TestCase(":::error::x\n")]
    [TestCase("text ##[error]x\n")]
    [TestCase("###[error]x\n")]
    [TestCase("::add-mask::x ##[error]y\n")]
    public void No_command_is_left_and_nothing_else_is_changed(string text)
    {
        Commands(text).Should().NotBeEmpty("else there is nothing to prevent");

        var written = Write(text);

        Commands(written).Should().BeEmpty();
        written.Replace(ZeroWidthSpace, "", StringComparison.Ordinal).Should().Be(text);
    }

    [TestCase("10:05 alert :: page ::error::x\n")]
    [TestCase("# [a](b) #[c]\n")]
    public void Text_that_commands_nothing_is_not_changed(string text) => Write(text).Should().Be(text);

    [Test]
    public void A_command_that_is_written_in_pieces_is_found_too()
    {
        using var output = new StringWriter();
        using var writer = new WorkflowLogWriter(output);
        foreach (var piece in new[] { "a\n", " ", ":", ":error::x", "\n#", "#", "[error]" })
        {
            writer.Write(piece);
        }

        Commands(output.ToString()).Should().BeEmpty();
    }

    private static string Write(string text)
    {
        using var output = new StringWriter();
        using var writer = new WorkflowLogWriter(output);
        writer.Write(text);
        return output.ToString();
    }

    private static JsonArray Commands(string log) => JsonNode.Parse(ReportTools.Read("read-log.js", log))!.AsArray();
}
