using Linter.Analysis;
using Linter.Cli.Commands;
using Linter.Cli.Files;

namespace Linter.Cli.Tests.Commands;

/// <summary>What .editorconfig does to <c>pmlint check</c> and <c>pmlint inspect</c>.</summary>
public sealed class DocumentConfigurationsTests
{
    private const string Zoneless = """
        # Checkout outage

        ## Summary

        Checkout failed for 12% of customers from 10:02 to 10:20 on 2025-03-04.

        ## Storyline

        - 10:02: Error rate rises.
        - 10:05: Alert fires.
        - 10:20: Rolled back, service restored.

        ## Root Cause

        A missing index.

        ## Action Items

        - Add the index (@ana, due 2025-03-10, OPS-12)
        """;

    private CliSession _session = null!;

    [SetUp]
    public void Open() => _session = new CliSession();

    [TearDown]
    public void Close() => _session.Dispose();

    [TestCase("pmlint.PM2055.severity = none", "2:8: There is no rule 'PM2055' (did you mean 'PM2005'?). 'pmlint rules' lists them all.")]
    [TestCase("pmlint.profle = alx", "2:1: There is no key 'pmlint.profle' (did you mean 'pmlint.profile'?). The keys for all rules are pmlint.profile, pmlint.default_zone, pmlint.zones.<abbr>, pmlint.date_order, pmlint.heading_aliases, pmlint.include, pmlint.exclude.")]
    [TestCase("pmlint.PM2005.severity = warnig", "2:26: 'warnig' is no value of pmlint.PM2005.severity (did you mean 'warning'?). It takes none, info, warning, error.")]
    [TestCase("pmlint.PM2005.maxgap = 1h", "2:1: PM2005 (gap) has no option 'maxgap' (did you mean 'max_gap'?). It has severity, max_gap, share.")]
    [TestCase("pmlint.PM2005.max_gap = long", "2:25: The value 'long' of pmlint.PM2005.max_gap is not a length such as 90s, 60m, 24h or 30d. The longest hole that is always fine.")]
    public void A_misspelt_word_fails_with_its_place_and_the_nearest_word(string line, string message)
    {
        _session.Folder.Write(".editorconfig", "[*.md]\n" + line);
        _session.Folder.Write("a.md", CliSession.Postmortem);
        foreach (var command in new[] { "check", "inspect", "config" })
        {
            _session.Run(command, "a.md").Should().Be(ExitCode.Failed);
            _session.Error.Should().Be($"pmlint: .editorconfig:{message}\n");
            _session.Output.Should().BeEmpty();
        }
    }

