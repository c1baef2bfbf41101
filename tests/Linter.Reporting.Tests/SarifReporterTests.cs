using System.Text;
using System.Text.Json;
using Linter.Diagnostics;
using Linter.Reporting.Tests.Sarif;
using Linter.Text;

namespace Linter.Reporting.Tests;

public sealed class SarifReporterTests
{
    [Test]
    public void A_clean_run_has_an_empty_list_of_results_and_was_successful()
    {
        var run = RunOf(SampleRuns.Clean);

        run.GetProperty("results").GetArrayLength().Should().Be(0);
        run.GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean().Should().BeTrue();
        run.TryGetProperty("automationDetails", out _).Should().BeFalse("it would overrule the category of the upload");
        run.GetProperty("columnKind").GetString().Should().Be("utf16CodeUnits");
    }

    [Test]
    public void The_root_is_named_without_an_address()
    {
        var root = RunOf(SampleRuns.Full).GetProperty("originalUriBaseIds").GetProperty("%SRCROOT%");

        root.GetProperty("description").GetProperty("text").GetString().Should().NotBeEmpty();
        root.TryGetProperty("uri", out _).Should().BeFalse();
    }

    [Test]
    public void Each_result_points_to_its_rule()
    {
        var run = RunOf(SampleRuns.Full);
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");

        foreach (var result in Results(run))
        {
            rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString()
                .Should().Be(result.GetProperty("ruleId").GetString());
        }
    }

    [Test]
    public void A_finding_of_a_rule_that_is_not_listed_has_no_index()
    {
        var stranger = Sample.DurationMismatch with { Id = "PM1099" };
        var finding = Sample.Finding(new TextSpan(0, 1)) with { Descriptor = stranger };

        var result = Results(RunOf(Sample.SarifOf(new RunSummary(), new DocumentReport(Sample.Document("a"), [finding])))).Single();

        result.GetProperty("ruleId").GetString().Should().Be("PM1099");
        result.TryGetProperty("ruleIndex", out _).Should().BeFalse();
    }

    [Test]
    public void A_rule_is_described_for_people_and_for_code_scanning()
    {
        var rule = RunOf(SampleRuns.Clean).GetProperty("tool").GetProperty("driver").GetProperty("rules")[0];

        rule.GetProperty("name").GetString().Should().Be("DurationMismatch");
        TextIn(rule, "shortDescription").Should().Be("A stated duration does not match the timeline.");
        TextIn(rule, "fullDescription").Should().Be("Readers trust the headline number, and reports are built on it.");
        TextIn(rule, "help").Should().Contain("Readers trust").And.Contain("pmlint explain PM1001");
        rule.GetProperty("help").GetProperty("markdown").GetString().Should().Be(Sample.DurationMismatchPage);
        rule.GetProperty("helpUri").GetString().Should().Be("https://example.org/pmlint/PM1001");
        rule.GetProperty("properties").GetProperty("tags").EnumerateArray().Select(tag => tag.GetString())
            .Should().Equal("postmortem", "duration");
        rule.GetProperty("properties").TryGetProperty("security-severity", out _).Should().BeFalse("it would make it a security rule");
    }

    [TestCase(0, "error", "very-high", "error")]
    [TestCase(1, "warning", "high", "warning")]
    [TestCase(2, "note", "medium", "recommendation")]
    public void The_severity_of_a_rule_is_told_in_the_words_of_code_scanning(int index, string level, string precision, string severity)
    {
        var rule = RunOf(SampleRuns.Clean).GetProperty("tool").GetProperty("driver").GetProperty("rules")[index];

        rule.GetProperty("defaultConfiguration").GetProperty("level").GetString().Should().Be(level);
        rule.GetProperty("properties").GetProperty("precision").GetString().Should().Be(precision);
        rule.GetProperty("properties").GetProperty("problem.severity").GetString().Should().Be(severity);
    }

    [Test]
    public void A_rule_without_a_page_is_described_by_its_title()
    {
        var rule = RunOf(SampleRuns.Clean).GetProperty("tool").GetProperty("driver").GetProperty("rules")[1];

        TextIn(rule, "fullDescription").Should().Be("An action item has no owner.");
        rule.GetProperty("help").TryGetProperty("markdown", out _).Should().BeFalse();
    }

