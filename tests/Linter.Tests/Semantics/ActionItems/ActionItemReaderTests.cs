using Linter.Semantics;
using Linter.Syntax;
using Linter.Testing;
using Linter.Text;
using NodaTime;

namespace Linter.Tests.Semantics.ActionItems;

/// <summary>Which parts of a document are action items, and how they are grouped.</summary>
public sealed class ActionItemReaderTests
{
    private const string Two = "- Add an alert on queue depth\n- Cap the retry rate\n";

    private static string[] TextsOf(ActionDocument document) => [.. document.Items.Select(item => item.Text)];

    [TestCase("## Action Items\n\n- Add an alert on queue depth\n- Cap the retry rate\n", ActionOrigin.List)]
    [TestCase("## Follow-ups\n\n1. Add an alert on queue depth\n2. Cap the retry rate\n", ActionOrigin.List)]
    [TestCase("**Next steps**\n\n* [ ] Add an alert on queue depth\n* [x] Cap the retry rate\n", ActionOrigin.List)]
    [TestCase("- **Tasks:**\n  - Add an alert on queue depth\n  - Cap the retry rate\n", ActionOrigin.List)]
    [TestCase("## Action Items\n\n| Item | Owner |\n|---|---|\n| Add an alert on queue depth | |\n| Cap the retry rate | |\n", ActionOrigin.Table)]
    [TestCase("Tasks:\n\nAdd an alert on queue depth.\nCap the retry rate.\n", ActionOrigin.Lines)]
    [TestCase("## Action Items\n\n• Add an alert on queue depth\n• Cap the retry rate\n", ActionOrigin.Lines)]
    [TestCase("## Action Items\n\nWe will add an alert on queue depth. We'll cap the retry rate.\n", ActionOrigin.Prose)]
    public void Each_form_gives_its_items(string section, ActionOrigin origin)
    {
        var document = ActionDocument.Read($"# Checkout outage\n\n{section}");

        document.Items.Should().HaveCount(2).And.OnlyContain(item => item.Origin == origin);
        TextsOf(document).Select(text => text.TrimEnd('.')).Should().SatisfyRespectively(
            first => first.Should().BeEquivalentTo("Add an alert on queue depth"),
            second => second.Should().BeEquivalentTo("Cap the retry rate"));
    }

    [Test]
    public void A_passive_promise_is_an_item() =>
        TextsOf(ActionDocument.Read("## Action Items\n\nThe outage hurt. A runbook will be written by Friday. This will be hard.\n"))
            .Should().ContainSingle().Which.Should().StartWith("A runbook will be written");

    [Test]
    public void A_product_that_will_do_something_is_no_promise() =>
        ActionDocument.Read("## Corrective actions\n\nNode will close the socket when the buffer is full.\n").Items.Should().BeEmpty();

    [Test]
    public void Sentences_around_a_list_are_no_items() =>
        TextsOf(ActionDocument.Read($"## Action Items\n\nWe will do the following:\n\n{Two}\nReview this list in our weekly meeting.\n")).Should().HaveCount(2);

    [Test]
    public void A_closing_sentence_ends_the_lines()
    {
        var document = ActionDocument.Read("Tasks:\n\nAdd an alert on queue depth.\nCap the retry rate for\nall clients.\nBy doing this we hope to sleep better.\n");

        TextsOf(document).Should().Equal("Add an alert on queue depth.", "Cap the retry rate for all clients.");
    }

    [Test]
    public void Nested_bullets_go_on_with_their_item()
    {
        var item = ActionDocument.Entry("Cover the importer with tests\n  - an empty file\n  - a file with one row");

        item.Text.Should().Be("Cover the importer with tests");
        item.Details.Should().Be("an empty file a file with one row");
    }

    [Test]
    public void A_nested_state_does_not_close_the_item() =>
        ActionDocument.Entry("Cover the importer with tests\n  - Add an empty file (done)\n  - Add a file with one row").Status.Should().Be(ActionStatus.Unknown);

    [TestCase("- Monitoring:\n  - Add an alert on queue depth\n  - Cap the retry rate\n")]
    [TestCase("- **Short-term**\n  - Add an alert on queue depth\n  - Cap the retry rate\n")]
    [TestCase("### Short-term\n\n- Add an alert on queue depth\n\n### Long-term\n\n- Cap the retry rate\n")]
    [TestCase("**Short-term**\n\n- Add an alert on queue depth\n\n**Later**\n\n- Cap the retry rate\n")]
    [TestCase("### Process improvements\n\n1. Add an alert on queue depth\n\n### Detection\n\n1. Cap the retry rate\n")]
    public void Groups_are_no_items_and_share_one_list(string groups)
    {
        var document = ActionDocument.Read($"# Checkout outage\n\n## Action Items\n\n{groups}");

        TextsOf(document).Should().Equal("Add an alert on queue depth", "Cap the retry rate");
        document.Lists.Should().ContainSingle().Which.HeadSpan.Should().Match<TextSpan>(span => document.At(span) == "Action Items");
    }

