using Linter.Semantics;
using NodaTime;

namespace Linter.Tests.Semantics.ActionItems;

/// <summary>How owners, dates, tickets, ranks and states are written inside an item.</summary>
public sealed class ItemFieldReaderTests
{
    private static readonly StatedDay April = StatedDay.Iso("2025-04-01");
    private static readonly StatedDay FirstOfApril = new("1 April", null, 4, 1);

    [TestCase("Add an alert (@ana)", "@ana")]
    [TestCase("Add an alert, @ana", "@ana")]
    [TestCase("Add an alert - @ana", "@ana")]
    [TestCase("Add an alert (owner @ana)", "@ana")]
    [TestCase("Add an alert. Owner: @ana", "@ana")]
    [TestCase("Add an alert. Owner: Ana Ruiz. It pages the on-call.", "Ana Ruiz")]
    [TestCase("Add an alert (Assignee: Ana)", "Ana")]
    [TestCase("Add an alert (assigned to Ana Ruiz)", "Ana Ruiz")]
    [TestCase("Add an alert **担当: platform**", "platform")]
    [TestCase("Add an alert 担当：platform", "platform")]
    [TestCase("Add an alert (Ana Ruiz, 2025-04-01)", "Ana Ruiz")]
    [TestCase("Add an alert: Ana, 1 April", "Ana")]
    [TestCase("Add an alert – Ana, due 1 April", "Ana")]
    [TestCase("Add an alert, @ana, due 2025-04-01", "@ana")]
    [TestCase("Add an alert (PAY-812, owner @ana)", "@ana")]
    [TestCase("Add an alert [Backend]", "Backend")]
    [TestCase("**[Platform]** Add an alert", "Platform")]
    [TestCase("Add an alert (Backend Team, 2025-04-01)", "Backend Team")]
    [TestCase("Add an alert by 1 April (Ana Ruiz)", "Ana Ruiz")]
    [TestCase("**[Platform]** Add an alert. Owner: platform", "platform")]
    [TestCase("Add an alert **Owner:** @ana", "@ana")]
    [TestCase("@ana: Add an alert", "@ana")]
    [TestCase("@ana to add an alert", "@ana")]
    [TestCase("Ana will add an alert", "Ana")]
    [TestCase("Add an alert\n  - Owner: @ana", "@ana")]
    [TestCase("Add an alert\n  Owner: @ana", "@ana")]
    public void An_owner_is_read(string entry, string owner) => ActionDocument.Entry(entry, April, FirstOfApril).Owners.Select(field => field.Value).Should().Equal(owner);

    [TestCase("Add an alert")]
    [TestCase("Add an alert. Owner: TBD")]
    [TestCase("Add an alert (owner: ?)")]
    [TestCase("Add an alert (Owner: unassigned, PAY-3)")]
    [TestCase("Add an alert [Engineer]")]
    [TestCase("Add an alert (owner: @)")]
    [TestCase("Add alerts for Redis, Kafka, Postgres")]
    [TestCase("Add alerts for Redis, Kafka (PAY-3)")]
    [TestCase("Pin `@types/node` to one version")]
    [TestCase("Mail ops@example.com when a disk fills up")]
    [TestCase("Add an alert [Prevent]")]
    [TestCase("Add an alert (Grafana)")]
    [TestCase("Traefik: use one rule per host")]
    public void Nothing_else_is_an_owner(string entry) => ActionDocument.Entry(entry, April).Owners.Should().BeEmpty();

    [TestCase("Add an alert. Owners: @ana, @bo")]
    [TestCase("Add an alert (@ana, @bo, 2025-04-01)")]
    [TestCase("Add an alert. Owner: Ana Ruiz and Bo Lind")]
    [TestCase("Add an alert, @ana and @bo, due 2025-04-01")]
    public void Two_owners_are_two(string entry) => ActionDocument.Entry(entry, April).Owners.Should().HaveCount(2);

