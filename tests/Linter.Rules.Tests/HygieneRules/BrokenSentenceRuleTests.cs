using Linter.Diagnostics;
using Linter.Testing;
using static Linter.Testing.RuleVerifier<Linter.Rules.HygieneRules.BrokenSentenceRule>;

namespace Linter.Rules.Tests.HygieneRules;

public sealed class BrokenSentenceRuleTests
{
    private const string End = "\n\nThat was all.\n";

    [TestCase("The job was restarted by A and the rest by B team members.\n")]
    [TestCase("The job was restarted by A, then by B.\n")]
    [TestCase("The value for on/the of the two was wrong by n/a.\n")]
    public void Initials_and_glued_letters_are_fine(string text) => VerifyClean(text);

    [Test]
    public void An_article_without_noun_is_reported() => Verify(
        "The job was [|restarted by the and|] recovered.\n", "A word is missing: \"… restarted by the and …\".", DiagnosticSeverity.Warning);

    [TestCase("The alert was [|sent to the|].")]
    [TestCase("It [|went to an, but|] not to us.")]
    [TestCase("We [|talked with a|].")]
    [TestCase("It was in the [|hands of the of|] course.")]
    [TestCase("- Nobody had [|noticed it because|]\n- It was late")]
    [TestCase("The disk was [|full and the|]")]
    [TestCase("There were [|a number of|]")]
    [TestCase("> The disk was [|full and the|]")]
    [TestCase("| Time | Event |\n| --- | --- |\n| 10:00 | The disk was [|full and the|] |")]
    public void Open_places_are_reported(string marked) => Verify(marked + End);

    [TestCase("Take plan a, then plan b. See 1 a.")]
    [TestCase("The value is n/a. We use vitamin A.")]
    [TestCase("The word \"the\" and the word “an”, too.")]
    [TestCase("It said \"restarted by the and\" in the log.")]
    [TestCase("It was restarted by `the` and an.")]
    [TestCase("We looked at the for loop and the to field and the on-call list.")]
    [TestCase("It ran on the of-course cluster and by the And operator.")]
    [TestCase("It waited because the...")]
    [TestCase("These are the users we talk with")]
    [TestCase("That is what it is made of")]
    [TestCase("## The lack of the")]
    [TestCase("```\nrestarted by the and\n```")]
    [TestCase("- stop it by hand; and\n- start it again")]
    [TestCase("this and")]
    public void Complete_sentences_are_fine(string text) => VerifyClean(text + End);

    [TestCase("- the disk")]
    [TestCase("```\nthe disk\n```")]
    [TestCase("> the disk")]
    [TestCase("| a |\n| --- |\n| b |")]
    [TestCase("![the disk](disk.png)")]
    public void What_follows_may_complete_the_sentence(string next) => VerifyClean($"It failed because of this disk and\n\n{next}{End}");

    [Test]
    public void The_end_of_the_document_is_left_to_its_own_rule() => VerifyClean("The disk was full and the");

    [TestCaseSource(typeof(SeedFolder), nameof(SeedFolder.Names))]
    public void No_seed_lost_a_word(string name) => Run(SeedFolder.Read(name)).Should().BeEmpty();
}