    [Test]
    public void Bullets_below_a_number_that_ends_in_a_colon_belong_to_it() =>
        ActionDocument.Read("## Action Items\n\n1. **Engine metrics**\n   We plan to watch:\n\n- lock waits\n- bloat\n\n2. **Failover drill**\n").Items.Should().HaveCount(2);

    [Test]
    public void Broad_measures_are_improvements_where_tasks_are_named()
    {
        var document = ActionDocument.Read($"## Corrective and Preventative Measures\n\n- Better tests are needed.\n\nSpecific tasks to address this:\n\n{Two}");

        TextsOf(document).Should().HaveCount(2);
        document.Improvements.Should().ContainSingle().Which.Text.Should().Be("Better tests are needed.");
        document.LineOf(document.Lists.Single().HeadSpan).Should().Be(5);
    }

    [Test]
    public void Broad_measures_with_owners_stay_action_items() =>
        ActionDocument.Read($"## Prevention\n\n- Add a canary stage (owner @ana)\n\n## Action Items\n\n{Two}").Items.Should().HaveCount(3);

    [Test]
    public void Improvements_count_only_where_nothing_else_does()
    {
        const string improvements = "## Corrective and Preventative Measures\n\n- **Improvements/Fixes:**\n  - Enhance the test suite.\n";

        ActionDocument.Read(improvements).Lists.Should().ContainSingle().Which.IsFromImprovements.Should().BeTrue();
        ActionDocument.Read(improvements + "- **Tasks:**\n  - Add a canary stage.\n").Lists.Should().ContainSingle().Which.Items.Should().ContainSingle();
    }

    [Test]
    public void Lessons_inside_the_section_are_left_out() =>
        TextsOf(ActionDocument.Read($"## Action Items\n\n{Two}\n### What went wrong\n\n- The pager was muted\n")).Should().HaveCount(2);

    [Test]
    public void A_mixed_section_gives_only_what_reads_as_an_action() =>
        TextsOf(ActionDocument.Read("## Lessons learned and preventive measures\n\n- The pager was muted for weeks\n- Add an alert on queue depth\n")).Should().Equal("Add an alert on queue depth");

    [TestCase("None: the service is retired on 2025-04-30 (DEC-7).")]
    [TestCase("No action: accepted risk, see ADR 12.")]
    [TestCase("- None")]
    [TestCase("We decided not to change the importer, because it is retired in May.")]
    public void A_declined_list_has_no_items_but_a_reason(string body)
    {
        var list = ActionDocument.Read($"## Action Items\n\n{body}\n").Lists.Should().ContainSingle().Subject;

        list.Items.Should().BeEmpty();
        list.DeclinedReason.Should().NotBeNull();
    }

    [TestCase("We take this very seriously.")]
    [TestCase("- TBD\n- ...")]
    [TestCase("1. {{ summary }} [link to github issue]")]
    [TestCase("| Action Item | Owner | Due |\n|---|---|---|\n| | | |\n| TBD | | |")]
    public void A_section_without_an_action_gives_an_empty_list(string body)
    {
        var document = ActionDocument.Read($"# Checkout outage\n\n## Action Items\n\n{body}\n");

        document.Lists.Should().ContainSingle().Which.Items.Should().BeEmpty();
        document.Lists[0].DeclinedReason.Should().BeNull();
    }

    [TestCase("## Summary\n\nTODO: ask the vendor for the log.\n")]
    [TestCase("## Timeline\n\n- 10:00 UTC: Deploy\n- 10:10 UTC: Rollback\n")]
    public void Other_sections_give_no_list(string markdown) => ActionDocument.Read(markdown).Lists.Should().BeEmpty();

    [TestCase("Owner for all: @ana\n\n" + Two)]
    [TestCase("**Owner:** @ana\n\n" + Two)]
    [TestCase(Two + "\nOwner for all items: @ana\n")]
    public void An_owner_stated_once_belongs_to_the_list(string body) =>
        ActionDocument.Read($"## Action Items\n\n{body}").Lists.Should().ContainSingle().Which.SharedOwner!.Value.Should().Be("@ana");

