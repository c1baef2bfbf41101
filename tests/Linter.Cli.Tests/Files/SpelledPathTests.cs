using Linter.Cli.Files;

namespace Linter.Cli.Tests.Files;

public sealed class SpelledPathTests
{
    private static readonly string Folder = Path.GetFullPath("/work");
    private static readonly CaselessFiles Files = new(In("docs/a.md"), In("docs/Été/B.md"), In("notes.md"), In("Notes.md"));

    [TestCase("DOCS/A.MD", "docs/a.md")]
    [TestCase("docs/éTÉ/b.md", "docs/Été/B.md")]
    [TestCase("Docs", "docs")]
    [TestCase("Docs/", "docs")]
    [TestCase("Docs/new/A.md", "docs/new/A.md")]
    [TestCase("Notes.md", "Notes.md")]
    [TestCase("notes.md", "notes.md")]
    [TestCase("../OTHER/a.md", "../OTHER/a.md")]
    [TestCase(".", ".")]
    public void Names_are_spelled_as_in_their_folders(string typed, string spelled) =>
        SpelledPath.Of(In(typed), Folder, Files).Should().Be(In(spelled));

    [Test]
    public void Where_case_counts_a_path_is_kept() =>
        SpelledPath.Of(In("DOCS/a.md"), Folder, new CountedFiles { [In("docs/a.md")] = "" }).Should().Be(In("DOCS/a.md"));

    [Test]
    public void A_document_that_is_named_in_two_cases_is_one()
    {
        var documents = new InputSearch(Files, Folder, "").Find(["DOCS/A.md", "docs", "docs/a.md"]);
        documents.Select(document => document.ShownPath).Should().Equal("docs/a.md", "docs/Été/B.md");
        documents.Select(document => document.FullPath).Should().Equal(In("docs/a.md"), In("docs/Été/B.md"));
    }

    [Test]
    public void What_a_search_finds_is_spelled_alike() =>
        new InputSearch(Files, Folder, "").Find(["DOCS"]).Select(document => document.ShownPath).Should().Equal("docs/a.md", "docs/Été/B.md");

    private static string In(string path) => Path.GetFullPath(path, Folder);
}