    [TestCase("Add an alert, due 2025-04-01")]
    [TestCase("Add an alert by 2025-04-01")]
    [TestCase("Add an alert before 2025-04-01")]
    [TestCase("Add an alert (Due: 2025-04-01)")]
    [TestCase("Add an alert (**Due: 2025-04-01**)")]
    [TestCase("Add an alert. Tracking: `AUTH-512`. Due: 2025-04-01.")]
    [TestCase("Add an alert [ETA: 2025-04-01]")]
    [TestCase("Add an alert (Target date: 2025-04-01)")]
    [TestCase("Add an alert (Estimated completion: 2025-04-01)")]
    [TestCase("Add an alert (@ana, 2025-04-01)")]
    [TestCase("Add an alert, @ana, 2025-04-01")]
    [TestCase("Add an alert (2025-04-01)")]
    [TestCase("Add an alert\n  - Deadline: 2025-04-01")]
    [TestCase("Add an alert 期限：2025-04-01")]
    public void A_due_date_is_read(string entry)
    {
        var item = ActionDocument.Entry(entry, April);

        item.Due.Should().BeEquivalentTo(new { Text = "2025-04-01", Date = new LocalDate(2025, 4, 1), IsExplicit = true, IsVague = false });
        item.Text.Should().StartWith("Add an alert").And.NotContainAny("2025", "ue", "(", "[");
    }

    [TestCase("Freeze deploys until 2025-04-01")]
    [TestCase("Replace certificates that expire before 2025-04-01")]
    [TestCase("Restore the rows deleted since 2025-04-01 from the backup")]
    [TestCase("Compare the log of 2025-04-01 with the audit trail")]
    public void A_date_of_the_description_is_not_due(string entry)
    {
        var item = ActionDocument.Entry(entry, April);

        item.Due.Should().BeNull();
        item.Text.Should().Be(entry);
    }

    [Test]
    public void A_date_without_a_cue_before_the_incident_is_not_due() =>
        ActionDocument.Entry("Look at the deploy again (2025-03-01)", StatedDay.Iso("2025-03-01")).Due.Should().BeNull();

    [TestCase("Add an alert, ASAP", "ASAP")]
    [TestCase("Add an alert (next sprint)", "next sprint")]
    [TestCase("Add an alert by next week", "next week")]
    [TestCase("Add an alert (Q3 2025)", "Q3 2025")]
    [TestCase("Add an alert. ETA: 2 weeks", "2 weeks")]
    [TestCase("Add an alert. Due: TBD", "TBD")]
    public void A_due_date_in_words_is_vague(string entry, string words) =>
        ActionDocument.Entry(entry).Due.Should().BeEquivalentTo(new { Text = words, Date = (LocalDate?)null, IsExplicit = false, IsVague = true });

    [TestCase("Add an alert by end of May 2025", 2025, 5, 31)]
    [TestCase("Add an alert (Estimated completion: April 2025)", 2025, 4, 30)]
    [TestCase("Add an alert, due 2025-W14", 2025, 4, 6)]
    [TestCase("Add an alert (due: February 2028)", 2028, 2, 29)]
    public void A_period_is_due_on_its_last_day(string entry, int year, int month, int day) =>
        ActionDocument.Entry(entry).Due.Should().BeEquivalentTo(new { Date = new LocalDate(year, month, day), IsExplicit = false, IsVague = false });

    [TestCase("1 April", 4, 1, 2025)]
    [TestCase("1 February", 2, 1, 2026)]
    [TestCase("29 February", 2, 29, 2028)]
    [TestCase("4 March", 3, 4, 2025)]
    public void A_date_without_a_year_is_the_next_one_after_the_incident(string phrase, int month, int day, int year) =>
        ActionDocument.Entry($"Add an alert, due {phrase}", new StatedDay(phrase, null, month, day)).Due
            .Should().BeEquivalentTo(new { Date = new LocalDate(year, month, day), IsExplicit = false });

    [Test]
    public void A_date_that_could_be_swapped_is_not_explicit() =>
        ActionDocument.Entry("Add an alert, due 04/05/2025", new StatedDay("04/05/2025", 2025, 4, 5, IsAmbiguous: true)).Due!.IsExplicit.Should().BeFalse();

    [TestCase("Add an alert. Due: -")]
    [TestCase("Add an alert (ETA: ?)")]
    [TestCase("Add an alert")]
    public void An_empty_due_field_says_nothing(string entry) => ActionDocument.Entry(entry).Due.Should().BeNull();

    [TestCase("Add an alert [P1]", "P1")]
    [TestCase("P0: Add an alert", "P0")]
    [TestCase("Add an alert [Priority: High]", "High")]
    [TestCase("Add an alert (high priority)", "high priority")]
    [TestCase("Add an alert, @ana, P2", "P2")]
    public void A_priority_is_read(string entry, string priority)
    {
        var item = ActionDocument.Entry(entry);

        item.Priority!.Value.Should().Be(priority);
        item.Text.Should().Be("Add an alert");
    }

