using Linter.Semantics;
using Linter.Semantics.Vocabulary;

namespace Linter.Tests.Semantics.Vocabulary;

public sealed class SectionVocabularyTests
{
    private static readonly string[] Languages =
    [
        EnglishSections.Data, GermanSections.Data, FrenchSections.Data, SpanishSections.Data, PortugueseSections.Data, NorwegianSections.Data, JapaneseSections.Data,
    ];

    private static IEnumerable<TestCaseData> Names() =>
        from data in Languages
        from line in data.Split('\n')
        let role = Enum.Parse<SectionRole>(line[..line.IndexOf(':', StringComparison.Ordinal)])
        from name in line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Split('|')
        select new TestCaseData(name.Trim().TrimStart('~'), role);

    [TestCaseSource(nameof(Names))]
    public void Every_name_of_every_language_is_found_again(string name, SectionRole role)
    {
        TitleText.Normalize(name).Should().Be(name, "the data must be written as titles are compared");
        SectionVocabulary.Default.Match(name).Should().Contain(role);
    }

    [TestCase("## ", "")]
    [TestCase("📜 Timeline", "timeline")]
    [TestCase("2. Timeline (all times UTC):", "timeline")]
    [TestCase("Root-Cause  Analysis", "root cause analysis")]
    [TestCase("What's next?", "whats next")]
    [TestCase("⚠️ Impact", "impact")]
    [TestCase("5 Whys", "5 whys")]
    [TestCase("Déroulement", "déroulement")]
    [TestCase("タイムライン", "タイムライン")]
    public void Titles_are_compared_by_their_words(string title, string expected) => TitleText.Normalize(title).Should().Be(expected);

    [TestCase("Root Cause and Resolution", SectionRole.RootCause, SectionRole.Resolution)]
    [TestCase("Summary and Impact", SectionRole.Summary, SectionRole.Impact)]
    [TestCase("Timeline of Turmoil", SectionRole.Timeline)]
    [TestCase("Timeline (all times PST) 10/14/2022 - 11/03/2022", SectionRole.Timeline)]
    [TestCase("Corrective and Preventative Measures", SectionRole.ActionItems)]
    [TestCase("Lessons Learned and Future Adventures", SectionRole.LessonsLearned)]
    public void A_longer_title_has_the_roles_of_the_names_in_it(string title, params SectionRole[] roles) =>
        SectionVocabulary.Default.Match(title).Should().Equal(roles);

    [TestCase("The Quest for Redemption")]
    [TestCase("Glossary of terms used by the team")]
    [TestCase("How we deploy")]
    [TestCase("")]
    public void Other_titles_have_no_role(string title) => SectionVocabulary.Default.Match(title).Should().BeEmpty();
}