    [Test]
    public void A_description_is_not_longer_than_code_scanning_accepts()
    {
        var page = "## Why\n\n" + new string('x', 2000);
        var run = Sample.Run with { Rules = [new RuleReport(Sample.WeaselWord, page)] };

        var log = Sample.StreamedBy(output => new SarifReporter(output, new SarifReporterOptions()), run, new RunSummary());

        TextIn(RunOf(log).GetProperty("tool").GetProperty("driver").GetProperty("rules")[0], "fullDescription")
            .Should().HaveLength(1024).And.EndWith("x…");
    }

    [Test]
    public void The_level_of_a_result_is_that_of_the_finding() =>
        Results(RunOf(SampleRuns.Full)).Select(result => result.GetProperty("level").GetString())
            .Should().Equal("error", "warning", "note", "warning");

    [Test]
    public void Places_are_given_in_code_units_from_one_with_an_exclusive_end()
    {
        var location = Results(RunOf(SampleRuns.Full)).First().GetProperty("locations")[0].GetProperty("physicalLocation");

        location.GetProperty("artifactLocation").GetProperty("uri").GetString()
            .Should().Be("post%20mortems/2024%20%C3%A9%231%2050%25.md");
        location.GetProperty("artifactLocation").GetProperty("uriBaseId").GetString().Should().Be("%SRCROOT%");
        NumbersOf(location.GetProperty("region")).Should().Equal(1, 14, 1, 17);
    }

    [Test]
    public void A_finding_on_a_whole_file_points_at_its_first_line()
    {
        var location = Results(RunOf(SampleRuns.Full)).Last().GetProperty("locations")[0].GetProperty("physicalLocation");

        NumbersOf(location.GetProperty("region")).Should().Equal(1, 1, 1, 1);
    }

    [Test]
    public void The_message_links_to_the_related_places()
    {
        var result = Results(RunOf(SampleRuns.Full)).First();

        TextIn(result, "message").Should().Be(
            @"The duration is stated as 5 h, but the timeline spans 6 h 10 min. See [start](1), [end \[local\]](2).");
        result.GetProperty("relatedLocations").EnumerateArray().Select(location => location.GetProperty("id").GetInt32())
            .Should().Equal(1, 2);
        TextIn(result.GetProperty("relatedLocations")[1], "message").Should().Be("end [local]");
    }

    [Test]
    public void Only_so_many_related_places_are_linked_that_the_message_stays_readable()
    {
        var related = Enumerable.Range(0, 12).Select(index => new RelatedLocation(new TextSpan(index, 1), ""));
        var finding = Sample.Finding(new TextSpan(0, 1), "", [.. related]);

        var document = new DocumentReport(Sample.Document(new string('a', 12)), [finding]);

        var result = Results(RunOf(Sample.SarifOf(new RunSummary(), document))).Single();

        TextIn(result, "message").Should().Contain("](5).").And.NotContain("](6)");
        result.GetProperty("relatedLocations").GetArrayLength().Should().Be(12);
    }

    [Test]
    public void Words_of_a_document_do_not_become_links()
    {
        var messages = Results(RunOf(SampleRuns.Full)).Select(result => TextIn(result, "message")).ToList();

        messages[1].Should().Be("""The action item "\[add\](9) alerts" has no owner.""");
        messages[2].Should().Contain("{0} and [1]", "only what reads as a link is escaped");
    }

    [Test]
    public void Every_link_of_every_message_leads_to_a_related_place()
    {
        foreach (var result in Results(RunOf(SampleRuns.Full)))
        {
            var ids = result.TryGetProperty("relatedLocations", out var related)
                ? related.EnumerateArray().Select(location => location.GetProperty("id").GetInt32()).ToList()
                : [];
            LinksIn(TextIn(result, "message")).Should().BeSubsetOf(ids);
        }
    }

    [Test]
    public void Fixes_that_change_something_are_written_as_replacements()
    {
        var fixes = Results(RunOf(SampleRuns.Full)).First().GetProperty("fixes").EnumerateArray().ToList();

        fixes.Select(fix => TextIn(fix, "description")).Should().Equal("Replace 5 h by 6 h 10 min", "Delete the claim");
        var replacement = fixes[0].GetProperty("artifactChanges")[0].GetProperty("replacements")[0];
        NumbersOf(replacement.GetProperty("deletedRegion")).Should().Equal(1, 14, 1, 17);
        TextIn(replacement, "insertedContent").Should().Be("6 h 10 min");
        var deletion = fixes[1].GetProperty("artifactChanges")[0].GetProperty("replacements")[0];
        deletion.TryGetProperty("insertedContent", out _).Should().BeFalse();
    }