    [Test]
    public void A_due_date_stated_once_belongs_to_the_list() =>
        ActionDocument.Read($"## Action Items\n\nDue: 2025-04-30\n\n{Two}", StatedDay.Iso("2025-04-30")).Lists.Single().SharedDue!.Date.Should().Be(new LocalDate(2025, 4, 30));

    [TestCase("### @ana\n\n" + Two, "@ana")]
    [TestCase("### Ana Ruiz\n\n" + Two, "Ana Ruiz")]
    [TestCase("- @ana\n  - Add an alert on queue depth\n  - Cap the retry rate\n", "@ana")]
    public void A_person_as_title_owns_the_items_below(string body, string owner) =>
        ActionDocument.Read($"# Checkout outage\n\n## Action Items\n\n{body}").Items.Should().HaveCount(2).And.OnlyContain(item => item.Owners.Single().Value == owner);

    [TestCase("### Load Testing\n\n" + Two)]
    [TestCase("### Short Term\n\n" + Two)]
    [TestCase("### Process Improvements\n\n" + Two)]
    public void A_topic_as_title_owns_nothing(string body) =>
        ActionDocument.Read($"# Checkout outage\n\n## Action Items\n\n{body}").Items.Should().HaveCount(2).And.OnlyContain(item => item.Owners.Count == 0);

    [Test]
    public void A_group_that_is_completed_closes_its_items() =>
        ActionDocument.Read($"## Action Items\n\n### Immediate (completed)\n\n{Two}").Items.Should().OnlyContain(item => item.Status == ActionStatus.Done);

    [Test]
    public void Pairs_of_task_and_deadline_are_one_item_each()
    {
        var document = ActionDocument.Read(
            "## Action Items\n\n- **Task:** Add an alert on queue depth\n- **Deadline:** 2025-04-30\n- **Task:** Cap the retry rate\n- **Deadline:** 2025-05-31\n",
            StatedDay.Iso("2025-04-30"), StatedDay.Iso("2025-05-31"));

        TextsOf(document).Should().Equal("Add an alert on queue depth", "Cap the retry rate");
        document.Items.Select(item => item.Due!.Date).Should().Equal(new LocalDate(2025, 4, 30), new LocalDate(2025, 5, 31));
    }

    [TestCase("| Action Item | Type | Who | Priority | Bug # | Due Date | Status |", "| Add an alert | prevent | Ana Ruiz | P1 | PAY-3 | 2025-04-30 | open |")]
    [TestCase("| Aksjon | Type | Eier | Prioritet | Referanse | Frist | Status |", "| Add an alert | prevent | Ana Ruiz | P1 | PAY-3 | 2025-04-30 | open |")]
    [TestCase("| アクション | カテゴリ | 担当 | 優先度 | チケット | 期限 | ステータス |", "| Add an alert | prevent | Ana Ruiz | P1 | PAY-3 | 2025-04-30 | open |")]
    [TestCase("| Acción | Tipo | Responsable | Prioridad | Enlace | Fecha límite | Estado |", "| Add an alert | prevent | Ana Ruiz | P1 | PAY-3 | 2025-04-30 | open |")]
    [TestCase("| # | State | Deadline | Assignee | Jira | Category | Urgency | Description |", "| 1 | open | 2025-04-30 | Ana Ruiz | PAY-3 | prevent | P1 | Add an alert |")]
    public void Columns_are_found_by_name(string header, string row)
    {
        var columns = header.Count(unit => unit == '|') - 1;
        var ruler = string.Concat(Enumerable.Repeat("|---", columns)) + "|";
        var item = ActionDocument.Read($"## Action Items\n\n{header}\n{ruler}\n{row}\n", StatedDay.Iso("2025-04-30")).Items.Single();

        item.Text.Should().Be("Add an alert");
        item.Owners.Single().Value.Should().Be("Ana Ruiz");
        item.Due!.Date.Should().Be(new LocalDate(2025, 4, 30));
        item.Tickets.Single().Value.Should().Be("PAY-3");
        item.Priority!.Value.Should().Be("P1");
        item.Type!.Value.Should().Be("prevent");
        item.Status.Should().Be(ActionStatus.Open);
    }

    [Test]
    public void A_ticket_cell_may_hold_the_state()
    {
        var item = ActionDocument.Read("## Action Items\n\n| Action Item | Owner | Bug |\n|---|---|---|\n| Add an alert | ana | Bug 4711815 **TODO** |\n").Items.Single();

        item.Tickets.Single().Value.Should().Be("Bug 4711815");
        item.Status.Should().Be(ActionStatus.Open);
    }

