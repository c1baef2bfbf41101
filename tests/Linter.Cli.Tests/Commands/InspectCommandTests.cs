using System.Text.Json;

namespace Linter.Cli.Tests.Commands;

public sealed class InspectCommandTests
{
    private CliSession _session = null!;

    [SetUp]
    public void Open()
    {
        _session = new CliSession();
        _session.Folder.Write("a.md", CliSession.Postmortem);
    }

    [TearDown]
    public void Close() => _session.Dispose();

    [Test]
    public void The_text_shows_sections_window_timeline_and_action_items()
    {
        _session.Run("inspect", "a.md").Should().Be(ExitCode.Clean);
        _session.Output.Should().StartWith("a.md\n").And.Contain("Root Cause  [RootCause]").And.Contain("\nwindow: ")
            .And.Contain("\ntimeline: 3\n").And.Contain("Alert fires").And.Contain("\naction items: ");
    }

    [Test]
    public void The_json_is_one_document()
    {
        _session.Run("inspect", "a.md", "--format", "json").Should().Be(ExitCode.Clean);
        using var json = JsonDocument.Parse(_session.Output);
        json.RootElement.GetProperty("document").GetProperty("title").GetString().Should().Be("Checkout outage");
    }

    [Test]
    public void The_readings_are_one_object_per_line_with_the_text_they_stand_for()
    {
        _session.Run("inspect", "a.md", "--readings").Should().Be(ExitCode.Clean);
        var lines = _session.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Should().HaveCountGreaterThan(4);
        foreach (var line in lines)
        {
            using var json = JsonDocument.Parse(line);
            var (start, length) = (json.RootElement.GetProperty("start").GetInt32(), json.RootElement.GetProperty("length").GetInt32());
            CliSession.Postmortem.Substring(start, length).Should().Be(json.RootElement.GetProperty("text").GetString());
        }
    }

    [Test]
    public void Standard_input_can_be_inspected()
    {
        _session.Input = CliSession.Postmortem;
        _session.Run("inspect", "-").Should().Be(ExitCode.Clean);
        _session.Output.Should().StartWith("<stdin>\n");
    }

    [Test]
    public void An_empty_document_has_no_facts()
    {
        _session.Run("inspect", "-").Should().Be(ExitCode.Clean);
        _session.Output.Should().Contain("title: none").And.Contain("\ntimeline: none\n");
    }
}
