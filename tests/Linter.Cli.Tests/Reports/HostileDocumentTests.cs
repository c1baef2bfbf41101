using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Linter.Reporting.Excerpts;
using Linter.Testing;

namespace Linter.Cli.Tests.Reports;

/// <summary>A document full of commands, control signs and mark-up changes nothing in any report but the quoted text; foreign readers say so.</summary>
[Platform("Linux")]
public sealed partial class HostileDocumentTests
{
    private const string FileName = "evil\n::error::x \"quote\" 'q' ##[error]y <b>&|`z` %0A,a:b\r\u202e\u001b[1m.md";

    private const string Quote =
        "::error file=x::pwned ##[error]old %0A::set-output name=a::b \u001b[31mred\u001b[0m \u0007\u0008 \u202egnp.exe\u202c \u2066iso\u2069 " +
        "<script>alert(1)</script> <img src=x onerror=y> `code` | pipe *bold* _em_ ~~gone~~ [link](http://evil.example) ![i](x) " +
        "www.evil.example https://evil.example a@evil.example @octocat #1 ]]> &amp; \\ %%{init}%% {a} ; ##[ERROR]loud ##[group name=a;b=c]g \t::warning::t \u000b::debug::v \u000c::notice::f \uffff \u0085\u2028 ```";

    private CliSession _session = null!;
    private JsonNode _findings = null!;

    [SetUp]
    public void Check()
    {
        _session = new CliSession { Variables = { ["GITHUB_ACTIONS"] = "true" } };
        ReportTools.Require();
        _session.Folder.Write(FileName, Document);
        _findings = JsonNode.Parse(OutputAs("json"))!["documents"]![0]!["findings"]!;
        Messages.Should().Contain(message => message.Contains("::error", StringComparison.Ordinal), "else nothing hostile is quoted");
        Messages.Should().Contain(message => message.Contains("##[", StringComparison.Ordinal), "else nothing hostile is quoted");
    }

    [TearDown]
    public void Close() => _session.Dispose();

    [TestCase("text")]
    [TestCase("json")]
    [TestCase("sarif")]
    [TestCase("gitlab")]
    [TestCase("junit")]
    [TestCase("checkstyle")]
    [TestCase("rdjson")]
    [TestCase("summary")]
    public void Nothing_that_is_printed_commands_a_workflow(string format)
    {
        Commands(OutputAs(format)).Should().BeEmpty();
        Commands(_session.Error).Should().BeEmpty();
    }

    [TestCase("inspect", FileName)]
    [TestCase("check", "no\n::error::such ##[error]file")]
    [TestCase("explain", "no\n::error::such ##[error]rule")]
    [TestCase("check", FileName, "--profile", "no\n::error::such ##[error]profile")]
    public void Nothing_else_that_is_printed_commands_a_workflow(params string[] arguments)
    {
        _session.Run(arguments);

        (_session.Output + _session.Error).Should().Contain("::error");
        Commands(_session.Output).Should().BeEmpty();
        Commands(_session.Error).Should().BeEmpty();
        ShouldHaveNoControlCharacters(_session.Output);
    }

    [TestCase("--readings")]
    [TestCase("--format=json")]
    public void Facts_as_data_command_no_workflow(string option)
    {
        _session.Run("inspect", option, FileName);

        _session.Output.Should().Contain("12%");
        Commands(_session.Output).Should().BeEmpty();
    }

    [Test]
    public void A_patch_commands_no_workflow()
    {
        _session.Folder.Write("a.md", CliSession.GarbledPostmortem + "\n::error::before\nIt was the cacheâ€™s ##[error]fault.\n::error::after\n");

        _session.Run("fix", "--diff", "a.md");

        _session.Output.Should().Contain("+It was the cache’s").And.Contain("error::after");
        Commands(_session.Output).Should().BeEmpty();
    }

    [Test]
    public void The_text_report_shows_what_cannot_be_seen()
    {
        var text = OutputAs("text");

        ShouldHaveNoControlCharacters(text);
        text.Should().Contain(@"\u001b[31mred\u001b[0m").And.Contain(@"\u202e\u001b[1m.md:").And.Contain(@"evil\u000a::error::x");
    }

