using System.Text;
using Linter.Cli.Tests.Revisions;
using Linter.Testing;

namespace Linter.Cli.Tests.Commands;

/// <summary>What is only moved, renamed, renumbered or wrapped is no news: with --since nothing is reported.</summary>
public sealed class MovedContentTests
{
    private const string Path = "docs/2025-03-04-checkout.md";
    private const string Title = "# Checkout outage\n\n- Date: 2025-03-04\n";
    private const string Head = Title + "- Duration: 3 hours\n\n";
    private const string Summary = "## Summary\n\nCheckout failed for 12% of customers, and it was the dbâ€™s fault.\n\n";
    private const string Causes = "## Root Cause\n\nA missing index made the query slow. Ana should have noticed it.\n\n";
    private const string Details = "### Why the index was missing\n\nIt was the dbâ€™s fault.\n\n### What made it worse\n\n- The cacheâ€™s size was too small.\n\n";
    private const string Lessons = "## Lessons Learned\n\nThe alert fired early.\n\n";
    private const string Actions = "## Action Items\n\n1. Add the index to the carts table and to the archive of carts (due 2024-03-10, OPS-12)\n2. Improve monitoring (@ben, OPS-13)\n3. Be more careful with migrations (@ben, due 2025-03-12)\n\n";

    private const string Timeline = """
        ## Timeline

        | Time | Event |
        | --- | --- |
        | 10:02 UTC | Error rate rises, impact starts. |
        | 10:05 UTC | Alert fires; the dbâ€™s load is high. |
        | 10:03 UTC | On-call begins investigating. |
        | 10:20 UTC | Rolled back, service restored, impact ends. |


        """;

    private const string Resolution = "## Resolution\n\nThe team restarted the servers, which ended it.\n\n";

    private static readonly string Document = Head + Summary + Timeline + Causes + Details + Resolution + Lessons + Actions;

    private RepositorySession _session = null!;

    [OneTimeSetUp]
    public void RequireLibrary() => GitLibrary.Require();

    [SetUp]
    public void Create()
    {
        _session = new RepositorySession();
        _session.Commit(Path, Document);
        _session.Sandbox.Run("switch", "--quiet", "--create", "side");
    }

    [TearDown]
    public void Delete() => _session.Dispose();

