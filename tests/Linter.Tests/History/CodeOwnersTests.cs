using Linter.History;

namespace Linter.Tests.History;

public sealed class CodeOwnersTests
{
    [TestCase("*", "docs/a.md", true)]
    [TestCase("*.md", "docs/a.md", true)]
    [TestCase("*.md", "docs/a.txt", false)]
    [TestCase("docs/", "docs/x/a.md", true)]
    [TestCase("docs/", "src/docs/a.md", true)]
    [TestCase("/docs/", "src/docs/a.md", false)]
    [TestCase("docs/*", "docs/a.md", true)]
    [TestCase("docs/*", "docs/x/a.md", false)]
    [TestCase("/docs/**/a.md", "docs/x/y/a.md", true)]
    [TestCase("**/logs", "build/logs/a.md", true)]
    [TestCase("docs/a?.md", "docs/a1.md", true)]
    [TestCase("docs", "docsy/a.md", false)]
    public void A_pattern_is_read_as_in_gitignore(string pattern, string path, bool matches) => new CodeOwnersEntry(pattern, []).Matches(path).Should().Be(matches);

    [Test]
    public void The_last_entry_that_matches_decides_and_may_name_nobody()
    {
        var owners = CodeOwners.Parse("# all\n* @all\n\n[Writers]\ndocs/ @writers ana@example.com # people\ndocs/free.md\n");
        owners.Of("a.md").Should().Equal("@all");
        owners.Of("docs/a.md").Should().Equal("@writers", "ana@example.com");
        owners.Of("docs/free.md").Should().BeEmpty();
        CodeOwners.None.Of("a.md").Should().BeEmpty();
    }
}
