namespace Linter.Tests.Semantics.Prose;

public sealed class ClauseReaderTests
{
    [TestCase("The site was down, while 20 % of API calls still worked.", "The site was down|while 20 % of API calls still worked.")]
    [TestCase("Search was slow but checkout worked.", "Search was slow|but checkout worked.")]
    [TestCase("The API was down, which most apps depend on when they started.", "The API was down|which most apps depend on|when they started.")]
    [TestCase("Mobile failed; the web was fine.", "Mobile failed|the web was fine.")]
    [TestCase("30 % of users saw errors and 5 % of orders were lost.", "30 % of users saw errors|and 5 % of orders were lost.")]
    [TestCase("The queue was full, the workers were idle.", "The queue was full|the workers were idle.")]
    [TestCase("Logins failed — nobody could get in.", "Logins failed|nobody could get in.")]
    [TestCase("Users were logged out because the cache was empty", "Users were logged out|because the cache was empty")]
    [TestCase("About (80 %) failed, (20 %) worked; ok", "About (80 %) failed|(20 %) worked|ok")]
    public void A_clause_ends_where_a_new_one_has_its_own_verb(string text, string clauses) =>
        Read(text).Should().Equal(clauses.Split('|'));

    [TestCase("In the EU, about 40 % of users were affected.")]
    [TestCase("Users and customers were logged out.")]
    [TestCase("It affected logins, orders, and payments.")]
    [TestCase("The site was completely down for 30 % of users, mainly in Asia.")]
    [TestCase("A complete outage, affecting a third of users.")]
    [TestCase("10 – 15 % of users were affected.")]
    [TestCase("Users experienced either slow pages or complete failures when loading.")]
    public void Adjuncts_and_enumerations_do_not_open_a_clause(string text) =>
        Read(text).Should().Equal(text);

    [Test]
    public void A_clause_knows_the_word_that_joins_it()
    {
        var clauses = ProseSample.Sentence("Search was slow, but checkout worked; orders were kept.").Clauses;
        clauses.Select(clause => clause.Link).Should().Equal("", "but", "");
    }

    [Test]
    public void An_offset_belongs_to_the_clause_it_stands_in()
    {
        var sentence = ProseSample.Sentence("Search was slow, but checkout worked.");
        sentence.ClauseAt(3).Should().Be(sentence.Clauses[0]);
        sentence.ClauseAt(25).Should().Be(sentence.Clauses[1]);
    }

    private static IEnumerable<string> Read(string text)
    {
        var sentence = ProseSample.Sentence(text);
        return sentence.Clauses.Select(clause => sentence.Text.Substring(clause.Plain.Start, clause.Plain.Length));
    }
}