    private static IEnumerable<TestCaseData> Moves => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["a section to the front"] = Head + Causes + Details + Summary + Timeline + Resolution + Lessons + Actions,
        ["a section to the end"] = Head + Timeline + Causes + Details + Resolution + Lessons + Actions + Summary,
        ["a section with its sub-sections behind another"] = Head + Summary + Timeline + Resolution + Lessons + Causes + Details + Actions,
        ["the timeline behind the resolution, which contradicts it"] = Head + Summary + Causes + Details + Resolution + Timeline + Lessons + Actions,
        ["sections in reverse order"] = Head + Actions + Lessons + Resolution + Causes + Details + Timeline + Summary,
    }.Select(move => new TestCaseData(move.Value).SetArgDisplayNames(move.Key));

    private static IEnumerable<TestCaseData> Forms => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["wider columns"] = Document.Replace(" | ", "   |   ", StringComparison.Ordinal),
        ["no outer pipes"] = Document.Replace("| 10:0", "10:0", StringComparison.Ordinal),
        ["other bullets"] = Document.Replace("\n- ", "\n* ", StringComparison.Ordinal),
        ["all items numbered 1"] = Document.Replace("\n2. ", "\n1. ", StringComparison.Ordinal).Replace("\n3. ", "\n1. ", StringComparison.Ordinal),
        ["numbers with parentheses"] = Document.Replace("\n1. ", "\n1) ", StringComparison.Ordinal).Replace("\n2. ", "\n2) ", StringComparison.Ordinal).Replace("\n3. ", "\n3) ", StringComparison.Ordinal),
        ["a wrapped item"] = Document.Replace("to the archive of carts", "to the archive\n   of carts", StringComparison.Ordinal),
        ["a wrapped paragraph"] = Document.Replace("for 12% of customers, and it", "for 12% of customers,\nand it", StringComparison.Ordinal),
        ["setext headings"] = Document.Replace("## Root Cause\n", "Root Cause\n----------\n", StringComparison.Ordinal),
        ["numbered headings"] = Document.Replace("## Summary", "## 1. Summary", StringComparison.Ordinal).Replace("## Root Cause", "## 2. Root Cause", StringComparison.Ordinal),
        ["bold words"] = Document.Replace("dbâ€™s fault", "**dbâ€™s** fault", StringComparison.Ordinal),
    }.Select(form => new TestCaseData(form.Value).SetArgDisplayNames(form.Key));

    [TestCaseSource(nameof(Moves))]
    [TestCaseSource(nameof(Forms))]
    public void Nothing_is_reported(string text)
    {
        text.Should().NotBe(Document);
        var all = FindingsOnMain();
        _session.Commit(Path, text);
        _session.Check("--since", "main").Should().Be(ExitCode.Clean, string.Join('\n', _session.Findings));
        _session.Findings.Should().BeEmpty();
        _session.Error.Should().Be($"1 document, no findings, {all} old findings left out\n");
    }

    [TestCaseSource(nameof(Moves))]
    public void Nothing_is_reported_when_the_file_is_renamed_too(string text)
    {
        _session.Sandbox.Run("mv", Path, "docs/2025-03-04-carts.md");
        _session.Commit("docs/2025-03-04-carts.md", text);
        _session.Check("--since", "main");
        _session.Findings.Should().BeEmpty();
    }

    [Test]
    public void A_document_without_a_title_has_no_first_line_to_stick_to()
    {
        OnMain(Summary + Timeline + Resolution);
        _session.Commit(Path, Resolution + Summary + Timeline);
        _session.Check("--since", "main");
        _session.Findings.Should().BeEmpty();
        _session.Error.Should().Contain("old findings left out");
    }

    [Test]
    public void An_edit_in_what_has_moved_is_reported_alone()
    {
        _session.Sandbox.Run("mv", Path, "docs/2025-03-04-carts.md");
        _session.Commit("docs/2025-03-04-carts.md", Head + Causes + Details + Summary.Replace("12%", "120%", StringComparison.Ordinal) + Timeline + Resolution + Lessons + Actions);
        _session.Check("--since", "main").Should().Be(ExitCode.Findings);
        _session.Findings.Where(finding => !finding.StartsWith("PM4002 docs/2025-03-04-carts.md:", StringComparison.Ordinal) && !finding.StartsWith("PM9001", StringComparison.Ordinal)).Should().BeEmpty("a sentence that was edited is another one, with all mistakes in it");
        _session.Findings.Should().Contain(finding => finding.StartsWith("PM4002", StringComparison.Ordinal));
    }

    [Test]
    public void A_sentence_that_moves_to_another_section_is_news_there()
    {
        _session.Commit(Path, Document.Replace("It was the dbâ€™s fault.\n\n", "", StringComparison.Ordinal).Replace("The alert fired early.", "The alert fired early. It was the dbâ€™s fault.", StringComparison.Ordinal));
        _session.Check("--since", "main");
        _session.Findings.Should().ContainSingle().Which.Should().StartWith("PM9001");
    }

    [TestCase("We ask every team to look for queries like this one in the weeks to come")]
    [TestCase("The alert fired early. We ask every team to look for\nqueries like this one in the weeks to come")]
    [TestCase("Ask the team (they sit on the third floor")]
    [TestCase("- Ask the team (they sit on the third floor")]
    [TestCase("| Team | Query |\n| --- | --- |\n| Carts | The one that was slow")]
    public void A_section_without_a_full_stop_that_comes_to_stand_at_the_end_is_not_cut_off(string end)
    {
        var notes = $"## Notes\n\n{end}\n\n";
        OnMain(Head + Causes + Timeline + notes + Resolution);
        _session.Commit(Path, Head + Causes + Timeline + Resolution + notes);
        _session.Check(Path);
        _session.Findings.Should().Contain(finding => finding.StartsWith("PM9002", StringComparison.Ordinal));
        _session.Check("--since", "main").Should().Be(ExitCode.Clean);
        _session.Findings.Should().BeEmpty();
    }

    [TestCase("We ask every team to look for queries like this one in the weeks to", TestName = "What has moved is cut")]
    [TestCase("We ask every team to look for queries like this one in the weeks to come\n\nUntil then the old index will be kept as a fallb", TestName = "What is added is cut")]
    [TestCase("Ask the team (they sit on", TestName = "An open bracket is new")]
    [TestCase("```\nselect id", TestName = "A fence is never closed")]
    public void A_document_that_is_cut_off_while_a_section_moves_is_reported(string end)
    {
        const string Notes = "## Notes\n\n";
        OnMain(Head + Summary + Causes + Timeline + Notes + "We ask every team to look for queries like this one in the weeks to come\n\n```\nselect id\n```\n\n" + Resolution);
        _session.Commit(Path, Head + Summary + Causes + Timeline + Resolution + Notes + end);
        _session.Check("--since", "main").Should().Be(ExitCode.Findings);
        _session.Findings.Should().ContainSingle().Which.Should().StartWith("PM9002");
    }

    [TestCase("", "", TestName = "A value that is wrapped in a paragraph")]
    [TestCase("- ", "  ", TestName = "A value that is wrapped in a list")]
    [TestCase("> ", "> ", TestName = "A value that is wrapped in a quotation")]
    public void A_value_that_the_end_of_a_line_cuts_is_the_same_mistake(string first, string further)
    {
        const string Sentence = "The outage lasted 1 hour 43 minutes, from 10:02 UTC to 11:20 UTC on 2025-03-04.";
        OnMain($"{Title}\n{Summary}{first}{Sentence}\n\n{Causes}{Lessons}{Actions}");
        _session.Check("--rev", "main");
        var known = RulesOfFindings();
        known.Should().Contain("PM1001");
        foreach (var (before, behind) in new[] { ("1", "hour"), ("hour", "43"), ("43", "minutes"), ("to", "11:20"), ("11:20", "UTC") })
        {
            _session.Commit(Path, $"{Title}\n{Summary}{first}{Sentence.Replace($"{before} {behind}", $"{before}\n{further}{behind}", StringComparison.Ordinal)}\n\n{Causes}{Lessons}{Actions}");
            _session.Check(Path);
            RulesOfFindings().Should().Equal(known, behind);
            _session.Check("--since", "main");
            _session.Findings.Should().BeEmpty(behind);
        }
    }

    [Test]
    public void A_list_that_is_wrapped_anew_has_the_same_mistakes()
    {
        string[] items = ["The outage lasted 1 hour 43 minutes, from 10:02 UTC to 11:20 UTC on 2025-03-04.", "It was the dbâ€™s fault that 120% of customers saw errors.", "Ana should have noticed it 2 hours 5 minutes earlier."];
        OnMain($"{Title}\n{Summary}{Wrapped(items, 1000)}\n{Causes}{Lessons}{Actions}");
        _session.Check("--rev", "main");
        var known = RulesOfFindings();
        known.Should().Contain(["PM1001", "PM4002", "PM9001"]);
        foreach (var width in new[] { 23, 24, 30, 40, 56, 70 })
        {
            _session.Commit(Path, $"{Title}\n{Summary}{Wrapped(items, width)}\n{Causes}{Lessons}{Actions}");
            _session.Check(Path);
            RulesOfFindings().Should().Equal(known, $"{width}");
            _session.Check("--since", "main");
            _session.Findings.Should().BeEmpty($"{width}");
        }
    }

    private static string Wrapped(string[] items, int width)
    {
        var text = new StringBuilder();
        foreach (var item in items)
        {
            var length = text.Append('-').Length;
            foreach (var word in item.Split(' '))
            {
                var isFull = text.Length - length + word.Length > width;
                length = isFull ? text.Append("\n ").Length : length;
                text.Append(' ').Append(word);
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    private List<string> RulesOfFindings() => [.. _session.Findings.Select(finding => finding[..6])];

    private void OnMain(string text)
    {
        _session.Sandbox.Run("switch", "--quiet", "main");
        _session.Commit(Path, text);
        _session.Sandbox.Run("switch", "--quiet", "--force-create", "side");
    }

    private int FindingsOnMain()
    {
        _session.Check("--rev", "main");
        RulesOfFindings().Should().Contain(["PM1001", "PM2001", "PM7005", "PM9001", "PM5005"], "findings of many kinds are there to be lost");
        return _session.Findings.Count;
    }
}
