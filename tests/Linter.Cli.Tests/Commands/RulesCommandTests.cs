using System.Text.Json;
using Linter.Rules;
using Linter.Rules.Pages;

namespace Linter.Cli.Tests.Commands;

public sealed class RulesCommandTests
{
    [Test]
    public void The_text_has_one_line_per_rule()
    {
        using var session = new CliSession();
        session.Run("rules").Should().Be(ExitCode.Clean);
        session.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line[..6])
            .Should().Equal(RuleCatalog.Rules.Select(rule => rule.Descriptor.Id));
    }

    [Test]
    public void The_json_has_one_object_per_rule()
    {
        using var session = new CliSession();
        session.Run("rules", "--format", "json").Should().Be(ExitCode.Clean);
        using var json = JsonDocument.Parse(session.Output);
        json.RootElement.EnumerateArray().Select(rule => rule.GetProperty("name").GetString())
            .Should().Equal(RuleCatalog.Rules.Select(rule => rule.Descriptor.Name));
    }

    [Test]
    public void The_markdown_is_the_index()
    {
        using var session = new CliSession();
        session.Run("rules", "--format", "markdown").Should().Be(ExitCode.Clean);
        session.Output.Should().Be(RuleIndex.Write());
    }
}
