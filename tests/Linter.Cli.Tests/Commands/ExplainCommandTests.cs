namespace Linter.Cli.Tests.Commands;

public sealed class ExplainCommandTests
{
    [TestCase("PM9001")]
    [TestCase("pm9001")]
    [TestCase("broken-encoding")]
    public void The_page_is_printed(string rule)
    {
        using var session = new CliSession();
        session.Run("explain", rule).Should().Be(ExitCode.Clean);
        session.Output.Should().StartWith("# PM9001: broken-encoding\n").And.Contain("## Why");
        session.Error.Should().BeEmpty();
    }
}
