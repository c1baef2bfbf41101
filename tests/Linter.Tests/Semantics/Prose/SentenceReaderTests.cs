using Linter.Semantics.Prose;
using Linter.Text;

namespace Linter.Tests.Semantics.Prose;

public sealed class SentenceReaderTests
{
    [TestCase("The queue filled up. Workers stopped.", "The queue filled up.", "Workers stopped.")]
    [TestCase("It broke! Why? Nobody knew.", "It broke!", "Why?", "Nobody knew.")]
    [TestCase("Without a full stop", "Without a full stop")]
    [TestCase("We restarted it. etcd came back.", "We restarted it.", "etcd came back.")]
    [TestCase("Gone… Then back.", "Gone…", "Then back.")]
    [TestCase("He wrote \"it is fine.\" Then it broke.", "He wrote \"it is fine.\"", "Then it broke.")]
    [TestCase("(Nobody was paged.) The alert was muted.", "(Nobody was paged.)", "The alert was muted.")]
    [TestCase("See https://status.test/a.b. Next we looked at v1.2. Fine.", "See https://status.test/a.b.", "Next we looked at v1.2.", "Fine.")]
    [TestCase("The certificate was issued by the CA. The chain was fine.", "The certificate was issued by the CA.", "The chain was fine.")]
    [TestCase("Orders were lost, etc. We replayed them.", "Orders were lost, etc.", "We replayed them.")]
    [TestCase("It ended at 5 p.m. We wrote to everyone.", "It ended at 5 p.m.", "We wrote to everyone.")]
    [TestCase("It took 30 min. Then it was over.", "It took 30 min.", "Then it was over.")]
    [TestCase("Until 10:00 EST. We waited.", "Until 10:00 EST.", "We waited.")]
    [TestCase("Asked again, he said no. Then he left.", "Asked again, he said no.", "Then he left.")]
    public void Sentences_end_where_a_reader_ends_them(string text, params string[] sentences) =>
        Read(text).Should().Equal(sentences);

    [TestCase("Approx. 40 % of users, i.e. most shops, e.g. Ours, saw it.")]
    [TestCase("From 2.30 a.m. UTC to 4 p.m. PST it was slow.")]
    [TestCase("It began at 9 a.m. Monday and ended at 5 p.m. Pacific time.")]
    [TestCase("Latency was 1.5 s on v2.0.1 of node.js and rose.")]
    [TestCase("Ca. 30 nodes vs. 40 nodes, cf. Runbook no. 7.")]
    [TestCase("J. Miller and the U.S. team looked at it.")]
    [TestCase("It was written by R. Howe of the U.K. office.")]
    [TestCase("Dr. Wu of Acme Inc. and others helped.")]
    [TestCase("On the 7. May 2024 it went down.")]
    [TestCase("It went... nowhere, as \"why?\" was all we asked.")]
    [TestCase("The cache (it holds sessions. It is large.) was empty.")]
    public void A_full_stop_inside_a_sentence_does_not_end_it(string text) =>
        Read(text).Should().Equal(text);

    [Test]
    public void A_sentence_runs_over_soft_wrapped_lines_of_an_item_and_keeps_its_place()
    {
        const string Text = "- About **forty** users\n  could not pay. Others\n  were fine.";
        var sentences = SentenceReader.Read(ProseSample.Items(Text).Single());

        sentences.Select(sentence => sentence.Text).Should().Equal("About forty users could not pay.", "Others were fine.");
        sentences.Select(sentence => ProseSample.Slice(Text, sentence.Span)).Should().Equal("About **forty** users\n  could not pay.", "Others\n  were fine.");
    }

    [Test]
    public void Lines_of_one_paragraph_are_running_text_for_a_section_and_items_of_their_own_when_asked_one_by_one()
    {
        const string Text = "All logins\nfailed. Nobody\nnoticed.";
        var items = ProseSample.Items(Text).ToList();

        ProseSample.Sentences(Text).Select(sentence => sentence.Text).Should().Equal("All logins failed.", "Nobody noticed.");
        SentenceReader.ReadRun(items).Should().HaveCount(2);
        SentenceReader.Read(items[1]).Select(sentence => sentence.Text).Should().Equal("failed.", "Nobody");
        SentenceReader.Read(items[0].Section)[1].Item.Should().BeSameAs(items[1]);
    }

    [Test]
    public void A_label_is_not_part_of_the_sentence_and_starts_a_new_one()
    {
        const string Text = "**Impact:** Logins failed\n**Root Cause:** A full disk";
        ProseSample.Sentences(Text).Select(sentence => ProseSample.Slice(Text, sentence.Span)).Should().Equal("Logins failed", "A full disk");
    }

    [Test]
    public void A_label_without_a_value_is_no_sentence() =>
        ProseSample.Sentences("- **Impact:**").Should().BeEmpty();

    [Test]
    public void A_hard_break_ends_a_sentence() =>
        Read("Logins failed  \nPayments worked").Should().Equal("Logins failed", "Payments worked");

    [Test]
    public void Paragraphs_are_texts_of_their_own() =>
        Read("Logins failed\n\nPayments worked").Should().Equal("Logins failed", "Payments worked");

    [Test]
    public void The_cells_of_a_row_are_read_apart() =>
        Read("| Part | Effect |\n|---|---|\n| Mobile app | Slow. Then down |").Should().Equal("Mobile app", "Slow.", "Then down");

    [Test]
    public void Places_map_both_ways()
    {
        const string Text = "It was `down`. Then **all users**\nwere out.";
        var sentence = ProseSample.Sentences(Text)[1];
        var plain = new TextSpan(sentence.Text.IndexOf("all users", StringComparison.Ordinal), "all users".Length);

        ProseSample.Slice(Text, sentence.ToSource(plain)).Should().Be("all users");
        sentence.ToPlain(sentence.ToSource(plain)).Should().Be(plain);
        sentence.ToStatement().Should().Be(new Linter.Semantics.Statement("Then all users were out.", sentence.Span, sentence.Section));
    }

    private static IEnumerable<string> Read(string text) => ProseSample.Sentences(text).Select(sentence => sentence.Text);
}
