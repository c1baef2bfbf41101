using System.Text.Json;
using Linter.Configuration;

namespace Linter.Cli.Tests.Commands;

public sealed class NewCommandTests
{
    private const string Start = "2025-03-06 14:00 UTC";

    private CliSession _session = null!;

    [SetUp]
    public void Open() => _session = new CliSession();

    [TearDown]
    public void Close() => _session.Dispose();

    [Test]
    public void In_a_blank_postmortem_only_placeholders_are_found([ValueSource(typeof(Profile), nameof(Profile.Names))] string profile, [Values] bool hasStart)
    {
        var found = Check(New(profile, hasStart), profile);

        found.Should().NotBeEmpty();
        found.Should().OnlyContain(rule => rule == "PM0007");
    }

    [TestCaseSource(typeof(Profile), nameof(Profile.Names))]
    public void A_filled_in_postmortem_is_clean(string profile)
    {
        var text = FilledTemplate.Write(New(profile, hasStart: true), profile);

        text.Should().NotContainAny("[", "XX", "YYYY");
        Check(text, profile).Should().BeEmpty();
    }

    [Test]
    public void The_start_may_be_written_in_any_readable_way()
    {
        _session.Run("new", "Checkout incident", "--start", "March 6, 2025 2:05 pm CET").Should().Be(ExitCode.Clean);
        _session.Output.Should().StartWith("# Checkout incident\n").And.Contain("From 2025-03-06 14:05 CET to XX:XX CET");
    }

    [TestCase("2025-03-06 14:00")]
    [TestCase("14:00 UTC")]
    [TestCase("2025-02-30 14:00 UTC")]
    [TestCase("on 2025-03-06 14:00 UTC")]
    [TestCase("yesterday")]
    public void A_start_without_date_clock_and_zone_is_refused(string start)
    {
        _session.Run("new", "Checkout incident", "--start", start).Should().Be(ExitCode.Failed);
        _session.Error.Should().Be($"pmlint: --start takes a date, a clock and a zone such as \"2025-03-06 14:00 UTC\", not '{start}'.\n");
    }

    [TestCase("Checkout: \"down\" again!", Start, "2025-03-06-checkout-down-again.md")]
    [TestCase("Störung 42", null, "störung-42.md")]
    [TestCase("../../etc", null, "etc.md")]
    [TestCase("?!", null, "postmortem.md")]
    public void In_a_folder_the_file_is_named_by_day_and_title(string title, string? start, string name)
    {
        string[] arguments = ["new", title, "--output", "docs/"];
        _session.Run(start is null ? arguments : [.. arguments, "--start", start]).Should().Be(ExitCode.Clean);
        _session.Error.Should().Be($"wrote docs/{name}\n");
        _session.Folder.Read($"docs/{name}").Should().StartWith("# ");
    }

    [Test]
    public void A_file_that_is_there_is_not_overwritten()
    {
        _session.Folder.Write("a.md", "mine");
        _session.Run("new", "Checkout incident", "--output", "a.md").Should().Be(ExitCode.Failed);
        _session.Error.Should().Be("pmlint: 'a.md' exists and is not overwritten; choose another name with --output.\n");
        _session.Folder.Read("a.md").Should().Be("mine");
    }

    [Test]
    public void A_title_is_one_line()
    {
        _session.Run("new", " ").Should().Be(ExitCode.Failed);
        _session.Run("new", "a\nb").Should().Be(ExitCode.Failed);
    }

    private string New(string profile, bool hasStart)
    {
        string[] arguments = ["new", "Checkout incident", "--profile", profile];
        _session.Run(hasStart ? [.. arguments, "--start", Start] : arguments).Should().Be(ExitCode.Clean);
        return _session.Output;
    }

    private List<string> Check(string text, string profile)
    {
        _session.Folder.Write("a.md", text);
        _session.Run("check", "a.md", "--profile", profile, "--format", "json", "--as-of", "2025-03-10");
        using var report = JsonDocument.Parse(_session.OutputBytes);
        return [.. report.RootElement.GetProperty("documents").EnumerateArray().SelectMany(document => document.GetProperty("findings").EnumerateArray()).Select(finding => finding.GetProperty("rule").GetString()!)];
    }
}
