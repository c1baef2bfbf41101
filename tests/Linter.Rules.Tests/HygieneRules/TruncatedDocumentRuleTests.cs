using Linter.Testing;
using static Linter.Testing.RuleVerifier<Linter.Rules.HygieneRules.TruncatedDocumentRule>;

namespace Linter.Rules.Tests.HygieneRules;

public sealed class TruncatedDocumentRuleTests
{
    private const string Story = """
        # Queue outage

        A consumer had stopped without anyone noticing it.

        The queue filled up until the broker refused new messages.

        The consumer was started again by hand at 10:40 UTC.


        """;

    [Test]
    public void The_end_of_an_unfinished_sentence_is_reported() => Verify(
        "By addressing these tasks [|we aim to prevent similar out|]\n",
        "The document ends in the middle of a sentence: \"… we aim to prevent similar out\".");

    [Test]
    public void A_finished_sentence_is_fine() => VerifyClean("By addressing these tasks we aim to prevent similar outages.\n");

    [Test]
    public void It_is_reported_behind_finished_sentences() => Verify(Story + "With these changes we expect [|that a stopped consumer is noti|]");

    [TestCase("— the messaging team on behalf of engineering")]
    [TestCase("#outage #queue #messaging #consumer #broker #postmortem")]
    [TestCase("Next review: Tuesday with the whole messaging team")]
    [TestCase("More about this can be read in [the ticket](https://example.com/1)")]
    [TestCase("More about this can be read at https://example.com/1")]
    [TestCase("The consumer can be started by hand with `consumer start`")]
    [TestCase("Thanks to all who helped")]
    [TestCase("*[MTTR]: Mean time to restore the service")]
    [TestCase("With these changes we expect that a stopped consumer is noticed! 🚀")]
    [TestCase("With these changes we expect that a stopped consumer is noticed! ðŸš€")]
    [TestCase("*With these changes we expect that a stopped consumer is noticed*")]
    [TestCase("- a list item that says what is to be done about it")]
    [TestCase("## A heading that says what is to be done about it")]
    [TestCase("| Time | Event |\n| --- | --- |\n| 10:00 | The consumer was started by hand |")]
    [TestCase("With these changes we expect that a stopped consumer is noticed\n\n![graph](graph.png)")]
    public void An_end_that_needs_no_full_stop_is_fine(string end) => VerifyClean(Story + end);

    [Test]
    public void A_document_without_punctuation_is_fine() => VerifyClean("""
        The consumer had stopped and nobody had noticed it

        The queue filled up until the broker refused messages

        We started the consumer again by hand at last
        """);

    [TestCase("")]
    [TestCase("- ")]
    public void Entries_of_a_timeline_say_nothing_about_sentences_whatever_form_they_have(string bullet) => Verify(
        $"# Queue outage\n\nA consumer had stopped.\n\n## Timeline\n\n{bullet}10:00 UTC the consumer stopped and nobody noticed\n{bullet}10:40 UTC we started the consumer by hand\n\n## Notes\n\n"
        + "The queue filled up until the broker refused messages.\n\nWith these changes we expect [|that a stopped consumer is noti|]");

    [TestCase("[|```|]\n10:02 out of memory\n")]
    [TestCase("Started by [|(the on-call|]")]
    [TestCase("- The consumer was started by [|(the on-call|]")]
    [TestCase("| Time | Event |\n| --- | --- |\n[|| 10:00 | The consumer was sta|]")]
    public void An_end_inside_an_open_mark_is_reported(string marked) => Verify(Story + marked);

    [Test]
    public void The_number_of_words_can_be_set() =>
        VerifyClean("By addressing these tasks we aim to prevent similar out\n", options: new Dictionary<string, string>(StringComparer.Ordinal) { ["min_words"] = "20" });

    [TestCase("")]
    [TestCase("\n\n")]
    [TestCase("# Title")]
    public void A_document_without_text_is_fine(string text) => VerifyClean(text);

    [TestCase("000.md", 0)]
    [TestCase("001.md", 0)]
    [TestCase("002.md", 0)]
    [TestCase("003.md", 1)]
    [TestCase("004.md", 0)]
    public void Of_the_seeds_only_the_truncated_one_is_reported(string name, int count) => Run(SeedFolder.Read(name)).Should().HaveCount(count);
}