    [Test]
    public void Every_wrong_line_is_named_even_in_sections_about_other_files()
    {
        _session.Folder.Write(".editorconfig", "[*.txt]\npmlint.profle = alx\n[*]\npmlint.PM2055.severity = none\n");
        _session.Folder.Write("docs/.editorconfig", "[*]\npmlint.date_order = dym\n");
        _session.Folder.Write("docs/a.md", CliSession.Postmortem);
        _session.Run("check", "docs").Should().Be(ExitCode.Failed);
        _session.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line[..line.IndexOf(": ", 10, StringComparison.Ordinal)])
            .Should().Equal("pmlint: .editorconfig:2:1", "pmlint: .editorconfig:4:8", "pmlint: docs/.editorconfig:2:21");
    }

    [Test]
    public void A_report_is_not_touched_while_configuration_is_wrong()
    {
        _session.Folder.Write(".editorconfig", "[*]\npmlint.profle = alx\n");
        _session.Folder.Write("a.md", CliSession.Postmortem);
        _session.Folder.Write("report.json", "kept");
        _session.Run("check", "a.md", "--format", "json:report.json").Should().Be(ExitCode.Failed);
        _session.Folder.Read("report.json").Should().Be("kept");
    }

    [Test]
    public void Sections_configure_each_document_for_itself()
    {
        _session.Folder.Write(".editorconfig", "[b.md]\npmlint.PM9001.severity = none\n[c.md]\npmlint.PM9001.severity = error\n");
        foreach (var name in new[] { "a.md", "b.md", "c.md" })
        {
            _session.Folder.Write(name, CliSession.GarbledPostmortem);
        }

        _session.Run("check", ".").Should().Be(ExitCode.Findings);
        _session.Output.Should().Contain("warning[PM9001]").And.Contain("--> a.md").And.NotContain("--> b.md").And.Contain("error[PM9001]").And.Contain("--> c.md");
    }

    [Test]
    public void The_command_line_wins_over_files_and_files_win_over_the_profile()
    {
        _session.Folder.Write("a.md", CliSession.Postmortem);
        _session.Folder.Write(".editorconfig", "[*]\npmlint.profile = alx\n");
        _session.Run("check", "a.md");
        _session.Output.Should().Contain("PM9008").And.Contain("400 to 600");
        _session.Run("check", "a.md", "--profile", "generic");
        _session.Output.Should().NotContain("PM9008");
        _session.Folder.Write(".editorconfig", "[*]\npmlint.profile = alx\npmlint.PM9008.min = 10\n");
        _session.Run("check", "a.md");
        _session.Output.Should().NotContain("PM9008");
    }

    [Test]
    public void Zone_headings_and_options_reach_the_rules()
    {
        _session.Folder.Write("a.md", Zoneless);
        _session.Run("check", "a.md");
        _session.Output.Should().Contain("PM3001").And.Contain("PM0003");
        _session.Folder.Write(".editorconfig", "[*]\npmlint.default_zone = Europe/Oslo\npmlint.heading_aliases = Storyline: timeline\n");
        _session.Run("check", "a.md");
        _session.Output.Should().NotContain("PM3001").And.NotContain("PM0003");
        _session.Run("inspect", "a.md");
        _session.Output.Should().Contain("Storyline  [Timeline]").And.Contain("10:02 Europe/Oslo (zone from Configuration)");
    }

    [TestCase("pmlint.heading_aliases = Storyline", "PM0003")]
    [TestCase("pmlint.PM0003.heading_aliases = Storyline: timeline", "PM0003")]
    [TestCase("pmlint.PM3001.default_zone = UTC", "PM3001")]
    public void A_general_setting_may_be_written_as_an_option_of_its_rule(string line, string silent)
    {
        _session.Folder.Write("a.md", Zoneless);
        _session.Folder.Write(".editorconfig", "[*]\n" + line);
        _session.Run("check", "a.md");
        _session.Output.Should().NotContain(silent);
    }

    [TestCase("10:02 IST", "PM3003", "pmlint.zones.IST = +05:30")]
    [TestCase("10:02 (HQT)", "PM3003", "pmlint.zones.HQT = +01:00")]
    [TestCase("10:02 UTC on 04/07/2025", "PM3009", "pmlint.date_order = dmy")]
    public void What_is_open_to_two_readings_is_settled(string start, string rule, string line)
    {
        _session.Folder.Write("a.md", $"# Outage\n\n## Summary\n\n**Start:** {start}\n\n## Timeline\n\n- {start} Errors rise.\n- 11:00 Rolled back, service restored.\n");
        _session.Run("check", "a.md");
        _session.Output.Should().Contain(rule);
        _session.Folder.Write(".editorconfig", "[*]\n" + line);
        _session.Run("check", "a.md");
        _session.Output.Should().NotContain(rule);
    }

    [Test]
    public void Standard_input_is_looked_up_by_the_name_it_is_given()
    {
        _session.Folder.Write("docs/.editorconfig", "[*.md]\npmlint.PM9001.severity = none\n");
        _session.Input = CliSession.GarbledPostmortem;
        _session.Run("check", "-");
        _session.Output.Should().Contain("PM9001");
        _session.Run("check", "-", "--stdin-filename", "docs/new.md");
        _session.Output.Should().NotContain("PM9001");
        _session.Run("check", "-", "--stdin-filename", "new.md");
        _session.Output.Should().Contain("PM9001");
    }

    [Test]
    public void A_search_leaves_out_what_is_excluded_and_trusts_what_is_included()
    {
        _session.Folder.Write(".editorconfig", "[*]\npmlint.include = postmortems/**\npmlint.exclude = drafts/**, README.md\n");
        foreach (var name in new[] { "postmortems/a.md", "postmortems/README.md", "notes.md", "drafts/b.md" })
        {
            _session.Folder.Write(name, CliSession.GarbledPostmortem);
        }

        _session.Folder.Write("postmortems/plain.md", "It was the dbâ€™s fault.\n");
        _session.Run("check", ".");
        _session.Output.Should().Contain("--> postmortems/a.md").And.Contain("--> postmortems/plain.md")
            .And.NotContain("README.md").And.NotContain("notes.md").And.NotContain("drafts");
    }

    [Test]
    public void A_file_that_is_named_is_checked_although_it_is_excluded()
    {
        _session.Folder.Write(".editorconfig", "[*]\npmlint.exclude = **\n");
        _session.Folder.Write("a.md", CliSession.GarbledPostmortem);
        _session.Run("check", "a.md");
        _session.Output.Should().Contain("PM9001");
        _session.Run("check", ".").Should().Be(ExitCode.Failed);
        _session.Error.Should().Contain("holds no postmortems");
    }

    [Test]
    public void Documents_for_which_the_same_counts_share_a_driver()
    {
        var files = new Files.CountedFiles { ["/w/.editorconfig"] = "[{a,b}.md]\npmlint.profile = alx\n[c.md]\npmlint.profile = sre\n[d.md]\nindent_size = 2\n" };
        var configurations = new DocumentConfigurations(new ConfigurationFiles(files, Path.GetFullPath("/w")), AnalyzerConfiguration.Default);
        var (first, second, third, fourth) = (Driver("a.md"), Driver("x/b.md"), Driver("c.md"), Driver("d.md"));
        second.Should().BeSameAs(first);
        new[] { first, third, fourth }.Should().OnlyHaveUniqueItems();
        Driver("e.md").Should().BeSameAs(fourth);

        AnalyzerDriver Driver(string name) => configurations.Of(new InputDocument(Path.GetFullPath("/w/" + name), name, null)).Driver;
    }

    [Test]
    public void A_file_that_cannot_be_read_fails_with_its_name()
    {
        var files = new Files.CountedFiles { Unreadable = "/w/.editorconfig" };
        var configurations = new DocumentConfigurations(new ConfigurationFiles(files, Path.GetFullPath("/w")), AnalyzerConfiguration.Default);
        configurations.Invoking(each => each.Check([new InputDocument(Path.GetFullPath("/w/docs/a.md"), "docs/a.md", null)]))
            .Should().Throw<CommandFailure>().WithMessage(".editorconfig: The file cannot be read: Permission denied.");
    }

    [Test]
    public void Settings_of_one_run_do_not_depend_on_the_number_of_threads()
    {
        for (var i = 0; i < 24; i++)
        {
            _session.Folder.Write($"f{i % 6}/.editorconfig", $"[*]\npmlint.PM9001.severity = {(i % 2 == 0 ? "none" : "error")}\n");
            _session.Folder.Write($"f{i % 6}/{i}.md", CliSession.GarbledPostmortem);
        }

        _session.Run("check", ".", "--jobs", "1");
        var alone = _session.Output;
        _session.Run("check", ".", "--jobs", "8");
        _session.Output.Should().Be(alone).And.Contain("--> f1/").And.NotContain("--> f2/");
    }
}