    [Test]
    public void The_annotations_are_the_findings_and_nothing_else()
    {
        var commands = Commands(OutputAs("github"));

        commands.Should().HaveCount(Findings.Count).And.HaveCount(_session.Output.Split('\n').Length - 1);
        commands.Should().OnlyContain(command => Is(command, "notation", "current"));
        commands.Select(command => Text(command, "line")).Should().Equal(commands.Select(command => Text(command, "reference")));
        commands.Select(command => Text(command["properties"]!, "file")).Should().OnlyContain(file => file == FileName);
        commands.Select(command => Text(command, "message").Split('\n')[0]).Should().BeEquivalentTo(Messages.Select(VisibleText.Escape));
    }

    [Test]
    public void The_SARIF_log_is_clean_and_quotes_the_findings()
    {
        var log = OutputAs("sarif");

        SarifTools.SchemaErrors(log).Should().BeEmpty();
        SarifTools.Validate(log).Where(problem => problem.Level != "note").Should().BeEmpty();
        var results = JsonNode.Parse(log)!["runs"]![0]!["results"]!.AsArray();
        results.Select(result => Text(result!, "ruleId")).Should().Equal(Findings.Select(finding => Text(finding, "rule")));
        results.Select(result => Uri.UnescapeDataString(Text(result!["locations"]![0]!["physicalLocation"]!["artifactLocation"]!, "uri")))
            .Should().OnlyContain(path => path == FileName);
    }

    [Test]
    public void The_code_quality_report_fits_its_schema_and_quotes_the_findings()
    {
        var report = OutputAs("gitlab");

        SarifTools.SchemaErrors(report, ReportTools.Script("gitlab-code-quality.schema.json")).Should().BeEmpty();
        var issues = JsonNode.Parse(report)!.AsArray();
        issues.Select(issue => Text(issue!, "fingerprint")).Should().OnlyHaveUniqueItems().And.HaveCount(Findings.Count);
        issues.Select(issue => Text(issue!, "description")).Zip(Messages).Should().OnlyContain(pair => pair.First.StartsWith(VisibleText.Escape(pair.Second), StringComparison.Ordinal));
    }

    [Test]
    public void The_reviewdog_report_fits_its_schema_and_quotes_the_findings()
    {
        var report = OutputAs("rdjson");

        SarifTools.SchemaErrors(report, ReportTools.Script("rdjson.schema.json")).Should().BeEmpty();
        var diagnostics = JsonNode.Parse(report)!["diagnostics"]!.AsArray();
        diagnostics.Select(diagnostic => Text(diagnostic!, "message").Split('\n')[0]).Should().Equal(Messages.Select(VisibleText.Escape));
        diagnostics.Select(diagnostic => Text(diagnostic!["location"]!, "path")).Should().OnlyContain(path => path == FileName);
    }

    [Test]
    public void The_JUnit_report_is_read_as_one_failed_test_for_each_finding()
    {
        var report = OutputAs("junit");

        XmlSchemas.Read(report, "junit.xsd");
        var suite = JsonNode.Parse(ReportTools.Read("read-junit.mjs", report))!["testsuite"]!.AsArray().Should().ContainSingle().Subject!;
        Text(suite, "name").Should().Be(VisibleText.Escape(FileName));
        suite["testcase"]!.AsArray().Select(test => Text(test!["failure"]![0]!, "message")).Should().Equal(Messages.Select(VisibleText.Escape));
    }

    [Test]
    public void The_Checkstyle_report_fits_its_schema_and_quotes_the_findings()
    {
        var file = XmlSchemas.Read(OutputAs("checkstyle"), "checkstyle.xsd").Elements("file").Should().ContainSingle().Subject;

        file.Attribute("name")!.Value.Should().Be(VisibleText.Escape(FileName));
        file.Elements("error").Select(error => error.Attribute("message")!.Value).Zip(Messages)
            .Should().HaveCount(Findings.Count).And.OnlyContain(pair => pair.First.StartsWith(VisibleText.Escape(pair.Second), StringComparison.Ordinal));
    }

