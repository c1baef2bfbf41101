using System.Text.Json;

namespace Linter.Cli.Tests.Commands;

public sealed class ConfigCommandTests
{
    private const string Document = "docs/postmortems/a.md";

    private CliSession _session = null!;

    [SetUp]
    public void Open()
    {
        _session = new CliSession();
        _session.Folder.Write(".editorconfig", "root = true\n\n[*.md]\npmlint.profile = sre\npmlint.PM2005.max_gap = 30m\npmlint.category.timeline.severity = info\n");
        _session.Folder.Write("docs/.editorconfig", "[*.md]\npmlint.profile = alx\npmlint.gap.max_gap = 120m\npmlint.PM2001.severity = error\n");
        _session.Folder.Write("docs/postmortems/.editorconfig", "[a.md]\npmlint.PM2005.max_gap = 90m\n[*]\npmlint.PM2001.severity = unset\n");
        _session.Folder.Write(Document, CliSession.Postmortem);
    }

    [TearDown]
    public void Close() => _session.Dispose();

    [TestCase("pmlint.profile = alx", "docs/.editorconfig:2, over .editorconfig:4 (sre)")]
    [TestCase("pmlint.PM2005.max_gap = 90m", "docs/postmortems/.editorconfig:2, over docs/.editorconfig:3 (120m), .editorconfig:5 (30m)")]
    [TestCase("pmlint.PM2005.severity = info", ".editorconfig:6 (pmlint.category.timeline.severity)")]
    [TestCase("pmlint.PM2001.severity = info", ".editorconfig:6 (pmlint.category.timeline.severity), over docs/postmortems/.editorconfig:4 (unset), docs/.editorconfig:4 (error)")]
    [TestCase("pmlint.PM9008.max = 600", "profile")]
    [TestCase("pmlint.PM2005.share = 25%", "default")]
    [TestCase("pmlint.default_zone =", "default")]
    public void Each_value_of_a_cascade_of_three_files_is_explained(string value, string origin)
    {
        _session.Run("config", Document).Should().Be(ExitCode.Clean);
        Line(value).Should().Be(origin);
    }

    [Test]
    public void The_command_line_wins()
    {
        _session.Run("config", Document, "--profile", "pagerduty").Should().Be(ExitCode.Clean);
        Line("pmlint.profile = pagerduty").Should().Be("command line, over docs/.editorconfig:2 (alx), .editorconfig:4 (sre)");
    }

    [Test]
    public void The_json_holds_every_value_with_its_line()
    {
        _session.Run("config", Document, "--format", "json").Should().Be(ExitCode.Clean);
        using var json = JsonDocument.Parse(_session.Output);
        json.RootElement.GetProperty("path").GetString().Should().Be(Document);
        var values = json.RootElement.GetProperty("values").EnumerateArray().ToDictionary(value => value.GetProperty("key").GetString()!, StringComparer.Ordinal);
        var gap = values["pmlint.PM2005.max_gap"];
        (gap.GetProperty("value").GetString(), gap.GetProperty("source").GetString()).Should().Be(("90m", "file"));
        Place(gap.GetProperty("setBy")).Should().Be("docs/postmortems/.editorconfig:2:1 90m");
        gap.GetProperty("overridden").EnumerateArray().Select(Place).Should().Equal("docs/.editorconfig:3:1 120m", ".editorconfig:5:1 30m");
        values["pmlint.PM2001.severity"].GetProperty("overridden")[0].GetProperty("value").ValueKind.Should().Be(JsonValueKind.Null);
        values["pmlint.PM9008.max"].GetProperty("source").GetString().Should().Be("profile");
        values["pmlint.PM1001.severity"].GetProperty("source").GetString().Should().Be("default");
    }

    [TestCase("docs", "'docs' is a folder; config takes one file.")]
    [TestCase("missing.md", "'missing.md' does not exist; check the path.")]
    [TestCase("-", "config takes a file; standard input has no place of its own.")]
    public void What_is_no_file_is_refused(string path, string message)
    {
        _session.Run("config", path).Should().Be(ExitCode.Failed);
        _session.Error.Should().Be($"pmlint: {message}\n");
        _session.Output.Should().BeEmpty();
    }

    [Test]
    public void A_wrong_line_is_reported_instead_of_values()
    {
        _session.Folder.Write("docs/.editorconfig", "[*]\npmlint.profile = alks\n");
        _session.Run("config", Document).Should().Be(ExitCode.Failed);
        _session.Error.Should().StartWith("pmlint: docs/.editorconfig:2:18: 'alks' is no value of pmlint.profile (did you mean 'alx'?).");
        _session.Output.Should().BeEmpty();
    }

    private static string Place(JsonElement setting) =>
        $"{setting.GetProperty("path")}:{setting.GetProperty("line")}:{setting.GetProperty("column")} {setting.GetProperty("value")}";

    /// <summary>What stands behind a value.</summary>
    private string Line(string value) =>
        _session.Output.Split('\n').Single(line => line.StartsWith(value + "  ", StringComparison.Ordinal))[value.Length..].Trim();
}