    [TestCase("@ana, @bo", 2)]
    [TestCase("Ana and Bo", 2)]
    [TestCase("@ana (Backend)", 1)]
    [TestCase("lead: @ana, with @bo", 1)]
    [TestCase("Backend Team", 1)]
    [TestCase("TBD", 0)]
    [TestCase("-", 0)]
    [TestCase("?", 0)]
    [TestCase("n/a", 0)]
    [TestCase("[Engineer]", 0)]
    [TestCase("@", 0)]
    [TestCase("", 0)]
    public void An_owner_cell_names_people_or_nobody(string cell, int owners) =>
        ActionDocument.Read($"## Action Items\n\n| Task | Owner |\n|---|---|\n| Add an alert | {cell} |\n").Items.Single().Owners.Should().HaveCount(owners);

    [Test]
    public void Measurements_in_a_table_are_no_actions() =>
        ActionDocument.Read("## Remediation\n\n| Metric | Before | After |\n|---|---|---|\n| p99 | 3 s | 0.2 s |\n").Items.Should().BeEmpty();

    [TestCase("000.md", 36, new[] { 37, 38, 39 })]
    [TestCase("001.md", 38, new[] { 39, 40, 41 })]
    [TestCase("002.md", 100, new[] { 102, 103, 104, 105 })]
    [TestCase("003.md", 33, new[] { 35, 36, 37, 38, 39 })]
    [TestCase("004.md", 32, new[] { 33, 34, 35, 36 })]
    public void The_seeds_have_one_list_of_tasks_without_fields(string name, int head, int[] lines)
    {
        var document = ActionDocument.ReadFile(Seed(name), new LocalDate(2024, 8, 10));
        var list = document.Lists.Should().ContainSingle().Subject;

        document.LineOf(list.HeadSpan).Should().Be(head);
        list.Items.Select(item => document.LineOf(item.Span)).Should().Equal(lines);
        list.Items.Should().OnlyContain(item => item.Owners.Count == 0 && item.Due == null && item.Tickets.Count == 0 && item.Priority == null);
    }

    [TestCase("000.md", new[] { 34, 35 })]
    [TestCase("001.md", new[] { 36, 37 })]
    [TestCase("002.md", new[] { 96, 97, 98 })]
    [TestCase("003.md", new[] { 28, 29, 30, 31, 32 })]
    [TestCase("004.md", new[] { 30, 31 })]
    public void The_seeds_keep_improvements_apart(string name, int[] lines)
    {
        var document = ActionDocument.ReadFile(Seed(name), new LocalDate(2024, 8, 10));

        document.Improvements.Select(improvement => document.LineOf(improvement.Span)).Should().Equal(lines);
    }

    [Test]
    public void Fields_added_to_one_task_of_a_seed_belong_to_it_alone()
    {
        var lines = Seed("004.md").Split('\n');
        var before = lines[32].TrimEnd('\r');
        lines[32] = before + " (@ana, due 2024-08-20, OPS-12)";
        var document = ActionDocument.ReadFile(string.Join('\n', lines), new LocalDate(2024, 8, 10), StatedDay.Iso("2024-08-20"));
        var first = document.Items.First();

        first.Owners.Single().Value.Should().Be("@ana");
        first.Due.Should().BeEquivalentTo(new { Text = "2024-08-20", Date = new LocalDate(2024, 8, 20), IsExplicit = true });
        first.Tickets.Single().Value.Should().Be("OPS-12");
        first.Text.Should().Be(before[before.IndexOf("Schedule", StringComparison.Ordinal)..]);
        document.Items.Skip(1).Should().HaveCount(3).And.OnlyContain(item => item.Owners.Count == 0 && item.Due == null && item.Tickets.Count == 0);
    }

    [TestCase("2024-08-20")]
    [TestCase("2023-08-20")]
    public void The_model_reads_a_due_date_by_itself(string day)
    {
        var lines = Seed("004.md").Split('\n');
        lines[32] = lines[32].TrimEnd('\r') + $" (@ana, due {day}, OPS-12)";
        var model = new SemanticModel(SyntaxTree.Parse(SourceText.From(string.Join('\n', lines))));

        model.ActionItemLists.Single().Items[0].Due.Should().BeEquivalentTo(new { Date = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value, IsExplicit = true });
    }

    private static string Seed(string name) => SeedFolder.Read(name).Content;
}
