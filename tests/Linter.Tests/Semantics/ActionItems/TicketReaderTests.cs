namespace Linter.Tests.Semantics.ActionItems;

/// <summary>What counts as a ticket.</summary>
public sealed class TicketReaderTests
{
    [TestCase("Add an alert (PAY-812)", "PAY-812")]
    [TestCase("PAY-812: Add an alert", "PAY-812")]
    [TestCase("Add an alert #123", "#123")]
    [TestCase("Add an alert (acme/shop#45)", "acme/shop#45")]
    [TestCase("Add an alert, Bug 5554823", "Bug 5554823")]
    [TestCase("Add an alert. Tracking: `AUTH-512`", "AUTH-512")]
    [TestCase("Add an alert [issue](https://github.com/acme/shop/issues/45)", "acme/shop#45")]
    [TestCase("Add an alert ([link to issue](https://github.com/acme/shop/pull/46))", "acme/shop#46")]
    [TestCase("Add an alert https://jira.example.com/browse/PAY-812", "PAY-812")]
    [TestCase("Add an alert (https://gitlab.example.com/acme/shop/-/issues/9)", "acme/shop#9")]
    [TestCase("Add an alert (https://bugzilla.example.com/show_bug.cgi?id=77)", "Bug 77")]
    public void A_ticket_is_read_and_left_out_of_the_text(string entry, string ticket)
    {
        var item = ActionDocument.Entry(entry);

        item.Tickets.Select(field => field.Value).Should().Equal(ticket);
        item.Text.TrimEnd('.').Should().Be("Add an alert");
    }

    [TestCase("UTF-8")]
    [TestCase("SHA-256")]
    [TestCase("CVE-2021-44228")]
    [TestCase("RFC-2119")]
    [TestCase("SEV-1")]
    [TestCase("P-0")]
    [TestCase("HTTP-500")]
    [TestCase("PM2021-008")]
    [TestCase("PM-2026-036")]
    [TestCase("ISO-8601")]
    [TestCase("WEB-01")]
    [TestCase("us-east-1")]
    [TestCase("US-EAST-1")]
    [TestCase("`#fff`")]
    [TestCase("TLS-1.2")]
    public void A_code_of_another_kind_is_no_ticket(string code) => ActionDocument.Entry($"Handle {code} in the importer").Tickets.Should().BeEmpty();

    [TestCase("Read [the guide](https://example.com/guide)")]
    [TestCase("Follow https://github.com/acme/shop/blob/main/README.md")]
    [TestCase("Set up an inventory (for example <https://github.com/acme/recon>)")]
    public void A_link_to_a_page_is_no_ticket(string entry) => ActionDocument.Entry(entry).Tickets.Should().BeEmpty();

    [Test]
    public void A_link_that_is_a_word_of_the_sentence_stays_in_the_text() =>
        ActionDocument.Entry("Diagnose the original [issue](https://github.com/acme/shop/issues/45), which is still open to debate").Text
            .Should().Be("Diagnose the original issue, which is still open to debate");

    [Test]
    public void One_link_is_one_ticket() =>
        ActionDocument.Entry("Add an alert ([#45](https://github.com/acme/shop/issues/45))").Tickets.Should().ContainSingle();

    [Test]
    public void Two_tickets_are_two() => ActionDocument.Entry("Add an alert (PAY-812, PAY-813)").Tickets.Should().HaveCount(2);
}