    [Test]
    public void A_fix_of_several_changes_is_one_list_of_replacements_in_order_against_the_original_text()
    {
        var text = Sample.Document("- 21:10 restored 🔥\r\n- 15:00 alarm\r\n");
        TextChange[] changes = [new(new TextSpan(21, 13), "- 21:10 restored 🔥"), new(new TextSpan(0, 19), "- 15:00 alarm"), new(new TextSpan(text.Length, 0), "end")];
        var finding = Sample.Finding(new TextSpan(2, 5)) with { Fixes = [new Fix("Reverse", FixSafety.Safe, changes)] };

        var fix = Results(RunOf(Sample.SarifOf(new RunSummary(), new DocumentReport(text, [finding])))).Single().GetProperty("fixes").EnumerateArray().Single();

        var change = fix.GetProperty("artifactChanges").EnumerateArray().Single();
        change.GetProperty("replacements").EnumerateArray().Select(replacement => string.Join(',', NumbersOf(replacement.GetProperty("deletedRegion"))) + " " + TextIn(replacement, "insertedContent"))
            .Should().Equal("1,1,1,20 - 15:00 alarm", "2,1,2,14 - 21:10 restored 🔥", "3,1,3,1 end");
    }

    [Test]
    public void The_values_of_a_finding_are_its_properties() =>
        Results(RunOf(SampleRuns.Full)).First().GetProperty("properties").EnumerateObject()
            .Select(property => $"{property.Name}={property.Value.GetString()}")
            .Should().Equal(
                "claimed=PT5H",
                "computed=PT6H10M",
                "delta=PT1H10M",
                "unit=duration",
                "confidence=certain",
                "arithmetic=21:10 − 15:00 = 6 h 10 min");