    [Test]
    public void The_job_summary_has_only_its_own_mark_up()
    {
        var html = ReportTools.Read("render-markdown.mjs", OutputAs("summary"));

        Count(html, "<tr>").Should().Be(Findings.Count + 1);
        Count(html, "<table>").Should().Be(1);
        Count(html, "<pre>").Should().Be(1);
        TagsIn(html).Should().BeSubsetOf(["h2", "h3", "table", "thead", "tbody", "tr", "th", "td", "br", "a", "pre", "code"]);
        Link().Matches(html).Select(match => match.Groups["target"].Value).Should().OnlyContain(target => target.StartsWith("https://github.com/pmlint/pmlint/blob/main/rules/PM", StringComparison.Ordinal));
        Mention().Matches(html[..html.IndexOf("<pre>", StringComparison.Ordinal)]).Should().BeEmpty();
        var visible = System.Net.WebUtility.HtmlDecode(Comment().Replace(html, ""));
        Messages.Should().OnlyContain(message => visible.Contains(VisibleText.Escape(message)));
    }

    [Test]
    public void The_chart_is_read_by_Mermaid_with_the_names_as_they_are()
    {
        var chart = JsonNode.Parse(ReportTools.Read("read-gantt.mjs", OutputAs("summary")))!.AsArray().Should().ContainSingle().Subject!;

        Text(chart, "type").Should().Be("gantt");
        Text(chart, "title").Should().Contain("::error file=x::pwned ##[error]old");
        var names = chart["bars"]!.AsArray().Select(bar => Text(bar!, "name")).ToList();
        names.Should().HaveCount(6).And.Contain(name => name.StartsWith("10:02 error::boo ::error file=x::pwned ##[error]old", StringComparison.Ordinal));
        chart["bars"]!.AsArray().Where(bar => bar!["isHole"]!.GetValue<bool>()).Select(bar => Text(bar!, "name")).Should().Equal("Nothing recorded for 4 h 18 min");
    }

    private static string Document => $"""
        # {Quote}

        ::error::at the start of a line

        ## Summary

        Checkout failed for 12% of customers from 10:02 to 14:20 UTC on 2025-03-04.
        It lasted 9 hours.

        ## Timeline

        - 10:02 UTC: ::error::boo {Quote}
        - 10:01 UTC: Alert fires {Quote}
        - 14:20 UTC: Rolled back, service restored. {Quote}

        ::stop-commands::x
           ::add-mask::y
        ::ERROR file=a,line=1,title=%3A::%0Ashouted
        ::set-env name=PATH::z
        ::save-state name=a::b
        ::endgroup::
        {"\t"}::group::t
        {"\u00a0"}::group::no-break space
        text ::group::in a line
        ##[add-matcher]z
           text ##[command]in a line

        ## Root Cause

        {Quote} [::error::insert ##[error]cause here]

        ## Action Items

        - ::error::investigate {Quote}
        - TODO: ::error::{Quote}

        ## {Quote}

        and ##[error]then ::error::the
        """;

    private IReadOnlyList<JsonNode> Findings => [.. _findings.AsArray().Select(finding => finding!)];

    private IReadOnlyList<string> Messages => [.. Findings.Select(finding => Text(finding, "message"))];

    private string OutputAs(string format)
    {
        _session.Run("check", FileName, "--format", format, "--as-of", "2025-12-01", "--pedantic").Should().NotBe(ExitCode.Failed, _session.Error);
        return _session.Output;
    }

    private static JsonArray CommandArray(string log) => JsonNode.Parse(ReportTools.Read("read-log.js", log))!.AsArray();

    private static List<JsonNode> Commands(string log) => [.. CommandArray(log).Select(command => command!)];

    private static string Text(JsonNode node, string name) => node[name]!.GetValue<string>();

    private static bool Is(JsonNode node, string name, string value) => Text(node, name) == value;

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    private static void ShouldHaveNoControlCharacters(string text) =>
        text.EnumerateRunes().Where(rune => rune.Value != '\n' && (Rune.IsControl(rune) || rune.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069))).Should().BeEmpty();

    private static IEnumerable<string> TagsIn(string html) => Tag().Matches(html).Select(match => match.Groups["name"].Value).Distinct(StringComparer.Ordinal);

    [GeneratedRegex("</?(?<name>[A-Za-z][A-Za-z0-9]*)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Tag();

    [GeneratedRegex("(href|src)=\"(?<target>[^\"]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();

    [GeneratedRegex("@[A-Za-z]", RegexOptions.None, 1000)]
    private static partial Regex Mention();

    [GeneratedRegex("<!--.*?-->", RegexOptions.Singleline, 1000)]
    private static partial Regex Comment();
}