    [TestCase("Add an alert on P99 latency")]
    [TestCase("Page for P1 alerts only")]
    public void Other_uses_of_a_letter_and_number_are_no_priority(string entry) => ActionDocument.Entry(entry).Priority.Should().BeNull();

    [TestCase("[x] Add an alert", ActionStatus.Done)]
    [TestCase("[ ] Add an alert", ActionStatus.Open)]
    [TestCase("[] Add an alert", ActionStatus.Open)]
    [TestCase("✅ Add an alert", ActionStatus.Done)]
    [TestCase("~~Add an alert~~", ActionStatus.Done)]
    [TestCase("~~Add an alert~~ won't do: the service is retired", ActionStatus.Cancelled)]
    [TestCase("Add an alert **DONE**", ActionStatus.Done)]
    [TestCase("Add an alert DONE", ActionStatus.Done)]
    [TestCase("Add an alert (Completed)", ActionStatus.Done)]
    [TestCase("Add an alert. **(Done during this incident)**", ActionStatus.Done)]
    [TestCase("Add an alert (done!)", ActionStatus.Done)]
    [TestCase("Add an alert - in progress", ActionStatus.InProgress)]
    [TestCase("Add an alert (deferred)", ActionStatus.Deferred)]
    [TestCase("TODO: Add an alert", ActionStatus.Open)]
    [TestCase("Add an alert. Status: open", ActionStatus.Open)]
    [TestCase("Add an alert（完了）", ActionStatus.Done)]
    [TestCase("Add an alert（未着手）", ActionStatus.Open)]
    [TestCase("[ ] Add an alert (done)", ActionStatus.Done)]
    public void A_state_is_read(string entry, ActionStatus status) => ActionDocument.Entry(entry).Status.Should().Be(status);

    [TestCase("Add an alert when a job is done")]
    [TestCase("Close tickets that are open for a year")]
    [TestCase("Add a check that backups are complete (nightly)")]
    public void A_word_of_the_description_is_no_state(string entry) => ActionDocument.Entry(entry).Status.Should().Be(ActionStatus.Unknown);

    [Test]
    public void A_state_outside_the_vocabulary_is_kept()
    {
        var item = ActionDocument.Entry("Add an alert. Status: simmering");

        item.StatusField!.Value.Should().Be("simmering");
        item.Status.Should().Be(ActionStatus.Unknown);
    }

    [TestCase("done 2025-04-01")]
    [TestCase("done, 2025-04-01")]
    [TestCase("Completed on 2025-04-01")]
    public void A_done_date_is_no_due_date(string state)
    {
        var item = ActionDocument.Entry($"Add an alert ({state})", April);

        item.Due.Should().BeNull();
        item.StatusField!.Value.Should().Be(state);
        item.Status.Should().Be(ActionStatus.Done);
        item.Text.Should().Be("Add an alert");
    }

    [TestCase("**Code review:** Schedule a review", "Code review", "Schedule a review")]
    [TestCase("**🔍 Code review:** Schedule a review", "Code review", "Schedule a review")]
    [TestCase("**Add an alert:** it should page", null, "Add an alert: it should page")]
    [TestCase("**Task 2:** Schedule a review", null, "Schedule a review")]
    [TestCase("Schedule a review", null, "Schedule a review")]
    public void A_label_is_told_from_the_action(string entry, string? label, string text)
    {
        var item = ActionDocument.Entry(entry);

        item.Label.Should().Be(label);
        item.Text.Should().Be(text);
    }

    [Test]
    public void Fields_keep_their_places()
    {
        var document = ActionDocument.Read("## Action Items\n\n- [ ] **Add** an alert ([PAY-812](https://jira.example.com/browse/PAY-812), owner **@ana**, due 2025-04-01)\n", April);
        var item = document.Items.Single();

        document.At(item.Owners.Single().Span).Should().Be("@ana");
        document.At(item.Due!.Span).Should().Be("2025-04-01");
        document.At(item.Tickets.Single().Span).Should().Be("PAY-812");
        document.At(item.Span).Should().StartWith("**Add**").And.EndWith("2025-04-01)");
        item.Text.Should().Be("Add an alert");
    }
}