    [Test]
    public void What_could_not_be_checked_is_a_notification_and_not_a_failure()
    {
        var invocation = RunOf(SampleRuns.Full).GetProperty("invocations")[0];
        var notifications = invocation.GetProperty("toolExecutionNotifications").EnumerateArray().ToList();

        invocation.GetProperty("executionSuccessful").GetBoolean().Should().BeTrue();
        notifications.Select(notification => notification.GetProperty("descriptor").GetProperty("id").GetString())
            .Should().Equal("PME001", "PME002", "PME003", "PME006");
        notifications.Select(notification => notification.GetProperty("level").GetString())
            .Should().Equal("error", "note", "error", "warning");
        notifications[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri")
            .GetString().Should().Be("a%20b.md");
        notifications[2].GetProperty("associatedRule").GetProperty("id").GetString().Should().Be("PM1001");
        notifications[3].TryGetProperty("locations", out _).Should().BeFalse();
    }

    [Test]
    public void Nothing_that_code_scanning_would_misread_is_written()
    {
        var log = SampleRuns.Full;

        log.Should().NotContain("\"suppressions\"").And.NotContain("\"baselineState\"").And.NotContain("\"kind\"");
        EmptyStringsIn(Sample.Parse(log)).Should().BeEmpty();
    }

    [Test]
    public void A_category_is_written_when_it_is_asked_for()
    {
        var options = new SarifReporterOptions { Category = "nightly" };

        var log = Sample.StreamedBy(output => new SarifReporter(output, options), new RunSummary());

        RunOf(log).GetProperty("automationDetails").GetProperty("id").GetString().Should().Be("nightly/");
    }

    [Test]
    public void The_revision_is_told_when_it_is_known()
    {
        RunOf(SampleRuns.Full).TryGetProperty("versionControlProvenance", out _).Should().BeFalse();
        var run = Sample.Run with { Source = new SourceRevision("https://github.com/example/notes", "abc123", "main") };

        var provenance = RunOf(Sample.StreamedBy(output => new SarifReporter(output, new SarifReporterOptions()), run, new RunSummary())).GetProperty("versionControlProvenance")[0];

        provenance.GetProperty("repositoryUri").GetString().Should().Be("https://github.com/example/notes");
        provenance.GetProperty("revisionId").GetString().Should().Be("abc123");
        provenance.GetProperty("branch").GetString().Should().Be("main");
        provenance.GetProperty("mappedTo").GetProperty("uriBaseId").GetString().Should().Be("%SRCROOT%");
    }

    [TestCase(0, 5, new[] { 1, 1, 1, 4 }, TestName = "A place that ends behind a line break ends on its line")]
    [TestCase(1, 6, new[] { 1, 2, 2, 3 }, TestName = "A place on a few lines is kept")]
    [TestCase(1, 21, new[] { 1, 2, 1, 4 }, TestName = "A long place is named by its first line, or a change would have to touch all of them")]
    public void Regions_are_small(int start, int length, int[] expected)
    {
        var document = new DocumentReport(Sample.Document("one\r\ntwo\r\nsix\r\nten\r\nsum\r\n"), [Sample.Finding(new TextSpan(start, length))]);

        var location = Results(RunOf(Sample.SarifOf(new RunSummary(), document))).Single().GetProperty("locations")[0];

        NumbersOf(location.GetProperty("physicalLocation").GetProperty("region")).Should().Equal(expected);
    }

    [Test]
    public void Links_of_a_page_lead_to_the_pages_on_the_web()
    {
        const string page = "## Why\n\n[a](PM1002-x.md#why) [b](../docs/y.md) [c](https://example.com/z) [d](#why)\n";
        var run = Sample.Run with { Rules = [new RuleReport(Sample.WeaselWord, page, "https://example.org/rules/PM6003-weasel-word.md")] };

        var rule = RunOf(Sample.StreamedBy(output => new SarifReporter(output, new SarifReporterOptions()), run, new RunSummary())).GetProperty("tool").GetProperty("driver").GetProperty("rules")[0];

        rule.GetProperty("help").GetProperty("markdown").GetString().Should().Contain(
            "[a](https://example.org/rules/PM1002-x.md#why) [b](https://example.org/docs/y.md) [c](https://example.com/z) [d](#why)");
    }

    [TestCase("docs/a.md", "repo/docs/a.md")]
    [TestCase("/w/other/a.md", "other/a.md")]
    [TestCase("/elsewhere/a.md", "file:///elsewhere/a.md")]
    public void Addresses_start_at_the_root_of_the_repository(string shown, string uri)
    {
        var run = Sample.Run with { Paths = new RunPaths("/w", "/w/repo") };
        var document = new DocumentReport(Sample.Document("a", shown), [Sample.Finding(new TextSpan(0, 1))]);

        var result = Results(RunOf(Sample.StreamedBy(output => new SarifReporter(output, new SarifReporterOptions()), run, new RunSummary(), document))).Single();

        result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString().Should().Be(uri);
    }

    [Test]
    public void Equal_runs_give_equal_bytes_whatever_time_they_took() =>
        Sample.SarifOf(new RunSummary { Elapsed = TimeSpan.FromSeconds(3) }, SampleRuns.Awkward)
            .Should().Be(Sample.SarifOf(new RunSummary(), SampleRuns.Awkward));

    [Test]
    public void The_log_is_UTF_8_without_a_byte_order_mark_and_ends_in_a_line_break() =>
        SampleRuns.Full.Should().StartWith("{\n").And.EndWith("}\n").And.NotContain("\r\n");

    [Test]
    public void Each_document_is_on_its_way_before_the_next_is_written()
    {
        using var output = new MemoryStream();
        var reporter = new SarifReporter(output, new SarifReporterOptions());
        reporter.Begin(Sample.Run);

        reporter.Write(SampleRuns.Awkward);

        Encoding.UTF8.GetString(output.ToArray()).Should().Contain("The duration is stated as 5 h");
    }

    private static JsonElement RunOf(string log) => Sample.Parse(log).GetProperty("runs").EnumerateArray().Single();

    private static IEnumerable<JsonElement> Results(JsonElement run) => run.GetProperty("results").EnumerateArray();

    private static string TextIn(JsonElement element, string name) => element.GetProperty(name).GetProperty("text").GetString()!;

    private static IEnumerable<int> NumbersOf(JsonElement region) =>
        new[] { "startLine", "startColumn", "endLine", "endColumn" }.Select(name => region.GetProperty(name).GetInt32());

    private static IEnumerable<int> LinksIn(string message)
    {
        foreach (var part in message.Replace("\\](", "", StringComparison.Ordinal).Split("](").Skip(1))
            yield return int.Parse(part[..part.IndexOf(')')]);
    }

    private static IEnumerable<string> EmptyStringsIn(JsonElement element, string path = "") => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject()
            .SelectMany(property => EmptyStringsIn(property.Value, path + "/" + property.Name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany((item, index) => EmptyStringsIn(item, $"{path}/{index}")),
        JsonValueKind.String when element.GetString()!.Length == 0 => [path],
        _ => [],
    };
}
